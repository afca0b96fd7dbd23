package org.zonewright.cli.json;

import org.zonewright.model.ReverseData;

/** One side of a reverse record's change in a plan. */
public record ReverseDataJson(String ip, String name, String description) {

  /** The JSON of it. */
  public static ReverseDataJson of(ReverseData data) {
    return new ReverseDataJson(data.ip().toString(), data.name().text(), data.description());
  }
}
