package org.zonewright.sandbox.ionos;

/** Counts of a contract's resources, as limits or as usage. None is negative. */
public record Quotas(int zones, int secondaryZones, int records, int reverseRecords) {
  public Quotas {
    if (zones < 0 || secondaryZones < 0 || records < 0 || reverseRecords < 0) {
      throw new IllegalArgumentException("a quota cannot be negative");
    }
  }

  public Quotas withZones(int value) {
    return new Quotas(value, secondaryZones, records, reverseRecords);
  }

  public Quotas withRecords(int value) {
    return new Quotas(zones, secondaryZones, value, reverseRecords);
  }

  public Quotas withReverseRecords(int value) {
    return new Quotas(zones, secondaryZones, records, value);
  }
}
