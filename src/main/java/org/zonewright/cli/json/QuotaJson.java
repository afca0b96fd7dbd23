package org.zonewright.cli.json;

import java.time.Instant;
import org.zonewright.store.QuotaSample;

/** Limits and usage of an account as {@code quota} prints them. */
public record QuotaJson(
    String account,
    UsageJson zones,
    UsageJson secondaryZones,
    UsageJson records,
    UsageJson reverseRecords,
    Instant fetchedAt) {

  /** The JSON of a sample. */
  public static QuotaJson of(String account, QuotaSample sample) {
    return new QuotaJson(
        account,
        UsageJson.of(sample.quota().zones()),
        UsageJson.of(sample.quota().secondaryZones()),
        UsageJson.of(sample.quota().records()),
        UsageJson.of(sample.quota().reverseRecords()),
        sample.takenAt());
  }
}
