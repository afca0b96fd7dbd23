package org.zonewright.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;

/**
 * Writes the contents of many zones of one account. Zones that are as they were, and zones that are
 * read for the first time, are nearly all there are in a sync: they are written together, the rest
 * zone by zone.
 */
final class ContentBatch {

  private final ContentWriter writer;
  private final Session session;
  private final ZoneWriter zones;
  private final Fingerprint fingerprint;
  private final List<Long> same = new ArrayList<>();
  private final List<Fresh> fresh = new ArrayList<>();
  private final List<ZoneContent> others = new ArrayList<>();

  ContentBatch(ContentWriter writer, ZoneWriter zones, Fingerprint fingerprint) {
    this.writer = writer;
    this.session = writer.session();
    this.zones = zones;
    this.fingerprint = fingerprint;
  }

  /** A zone that has no content yet. */
  private record Fresh(long row, ZoneContent content, long fingerprint) {}

  /**
   * Writes. Records that have been deleted already are left out: whoever deleted them, they do not
   * come back.
   */
  ContentWriter.Written write(List<ZoneContent> contents) throws SQLException {
    List<Optional<StoredZone>> stored =
        StoredZone.of(
            session,
            zones.accountRow(),
            contents.stream().map(content -> content.zone().name()).toList());
    for (int i = 0; i < contents.size(); i++) {
      sort(stored.get(i), contents.get(i).staying());
    }
    noteSame();
    writeFresh();
    SavedRows rows =
        new SavedRows(
            fresh.size(), fresh.stream().mapToInt(zone -> zone.content().records().size()).sum());
    List<ElsewhereChange> elsewhere = new ArrayList<>();
    for (ZoneContent content : others) {
      ContentWriter.Written written = writer.write(zones, content, fingerprint);
      rows = rows.plus(written.rows());
      elsewhere.addAll(written.elsewhere());
    }
    return new ContentWriter.Written(rows, elsewhere);
  }

  private void sort(Optional<StoredZone> known, ZoneContent content) {
    if (known.isEmpty()) {
      others.add(content);
      return;
    }
    StoredZone stored = known.get();
    if (stored.revision() > writer.asOf()) {
      return;
    }
    boolean sameRow = !stored.gone() && stored.isListed(fingerprint.of(content.zone()));
    long print = fingerprint.of(content);
    if (sameRow && stored.whole() && stored.holds(print)) {
      same.add(stored.row());
    } else if (sameRow && stored.neverRead()) {
      fresh.add(new Fresh(stored.row(), content, print));
    } else {
      others.add(content);
    }
  }

  private void noteSame() throws SQLException {
    if (!same.isEmpty()) {
      session.update(
          "UPDATE zone SET fetched_at = ?, revision = ?"
              + " WHERE id IN (SELECT value FROM json_each(?))",
          StoredTime.number(writer.at()),
          writer.revision(),
          SearchRows.json(same));
    }
  }

  private void writeFresh() throws SQLException {
    Map<Long, List<ZoneRecord>> records = LinkedHashMap.newLinkedHashMap(fresh.size());
    for (Fresh zone : fresh) {
      records.put(zone.row(), zone.content().records());
      if (!zone.content().records().isEmpty() || zone.content().soa().isPresent()) {
        session.tell(new StoreEvent.ZoneChanged(zone.content().zone().ref()));
      }
    }
    new RecordWriter(session).insertAll(records);
    session.updateAll(
        ContentWriter.NOTE,
        rows -> {
          for (Fresh zone : fresh) {
            rows.add(writer.noted(zone.row(), zone.content(), zone.fingerprint()));
          }
        });
  }
}
