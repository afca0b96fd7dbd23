package org.zonewright.reverse;

import java.util.List;
import org.zonewright.model.ReverseData;
import org.zonewright.store.Database;

/** Joins reverse records, their drafts and the forward records of all cached zones. */
public final class ReverseTable {

  private final Database database;

  public ReverseTable(Database database) {
    this.database = database;
  }

  /** All rows, by address in numeric order. */
  public List<ReverseRow> rows() {
    throw new UnsupportedOperationException(database.toString());
  }

  /** The forward check of one reverse record, as the user types it. */
  public ForwardCheck check(ReverseData data) {
    throw new UnsupportedOperationException(data.toString());
  }
}
