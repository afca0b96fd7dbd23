package org.zonewright.sandbox.ionos;

import java.time.Instant;
import java.util.UUID;

/** A stored reverse record. It has no provisioning state in the API. */
final class ReverseRow extends Row {
  private String name;
  private String description;
  private String ip;

  ReverseRow(UUID id, Instant created, String name, String description, String ip) {
    super(id, created);
    this.name = name;
    this.description = description;
    this.ip = ip;
  }

  String name() {
    return name;
  }

  String description() {
    return description;
  }

  String ip() {
    return ip;
  }

  void change(String newName, String newDescription, String newIp) {
    name = newName;
    description = newDescription;
    ip = newIp;
  }
}
