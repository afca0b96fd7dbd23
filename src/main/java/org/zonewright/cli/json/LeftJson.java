package org.zonewright.cli.json;

import java.util.List;

/** The change sets that were ended as they are. */
public record LeftJson(List<Long> left) {

  /** Copies the list. */
  public LeftJson {
    left = List.copyOf(left);
  }
}
