package org.zonewright.ui.common;

import java.util.List;

/**
 * A kind of file to choose.
 *
 * @param description what the user calls it
 * @param extensions endings of its name without dot, the usual one first; empty for any file
 */
public record FileKind(String description, List<String> extensions) {

  /** Copies the list. */
  public FileKind {
    extensions = List.copyOf(extensions);
  }
}
