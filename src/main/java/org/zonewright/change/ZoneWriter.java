package org.zonewright.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.change.StepTruth.Truth;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Provider;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.RecordWriting;
import org.zonewright.provider.RecordWriting.ByZone.Target;

/** Writes all changes of a zone by replacing it, keeping what others changed in other places. */
final class ZoneWriter implements StepWriter {

  private final RecordWriting.ByZone writing;
  private final Provider provider;
  private final LiveZones zones;
  private final OwnChanges own;
  private final Patience patience;
  private final CacheUpdate cache;

  ZoneWriter(
      RecordWriting.ByZone writing,
      Provider provider,
      LiveZones zones,
      OwnChanges own,
      Patience patience,
      CacheUpdate cache) {
    this.writing = writing;
    this.provider = provider;
    this.zones = zones;
    this.own = own;
    this.patience = patience;
    this.cache = cache;
  }

  @Override
  public String providerId(PlanStep step) {
    return cache.zone(ref(step)).map(Zone::providerId).orElse("");
  }

  private static ZoneRef ref(PlanStep step) {
    return step.zone().orElseThrow();
  }

  @Override
  public Outcome write(PlanStep step, Attempt attempt) {
    Zone zone = zones.zone(ref(step));
    long asOf = cache.revision();
    ZoneEdit edit = new ZoneEdit(ref(step), step.changes(), own);
    ZoneContent found;
    try {
      found = patience.call(() -> writing.replace(zone, edit));
    } catch (ZoneEditConflict conflict) {
      takeIn(zone, edit, asOf);
      return new Outcome.Conflicted(conflict.base(), conflict.live());
    } catch (NothingLeft _) {
      return new Outcome.Failed(
          new ProviderException.Rejected(
              zones.failure(
                  "zone.update", zone.name().text(), "not sent: nothing would be left in it")));
    } catch (ProviderException problem) {
      takeIn(zone, edit, asOf);
      return afterProblem(zone, edit, problem);
    }
    takeIn(zone, edit, asOf);
    return compared(edit, found);
  }

  /** The zone as it was just before the update: what differs from the cache is others' doing. */
  private void takeIn(Zone zone, ZoneEdit edit, long asOf) {
    edit.live()
        .map(live -> new ZoneContent(zone, Optional.of(live.soa()), live.records()))
        .ifPresent(content -> cache.zoneRead(content, asOf));
  }

  @Override
  public Truth inspect(PlanStep step, Attempt attempt) {
    ZoneContent content = patience.call(() -> provider.readZone(zones.zone(ref(step))));
    if (content.soa().isEmpty()) {
      return Truth.DIFFERENT;
    }
    return new ZoneEdit(ref(step), step.changes(), own)
        .truth(new Target(content.soa().get(), content.records()));
  }

  private Outcome afterProblem(Zone zone, ZoneEdit edit, ProviderException problem) {
    if (!Patience.isUnclear(problem) || edit.target().isEmpty()) {
      return new Outcome.Failed(problem);
    }
    ZoneContent found;
    try {
      found = patience.call(() -> provider.readZone(zone));
    } catch (ProviderException _) {
      return new Outcome.Unknown(problem);
    }
    Outcome outcome = compared(edit, found);
    if (outcome instanceof Outcome.Done) {
      return outcome;
    }
    return edit.isStillAsLive(found.records())
        ? new Outcome.Failed(problem)
        : new Outcome.Unknown(problem);
  }

  private Outcome compared(ZoneEdit edit, ZoneContent found) {
    cache.zoneWritten(found);
    Target target = edit.target().orElseThrow();
    List<ResourceRecord> meant =
        new ArrayList<>(target.records().stream().map(ZoneRecord::data).toList());
    List<ResourceRecord> there =
        new ArrayList<>(found.records().stream().map(ZoneRecord::data).toList());
    edit.soaMeant().ifPresent(soa -> meant.add(SoaAsRecord.of(found.zone().name(), soa)));
    edit.soaFound(found.soa())
        .ifPresent(soa -> there.add(SoaAsRecord.of(found.zone().name(), soa)));
    List<ResourceRecord> missing = RecordCounts.without(meant, there);
    List<ResourceRecord> extra = RecordCounts.without(there, meant);
    return missing.isEmpty() && extra.isEmpty()
        ? new Outcome.Done(false)
        : new Outcome.Different(missing, extra);
  }

  /** An edit was refused because nothing would be left. */
  static final class NothingLeft extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** An edit was refused because somebody else changed what it touches. */
  static final class ZoneEditConflict extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<ResourceRecord> base;
    private final transient List<ResourceRecord> live;

    ZoneEditConflict(List<ResourceRecord> base, List<ResourceRecord> live) {
      super("changed elsewhere");
      this.base = List.copyOf(base);
      this.live = List.copyOf(live);
    }

    List<ResourceRecord> base() {
      return base;
    }

    List<ResourceRecord> live() {
      return live;
    }
  }
}
