package org.zonewright.provider.ionos;

/** The answer about limits and usage on the wire ({@code Quota}). */
record QuotaBody(Counts quotaUsage, Counts quotaLimits) {

  QuotaBody {
    Item.required(quotaUsage, "quotaUsage");
    Item.required(quotaLimits, "quotaLimits");
  }

  /** Counts; one that is not told is 0, as the specification has it. */
  record Counts(long zones, long secondaryZones, long records, long reverseRecords) {}
}
