package org.zonewright.cli.json;

import java.util.List;

/**
 * An address that a command for many leaves alone.
 *
 * @param reason a stable word for why
 * @param names the names that the reason speaks of
 * @param message a sentence for people
 */
public record SkippedJson(String ip, String reason, List<String> names, String message) {
  /** Copies the list. */
  public SkippedJson {
    names = List.copyOf(names);
  }
}
