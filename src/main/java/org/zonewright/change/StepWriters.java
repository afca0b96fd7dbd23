package org.zonewright.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Provider;
import org.zonewright.provider.RecordWriting;

/** Chooses who carries a step out. Safe for many threads. */
final class StepWriters {

  /** A zone of more records is not read as a whole for the sake of a few of them. */
  private static final int LARGE = 10_000;

  /** Records told in one answer of IONOS, where a record set takes one request too. */
  private static final int PAGE = 1_000;

  private final OpenProviders providers;
  private final OwnChanges own;
  private final Patience patience;
  private final CacheUpdate cache;
  private final Map<AccountId, LiveZones> liveZones = new ConcurrentHashMap<>();

  StepWriters(OpenProviders providers, OwnChanges own, Patience patience, CacheUpdate cache) {
    this.providers = providers;
    this.own = own;
    this.patience = patience;
    this.cache = cache;
  }

  /** The one for that step. */
  StepWriter of(PlanStep step) {
    Provider provider = providers.of(step.account());
    return switch (step.changes().getFirst().change()) {
      case Change.ZoneCreation _ -> new ZoneCreator(provider, patience, cache);
      case Change.ZoneDeletion _ -> new ZoneRemover(provider, patience, cache);
      case Change.OfReverse _ ->
          new ReverseWriter(provider.reverseWriting().orElseThrow(), patience, cache);
      case Change.OfRecord _, Change.OfSoa _ ->
          switch (provider.recordWriting()) {
            case RecordWriting.ByRecord writing ->
                new RecordWriter(writing, live(step), patience, cache);
            case RecordWriting.ByZone writing ->
                new ZoneWriter(writing, provider, live(step), own, patience, cache);
          };
    };
  }

  /** The live zones of the step's account. */
  LiveZones live(PlanStep step) {
    Provider provider = providers.of(step.account());
    return liveZones.computeIfAbsent(
        step.account().id(), _ -> new LiveZones(provider, patience, cache));
  }

  /** Whether the step writes one record of a zone by itself. */
  boolean writesOneRecord(PlanStep step) {
    return step.changes().getFirst().change() instanceof Change.OfRecord
        && providers.of(step.account()).recordWriting() instanceof RecordWriting.ByRecord;
  }

  /**
   * The live records of some sets of the step's zone, and perhaps others besides, which the cache
   * then takes in.
   */
  List<ResourceRecord> records(PlanStep step, Set<RecordSetKey> sets) {
    ZoneRef zone = step.zone().orElseThrow();
    return readsSingly(step, sets)
            && providers.of(step.account()).recordWriting()
                instanceof RecordWriting.ByRecord writing
        ? live(step).records(zone, writing, sets)
        : live(step).records(zone);
  }

  /** Whether the sets are read one by one: the zone is large, and that takes fewer requests. */
  boolean readsSingly(PlanStep step, Set<RecordSetKey> sets) {
    int cached = step.zone().map(cache::records).orElse(0);
    return cached > LARGE && sets.size() < cached / PAGE;
  }

  /** How many requests the step's provider may be sent at once. */
  int parallelRequests(PlanStep step) {
    return providers.of(step.account()).capabilities().parallelRequests();
  }
}
