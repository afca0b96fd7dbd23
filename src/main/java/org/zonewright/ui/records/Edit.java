package org.zonewright.ui.records;

import org.zonewright.change.DraftRow;
import org.zonewright.model.ResourceRecord;

/** Something the user does to one row. */
public sealed interface Edit {

  /** A new record. */
  record Add(ResourceRecord record) implements Edit {}

  /** The row shall be this record. */
  record Put(RowKey key, DraftRow row, ResourceRecord after) implements Edit {}

  /** The row shall be gone. */
  record Delete(RowKey key, DraftRow row) implements Edit {}

  /** The row shall be as it was. */
  record Revert(RowKey key, DraftRow row) implements Edit {}
}
