package org.zonewright.change;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.provider.Provider;
import org.zonewright.provider.RecordWriting;

/** Chooses who carries a step out. Safe for many threads. */
final class StepWriters {

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
                new RecordWriter(writing, live(step), own, patience, cache);
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

  /** How many requests the step's provider may be sent at once. */
  int parallelRequests(PlanStep step) {
    return providers.of(step.account()).capabilities().parallelRequests();
  }
}
