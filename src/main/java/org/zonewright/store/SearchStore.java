package org.zonewright.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Full-text search (FTS5, trigrams) over zone names, record names and contents, reverse records.
 * Texts of one or two characters, which the index does not know, are looked for row by row.
 */
public final class SearchStore {

  private final Database database;

  public SearchStore(Database database) {
    this.database = database;
  }

  /**
   * What contains {@code text} (letter case apart, Unicode names included): zones, then records,
   * then reverse records, of each kind the exact matches first. Zones get at most half of the
   * places and reverse records a quarter as long as others need them.
   *
   * @param limit at most that many
   */
  public List<SearchHit> find(String text, int limit) {
    SearchText wanted = SearchText.of(text);
    if (wanted.isEmpty() || limit <= 0) {
      return List.of();
    }
    return database.read(
        session -> {
          Search search = new Search(session, wanted, limit);
          return shared(search.zones(), search.records(), search.reverseRecords(), limit);
        });
  }

  private static List<SearchHit> shared(
      List<SearchHit> zones, List<SearchHit> records, List<SearchHit> reverse, int limit) {
    int zonePlaces = Math.min(zones.size(), (limit + 1) / 2);
    int reversePlaces = Math.min(reverse.size(), limit / 4);
    int recordPlaces = Math.min(records.size(), limit - zonePlaces - reversePlaces);
    zonePlaces = Math.min(zones.size(), limit - recordPlaces - reversePlaces);
    reversePlaces = Math.min(reverse.size(), limit - recordPlaces - zonePlaces);
    List<SearchHit> hits = new ArrayList<>(limit);
    hits.addAll(zones.subList(0, zonePlaces));
    hits.addAll(records.subList(0, recordPlaces));
    hits.addAll(reverse.subList(0, reversePlaces));
    return List.copyOf(hits);
  }
}
