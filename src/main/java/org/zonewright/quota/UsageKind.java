package org.zonewright.quota;

import org.zonewright.model.Quota;
import org.zonewright.model.Usage;

/** What a contract limits. */
public enum UsageKind {
  ZONES,
  SECONDARY_ZONES,
  RECORDS,
  REVERSE_RECORDS;

  /** That limit and its usage. */
  public Usage of(Quota quota) {
    return switch (this) {
      case ZONES -> quota.zones();
      case SECONDARY_ZONES -> quota.secondaryZones();
      case RECORDS -> quota.records();
      case REVERSE_RECORDS -> quota.reverseRecords();
    };
  }
}
