package org.zonewright.ui.records;

/** What a row of the record table stands for, whatever is drafted in it. */
public sealed interface RowKey {

  /** A cached record, by the provider's id of it. */
  record Cached(String id) implements RowKey {}

  /** A drafted record, by its draft. */
  record Drafted(long draftId) implements RowKey {}

  /** A row just begun, of which nothing is drafted yet. */
  record Fresh(int number) implements RowKey {}
}
