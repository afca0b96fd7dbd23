package org.zonewright.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.DraftedSets;

/**
 * What was drafted and has been changed by somebody else since, as far as the cache knows: the base
 * of the drafts, the cache and the drafts, record set by record set.
 */
public final class Conflicts {

  private final Database database;
  private final DraftStore drafts;
  private final DraftedSets drafted;
  private final SetDrafts sets;
  private final SoaDrafts soas;
  private final ReverseDrafts reverse;
  private final SeenDone seen;

  public Conflicts(Database database) {
    this.database = database;
    this.drafts = new DraftStore(database);
    this.drafted = new DraftedSets(database);
    this.sets = new SetDrafts(database);
    this.soas = new SoaDrafts(database);
    this.reverse = new ReverseDrafts(database);
    this.seen = new SeenDone(database);
  }

  /** All conflicts, zone by zone in DNS order, those of reverse records last. */
  public List<Conflict> all() {
    settleOwn();
    List<DraftEntry> entries = drafts.all();
    var cached = drafted.read();
    List<Conflict> found = new ArrayList<>();
    byZone(entries)
        .forEach((zone, of) -> found.addAll(of(zone, of, SetDrafts.states(zone, of, cached))));
    entries.stream()
        .flatMap(entry -> reverse.conflict(entry).stream())
        .sorted(Comparator.comparing(Conflict.OfReverse::ip))
        .forEach(found::add);
    return List.copyOf(found);
  }

  /** The conflicts of one zone. */
  public List<Conflict> of(ZoneRef zone) {
    settleOwn();
    List<DraftEntry> of = drafts.of(zone);
    return of(zone, of, sets.states(zone, of));
  }

  /** What we did ourselves is no conflict, also where nobody has merged since it was seen. */
  private void settleOwn() {
    if (seen.isAny()) {
      database.atomically(seen::settle);
    }
  }

  private List<Conflict> of(ZoneRef zone, List<DraftEntry> of, List<SetState> states) {
    Stream<Conflict> inSets = states.stream().flatMap(state -> conflict(zone, state).stream());
    return Stream.concat(soas.conflict(zone, of).stream(), inSets).toList();
  }

  private static Optional<Conflict> conflict(ZoneRef zone, SetState state) {
    return state.merged().isPresent()
        ? Optional.empty()
        : Optional.of(
            new Conflict.OfRecordSet(
                zone, state.key(), state.base(), state.theirs(), state.mine()));
  }

  private static Map<ZoneRef, List<DraftEntry>> byZone(List<DraftEntry> entries) {
    Map<ZoneRef, List<DraftEntry>> byZone = new TreeMap<>();
    for (DraftEntry entry : entries) {
      entry
          .change()
          .zoneRef()
          .ifPresent(zone -> byZone.computeIfAbsent(zone, _ -> new ArrayList<>()).add(entry));
    }
    return byZone;
  }

  /**
   * Settles a conflict: drafts what was chosen, on the base of what is there now. A conflict that
   * is no longer as it was told is left alone and told anew.
   *
   * @throws IllegalArgumentException for {@link ConflictChoice#BOTH} of anything but a record set
   */
  public void resolve(Conflict conflict, ConflictChoice choice) {
    database.atomically(
        () ->
            switch (conflict) {
              case Conflict.OfRecordSet c -> resolveSet(c, choice);
              case Conflict.OfSoa c -> resolveSoa(c, choice);
              case Conflict.OfReverse c -> resolveReverse(c, choice);
            });
  }

  private boolean resolveSet(Conflict.OfRecordSet conflict, ConflictChoice choice) {
    Optional<SetState> state =
        sets.states(conflict.zone(), drafts.of(conflict.zone())).stream()
            .filter(found -> conflict(conflict.zone(), found).equals(Optional.of(conflict)))
            .findFirst();
    state.ifPresent(found -> sets.redraft(conflict.zone(), found, wanted(conflict, choice)));
    return state.isPresent();
  }

  private static List<ResourceRecord> wanted(Conflict.OfRecordSet conflict, ConflictChoice choice) {
    return switch (choice) {
      case BASE -> conflict.base();
      case THEIRS -> conflict.theirs();
      case MINE -> conflict.mine();
      case BOTH -> ThreeWayMerge.both(conflict.base(), conflict.theirs(), conflict.mine());
    };
  }

  private boolean resolveSoa(Conflict.OfSoa conflict, ConflictChoice choice) {
    List<DraftEntry> of = drafts.of(conflict.zone());
    boolean present = soas.conflict(conflict.zone(), of).equals(Optional.of(conflict));
    if (present) {
      soas.resolve(conflict, of, choice);
    }
    return present;
  }

  private boolean resolveReverse(Conflict.OfReverse conflict, ConflictChoice choice) {
    Optional<DraftEntry> entry =
        drafts.reverse(conflict.account(), conflict.ip()).stream()
            .filter(found -> reverse.conflict(found).equals(Optional.of(conflict)))
            .findFirst();
    entry.ifPresent(found -> reverse.resolve(conflict, found, choice));
    return entry.isPresent();
  }

  /**
   * Moves the base of drafts where only one side changed or both agree; to be called after a sync
   * and before planning. A draft of what is there already is removed. What steps of our own did
   * that were sent and have not ended is nobody else's change.
   *
   * @return number of record sets, starts of authority and reverse records moved or removed
   */
  public int mergeSilently() {
    return database.atomically(
        () -> {
          int moved = seen.settle();
          List<DraftEntry> entries = drafts.all();
          var cached = drafted.read();
          for (Map.Entry<ZoneRef, List<DraftEntry>> zone : byZone(entries).entrySet()) {
            moved += mergeSilently(zone.getKey(), zone.getValue(), cached);
          }
          for (DraftEntry entry : entries) {
            moved += reverse.mergeSilently(entry);
          }
          return moved;
        });
  }

  private int mergeSilently(
      ZoneRef zone, List<DraftEntry> of, Map<ZoneRef, Map<RecordSetKey, List<ZoneRecord>>> cached) {
    int moved = soas.mergeSilently(zone, of);
    List<SetState> states = SetDrafts.states(zone, of, cached);
    for (SetState state : states) {
      Optional<List<ResourceRecord>> merged = state.merged();
      if (state.moved() && merged.isPresent()) {
        sets.redraft(zone, state, merged.get());
        moved++;
      }
    }
    // what was moved is drafted under other ids
    List<SetState> now = moved == 0 ? states : SetDrafts.states(zone, drafts.of(zone), cached);
    return moved + sets.followIds(zone, now);
  }
}
