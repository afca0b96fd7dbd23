package org.zonewright.sandbox.ionos;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A stored secondary zone with the records transferred from its primaries. */
final class SecondaryRow extends Row {
  private final String name;
  private final List<RecordData> records;
  private String description;
  private List<String> primaryIps;

  SecondaryRow(
      UUID id,
      Instant created,
      String name,
      String description,
      List<String> primaryIps,
      List<RecordData> records) {
    super(id, created);
    this.name = name;
    this.description = description;
    this.primaryIps = List.copyOf(primaryIps);
    this.records = List.copyOf(records);
  }

  String name() {
    return name;
  }

  String description() {
    return description;
  }

  List<String> primaryIps() {
    return primaryIps;
  }

  List<RecordData> records() {
    return records;
  }

  void change(String newDescription, List<String> newPrimaryIps) {
    description = newDescription;
    primaryIps = List.copyOf(newPrimaryIps);
  }
}
