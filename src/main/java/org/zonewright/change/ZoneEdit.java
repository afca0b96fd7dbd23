package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.change.StepTruth.Truth;
import org.zonewright.change.ZoneWriter.NothingLeft;
import org.zonewright.change.ZoneWriter.ZoneEditConflict;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.RecordWriting.ByZone.Target;

/**
 * Makes a zone's target out of its live content and the changes of one step. Record sets that the
 * step does not touch are kept as they are live. If all that it touches is already as wished, the
 * live content is the target; if some of it is neither as it was nor as wished, there is a
 * conflict.
 */
final class ZoneEdit implements UnaryOperator<Target> {

  private final ZoneRef zone;
  private final List<PlannedChange> changes;
  private final OwnChanges own;
  private Optional<Target> target = Optional.empty();
  private Optional<Target> live = Optional.empty();
  private Optional<Change.OfSoa> soaChange = Optional.empty();

  ZoneEdit(ZoneRef zone, List<PlannedChange> changes, OwnChanges own) {
    this.zone = zone;
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
    Soa soa = live.soa();
    for (PlannedChange planned : changes) {
      switch (planned.change()) {
        case Change.OfRecord _ -> {}
        case Change.OfSoa c -> {
          soaChange = Optional.of(c);
          soa = SoaMerge.merge(onOurOwn(c, live.soa()), live.soa());
        }
        case Change.ZoneCreation _, Change.ZoneDeletion _, Change.OfReverse _ ->
            throw new IllegalArgumentException("no edit of a zone: " + planned.change());
      }
    }
    RecordEdits edits = new RecordEdits(zone, changes, own, data(live.records()));
    List<ZoneRecord> wished = edits.areDone() ? live.records() : edited(live, edits);
    if (wished.isEmpty()) {
      throw new NothingLeft();
    }
    return new Target(soa, wished);
  }

  /** What an earlier attempt of ours made of it is no base of somebody else's. */
  private Change.OfSoa onOurOwn(Change.OfSoa change, Soa live) {
    return own.sent().isOurs(change.zone(), live)
        ? new Change.OfSoa(change.zone(), live.withSerial(change.before().serial()), change.after())
        : change;
  }

  private static List<ZoneRecord> edited(Target live, RecordEdits edits) {
    Optional<Outcome.Conflicted> conflict = edits.unexpected();
    if (conflict.isPresent()) {
      throw new ZoneEditConflict(conflict.get().base(), conflict.get().live());
    }
    RecordPool pool = new RecordPool(live.records());
    Map<String, Optional<ResourceRecord>> rewritten = new HashMap<>();
    List<ZoneRecord> added = new ArrayList<>();
    for (Change.OfRecord change : edits.left()) {
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
