package org.zonewright.sandbox.ionos;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A stored primary zone with its records. */
final class ZoneRow extends Row {
  private final String name;
  private final List<RecordRow> records = new ArrayList<>();
  private final Map<String, List<RecordRow>> byName = new HashMap<>();
  private String description;
  private boolean enabled;

  ZoneRow(UUID id, Instant created, String name, String description, boolean enabled) {
    super(id, created);
    this.name = name;
    this.description = description;
    this.enabled = enabled;
  }

  String name() {
    return name;
  }

  String description() {
    return description;
  }

  boolean enabled() {
    return enabled;
  }

  void change(String newDescription, boolean newEnabled) {
    description = newDescription;
    enabled = newEnabled;
  }

  List<RecordRow> records() {
    return records;
  }

  /** The records of one name, the name relative to the zone. */
  List<RecordRow> named(String recordName) {
    return byName.getOrDefault(recordName, List.of());
  }

  void add(RecordRow row) {
    records.add(row);
    byName.computeIfAbsent(row.name(), key -> new ArrayList<>(2)).add(row);
  }

  void clear() {
    records.clear();
    byName.clear();
  }

  void remove(RecordRow row) {
    records.remove(row);
    List<RecordRow> same = byName.get(row.name());
    if (same != null) {
      same.remove(row);
      if (same.isEmpty()) {
        byName.remove(row.name());
      }
    }
  }
}
