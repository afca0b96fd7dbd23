package org.zonewright.cli.json;

import org.zonewright.model.Usage;

/** How much of one limit is used. */
public record UsageJson(long used, long limit) {

  /** The JSON of it. */
  public static UsageJson of(Usage usage) {
    return new UsageJson(usage.used(), usage.limit());
  }
}
