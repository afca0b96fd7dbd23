package org.zonewright.dns;

/** The field of a record that a violation is shown beside. */
public enum RecordField {
  NAME,
  TYPE,
  TTL,
  PRIORITY,
  CONTENT
}
