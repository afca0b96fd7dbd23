package org.zonewright.ui.records;

/** The columns of the record table. */
public enum RecordColumn {
  NAME,
  TYPE,
  TTL,
  PRIORITY,
  CONTENT,
  ENABLED,
  STATUS
}
