package org.zonewright.cli.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/** What is printed instead of an answer. */
public record ErrorJson(Problem error) {

  /**
   * What went wrong.
   *
   * @param kind a stable word for it
   * @param message a sentence for people
   * @param account the account's name, if it happened at a provider
   * @param operation what was tried there
   * @param status the HTTP status, if there was an answer
   * @param codes the provider's own codes
   */
  public record Problem(
      String kind,
      String message,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> account,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> operation,
      @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> status,
      List<String> codes) {

    /** Copies the list. */
    public Problem {
      codes = List.copyOf(codes);
    }
  }
}
