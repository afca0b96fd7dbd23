package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zonewright.change.StepTruth.Truth;
import org.zonewright.change.ZoneWriter.NothingLeft;
import org.zonewright.change.ZoneWriter.ZoneEditConflict;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.RecordWriting.ByZone.Target;

/**
 * Makes a zone's target out of its live content and the changes of one step. Record sets that the
 * step does not touch are kept as they are live. If all that it touches is already as wished, the
 * live content is the target; if some of it is neither as it was nor as wished, there is a
 * conflict.
 */
final class ZoneEdit implements UnaryOperator<Target> {

  private final List<PlannedChange> changes;
  private final OwnChanges own;
  private Optional<Target> target = Optional.empty();
  private Optional<Target> live = Optional.empty();
  private Optional<Change.OfSoa> soaChange = Optional.empty();

  ZoneEdit(List<PlannedChange> changes, OwnChanges own) {
    this.changes = List.copyOf(changes);
    this.own = own;
  }

  /** What the latest edit made; empty if none was made. */
  Optional<Target> target() {
    return target;
  }

  /** Whether the zone holds what it held at the latest edit. */
  boolean isStillAsLive(List<ZoneRecord> found) {
    return BaseSets.same(data(live.map(Target::records).orElse(List.of())), data(found));
  }

  private static List<ResourceRecord> data(List<ZoneRecord> records) {
    return records.stream().map(ZoneRecord::data).toList();
  }

  /** The zone as it was found for the latest edit, also one that was refused; empty before any. */
  Optional<Target> live() {
    return live;
  }

  @Override
  public Target apply(Target found) {
    live = Optional.of(found);
    Target made = make(found);
    target = Optional.of(made);
    return made;
  }

  private Target make(Target live) {
    List<Change.OfRecord> records = new ArrayList<>();
    Soa soa = live.soa();
    for (PlannedChange planned : changes) {
      switch (planned.change()) {
        case Change.OfRecord c -> records.add(c);
        case Change.OfSoa c -> {
          soaChange = Optional.of(c);
          soa = SoaMerge.merge(c, live.soa());
        }
        case Change.ZoneCreation _, Change.ZoneDeletion _, Change.OfReverse _ ->
            throw new IllegalArgumentException("no edit of a zone: " + planned.change());
      }
    }
    List<ZoneRecord> wished = isAsWished(live) ? live.records() : edited(live, records);
    if (wished.isEmpty()) {
      throw new NothingLeft();
    }
    return new Target(soa, wished);
  }

  private boolean isAsWished(Target live) {
    Set<RecordSetKey> touched = new LinkedHashSet<>();
    List<ResourceRecord> base = new ArrayList<>();
    for (PlannedChange planned : changes) {
      if (planned.change() instanceof Change.OfRecord change) {
        Set<RecordSetKey> added = new HashSet<>(BaseSets.keys(change));
        added.removeAll(touched);
        own.advance(change, planned.baseSets()).stream()
            .filter(record -> added.contains(record.recordSet()))
            .forEach(base::add);
        touched.addAll(added);
      }
    }
    List<ResourceRecord> wished = new ArrayList<>(base);
    for (PlannedChange planned : changes) {
      if (planned.change() instanceof Change.OfRecord(var _, var before, var after)) {
        before.map(ZoneRecord::data).ifPresent(wished::remove);
        after.ifPresent(wished::add);
      }
    }
    List<ResourceRecord> there =
        live.records().stream()
            .map(ZoneRecord::data)
            .filter(record -> touched.contains(record.recordSet()))
            .toList();
    return BaseSets.same(wished, there);
  }

  private List<ZoneRecord> edited(Target live, List<Change.OfRecord> records) {
    refuseConflicts(live);
    RecordPool pool = new RecordPool(live.records());
    Map<String, Optional<ResourceRecord>> rewritten = new HashMap<>();
    List<ZoneRecord> added = new ArrayList<>();
    for (Change.OfRecord change : records) {
      Optional<ZoneRecord> there = change.before().flatMap(pool::take);
      if (there.isPresent()) {
        rewritten.put(there.get().id(), change.after());
      } else {
        change.after().map(after -> ZoneRecord.available("", after)).ifPresent(added::add);
      }
    }
    List<ZoneRecord> result = new ArrayList<>();
    for (ZoneRecord record : live.records()) {
      rewritten
          .getOrDefault(record.id(), Optional.of(record.data()))
          .ifPresent(data -> result.add(new ZoneRecord(record.id(), data, record.state())));
    }
    result.addAll(added);
    refuseClash(live.records(), result);
    return result;
  }

  /** What others did elsewhere must not come to stand beside ours where it cannot. */
  private static void refuseClash(List<ZoneRecord> live, List<ZoneRecord> wished) {
    Set<DnsName> clashing = clashing(wished);
    clashing.removeAll(clashing(live));
    if (!clashing.isEmpty()) {
      throw new ZoneEditConflict(
          List.of(),
          data(live).stream().filter(record -> clashing.contains(record.name())).toList());
    }
  }

  /** Names with a CNAME beside other data. */
  private static Set<DnsName> clashing(List<ZoneRecord> records) {
    Map<DnsName, Integer> counts = new HashMap<>();
    data(records).forEach(record -> counts.merge(record.name(), 1, Integer::sum));
    return data(records).stream()
        .filter(record -> record.type().equals(RecordType.CNAME))
        .map(ResourceRecord::name)
        .filter(name -> counts.getOrDefault(name, 0) > 1)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /** What a zone holds of the changes. */
  Truth truth(Target found) {
    try {
      return make(found).equals(found) ? Truth.DONE : Truth.NOT_DONE;
    } catch (ZoneEditConflict _) {
      return Truth.DIFFERENT;
    } catch (NothingLeft _) {
      return Truth.NOT_DONE;
    }
  }

  private void refuseConflicts(Target live) {
    List<ResourceRecord> there = data(live.records());
    Set<ResourceRecord> base = new LinkedHashSet<>();
    Set<ResourceRecord> found = new LinkedHashSet<>();
    boolean conflict = false;
    for (PlannedChange planned : changes) {
      if (planned.change() instanceof Change.OfRecord change) {
        List<ResourceRecord> expected = own.advance(change, planned.baseSets());
        List<ResourceRecord> now = BaseSets.of(change, there);
        if (!BaseSets.same(expected, now)) {
          conflict = true;
          base.addAll(expected);
          found.addAll(now);
        }
      }
    }
    if (conflict) {
      throw new ZoneEditConflict(List.copyOf(base), List.copyOf(found));
    }
  }

  /** The start of authority as meant, where one was edited. */
  Optional<Soa> soaMeant() {
    return soaChange.flatMap(change -> target.map(Target::soa));
  }

  /**
   * The start of authority as found, where one was edited; with the meant serial where the user did
   * not choose one, since then the provider raises it.
   */
  Optional<Soa> soaFound(Optional<Soa> found) {
    return soaChange.flatMap(
        change ->
            found.map(
                soa ->
                    SoaMerge.choosesSerial(change)
                        ? soa
                        : soa.withSerial(soaMeant().orElse(soa).serial())));
  }
}
