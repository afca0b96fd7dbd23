package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.Database;
import org.zonewright.store.ZoneStore;
import org.zonewright.store.ZonesWith;

/** Drafts the same edit in many zones. */
public final class BulkEdit {

  /** Records written in one transaction, so that none waits long to be on disk. */
  private static final int AT_ONCE = 200;

  /** Zones whose records are in memory at a time. */
  private static final int READ_AT_ONCE = 100;

  private final Database database;
  private final ZoneStore zones;
  private final ZonesWith zonesWith;
  private final Drafts drafts;

  public BulkEdit(Database database, Drafts drafts) {
    this.database = database;
    this.zones = new ZoneStore(database);
    this.zonesWith = new ZonesWith(database);
    this.drafts = drafts;
  }

  /**
   * What a replacement would draft, zone by zone in DNS order. Nothing is written. Records that are
   * drafted to be deleted are left out; of one that is drafted to be changed, {@code after} is the
   * draft with the replacement. One that is only drafted so far has an empty provider id on the
   * side {@code before}.
   */
  public List<Change.OfRecord> preview(Replacement replacement) {
    ReplacementRule rule = new ReplacementRule(replacement);
    Set<ZoneRef> holding = holding(replacement.what());
    List<ZoneRef> worthwhile =
        zones.all().stream()
            .filter(zone -> !zone.gone())
            .filter(zone -> zone.drafts() > 0 || holding.contains(zone.zone().ref()))
            .map(zone -> zone.zone().ref())
            .filter(rule::concerns)
            .toList();
    List<Change.OfRecord> found = new ArrayList<>();
    for (int from = 0; from < worthwhile.size(); from += READ_AT_ONCE) {
      int to = Math.min(worthwhile.size(), from + READ_AT_ONCE);
      drafts
          .rows(worthwhile.subList(from, to))
          .forEach(
              (zone, rows) -> rows.forEach(row -> change(rule, zone, row).ifPresent(found::add)));
    }
    return found;
  }

  /** The zones whose cached records may have to do with it. */
  private Set<ZoneRef> holding(Replacement.What what) {
    return switch (what) {
      case Replacement.What.Text text -> zonesWith.content(text.find());
      case Replacement.What.Ttl ttl -> zonesWith.otherTtl(ttl.to());
      case Replacement.What.Address address -> zonesWith.address(address.from());
    };
  }

  private static Optional<Change.OfRecord> change(
      ReplacementRule rule, ZoneRef zone, DraftRow row) {
    return row.after()
        .flatMap(rule::replaced)
        .map(after -> new Change.OfRecord(zone, Optional.of(known(row)), Optional.of(after)));
  }

  private static ZoneRecord known(DraftRow row) {
    return row.before()
        .orElseGet(() -> new ZoneRecord("", row.shown(), ProvisioningState.AVAILABLE));
  }

  /**
   * Drafts what {@link #preview} found, or a part of it; drafts that are there already are
   * continued. What is one zone's is one edit there. Several zones are written at once: if it
   * fails, whole zones are drafted or not.
   *
   * @return how many records it drafted; those that are no longer as in the preview are left alone
   */
  public int draft(List<Change.OfRecord> changes) {
    Map<ZoneRef, List<Change.OfRecord>> byZone = new LinkedHashMap<>();
    changes.forEach(c -> byZone.computeIfAbsent(c.zone(), _ -> new ArrayList<>()).add(c));
    int drafted = 0;
    for (Map<ZoneRef, List<Change.OfRecord>> part : parts(byZone)) {
      drafted += database.atomically(() -> draft(part));
    }
    return drafted;
  }

  /** Whole zones together, so many that the last reaches what is written at once. */
  private static List<Map<ZoneRef, List<Change.OfRecord>>> parts(
      Map<ZoneRef, List<Change.OfRecord>> byZone) {
    List<Map<ZoneRef, List<Change.OfRecord>>> parts = new ArrayList<>();
    int records = AT_ONCE;
    for (Map.Entry<ZoneRef, List<Change.OfRecord>> zone : byZone.entrySet()) {
      if (records >= AT_ONCE) {
        parts.add(new LinkedHashMap<>());
        records = 0;
      }
      parts.getLast().put(zone.getKey(), zone.getValue());
      records += zone.getValue().size();
    }
    return parts;
  }

  private int draft(Map<ZoneRef, List<Change.OfRecord>> part) {
    Map<ZoneRef, List<DraftRow>> there = drafts.rows(part.keySet());
    return part.entrySet().stream()
        .mapToInt(
            entry ->
                drafts.asOneEdit(
                    entry.getKey(),
                    () ->
                        draft(
                            entry.getKey(),
                            entry.getValue(),
                            there.getOrDefault(entry.getKey(), List.of()))))
        .sum();
  }

  private int draft(ZoneRef zone, List<Change.OfRecord> changes, List<DraftRow> there) {
    Map<Object, DraftRow> rows = new HashMap<>();
    for (DraftRow row : there) {
      if (row.after().isPresent()) {
        rows.put(known(row), row);
      }
    }
    int drafted = 0;
    for (Change.OfRecord change : changes) {
      Optional<DraftRow> row = change.before().map(rows::remove);
      Optional<ResourceRecord> after = change.after();
      if (row.isPresent() && after.isPresent()) {
        drafts.edit(zone, row.get(), after.get());
        drafted++;
      }
    }
    return drafted;
  }
}
