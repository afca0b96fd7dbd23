package org.zonewright.system.log;

import java.time.Instant;

/**
 * An entry of the log.
 *
 * @param at when
 * @param level how much it matters
 * @param source the logger
 * @param text the message; further lines, such as a stack trace, follow line ends
 */
public record LogEntry(Instant at, LogLevel level, String source, String text) {

  /** The first line of the text. */
  public String headline() {
    return text.lines().findFirst().orElse("");
  }

  /** All of it, as it is in the log. */
  public String whole() {
    return at + " " + level + " " + source + ": " + text;
  }
}
