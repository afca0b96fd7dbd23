package org.zonewright.sandbox.ionos;

import java.time.Instant;
import java.util.UUID;

/** A stored record. */
final class RecordRow extends Row {
  private final ZoneRow zone;
  private RecordData data;

  RecordRow(UUID id, Instant created, ZoneRow zone, RecordData data) {
    super(id, created);
    this.zone = zone;
    this.data = data;
  }

  ZoneRow zone() {
    return zone;
  }

  RecordData data() {
    return data;
  }

  String name() {
    return data.name();
  }

  String fqdn() {
    return data.name().isEmpty() ? zone.name() : data.name() + "." + zone.name();
  }

  /** Replaces everything but name and type. */
  void change(RecordData newData) {
    data = newData;
  }
}
