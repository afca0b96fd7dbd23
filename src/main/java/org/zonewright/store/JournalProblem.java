package org.zonewright.store;

import java.util.List;
import java.util.OptionalInt;

/**
 * Why a provider did not do a step, in parts, so that it can be told in any language later.
 *
 * @param kind the kind of problem, as a stable word
 * @param account what the account was called
 * @param operation what was tried, as a stable word
 * @param object what it was tried on; empty if nothing in particular
 * @param status the HTTP status, if there was an answer
 * @param messages the provider's own codes and messages
 * @param detail technical detail
 * @param extra what only this kind of problem has; empty if nothing
 */
public record JournalProblem(
    String kind,
    String account,
    String operation,
    String object,
    OptionalInt status,
    List<Message> messages,
    String detail,
    String extra) {

  /** Copies the list. */
  public JournalProblem {
    messages = List.copyOf(messages);
  }

  /**
   * One code and message of the provider.
   *
   * @param code empty if it gave none
   * @param text empty if it gave none
   */
  public record Message(String code, String text) {}
}
