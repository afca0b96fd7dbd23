package org.zonewright.store;

import java.util.List;

/**
 * Full-text search (FTS5, trigrams) over zone names, record names and contents, reverse records.
 */
public final class SearchStore {

  private final Database database;

  public SearchStore(Database database) {
    this.database = database;
  }

  /**
   * What contains {@code text} (letter case apart, Unicode names included), best first.
   *
   * @param limit at most that many
   */
  public List<SearchHit> find(String text, int limit) {
    throw new UnsupportedOperationException(text + limit + database);
  }
}
