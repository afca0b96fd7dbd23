package org.zonewright.cli.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry of the history. Those of kind {@code applied} have user, start, end, note and steps;
 * those of kind {@code elsewhere} have zone, after, before and changes; those of kind {@code zones}
 * have after, before and the zones that appeared and vanished elsewhere.
 *
 * @param kind applied, elsewhere or zones
 * @param at when it began, or was noticed
 */
public record HistoryJson(
    long id,
    String kind,
    Instant at,
    List<String> accounts,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Applied> applied,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Elsewhere> elsewhere,
    @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Zones> zones) {

  /** Copies the list. */
  public HistoryJson {
    accounts = List.copyOf(accounts);
  }

  /** A change set; {@code endedAt} is null while it is under way or unfinished. */
  public record Applied(
      String user, Instant startedAt, Optional<Instant> endedAt, String note, List<Step> steps) {

    /** Copies the list. */
    public Applied {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step; {@code status} is pending, sending, done, failed, conflict, unknown or skipped.
   *
   * @param detail technical detail of its end
   */
  public record Step(
      int step,
      String account,
      String status,
      Instant sentAt,
      Optional<Instant> endedAt,
      String detail,
      List<ChangeJson> changes) {

    /** Copies the list. */
    public Step {
      changes = List.copyOf(changes);
    }
  }

  /** Changes by somebody else, made after one instant and before another. */
  public record Elsewhere(String zone, Instant after, Instant before, List<ElsewhereJson> changes) {

    /** Copies the list. */
    public Elsewhere {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Zones that somebody else created or deleted after one instant and before another, all names.
   */
  public record Zones(Instant after, Instant before, List<String> appeared, List<String> vanished) {

    /** Copies the lists. */
    public Zones {
      appeared = List.copyOf(appeared);
      vanished = List.copyOf(vanished);
    }
  }
}
