package org.zonewright.cli.json;

import java.util.List;

/**
 * Diagnostics that were written.
 *
 * @param file where
 * @param contents the names of the files in it
 */
public record DiagnosticsJson(String file, List<String> contents) {

  /** Copies the list. */
  public DiagnosticsJson {
    contents = List.copyOf(contents);
  }
}
