package org.zonewright.system.log;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * How an entry is written, the same in every language: time in UTC, level, logger and message in
 * one line, then lines that begin with a blank: more of the message, and what was thrown.
 */
public final class LogFormat extends Formatter {

  private final Redaction redaction = new Redaction();

  @Override
  public String format(LogRecord entry) {
    String message = String.valueOf(formatMessage(entry)).stripTrailing();
    String line =
        entry.getInstant()
            + " "
            + entry.getLevel().getName()
            + " "
            + String.valueOf(entry.getLoggerName()).replace(' ', '_')
            + ": "
            + message
            + thrown(entry);
    return redaction.redact(line).replaceAll("\\R(?!$)", "\n ") + "\n";
  }

  private static String thrown(LogRecord entry) {
    if (entry.getThrown() == null) {
      return "";
    }
    StringWriter text = new StringWriter();
    entry.getThrown().printStackTrace(new PrintWriter(text));
    return "\n" + text.toString().stripTrailing();
  }
}
