package org.zonewright.change;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.provider.Provider;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.RecordWriting;
import org.zonewright.store.Database;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.store.JournalStore;

/** One plan being carried out. */
final class ApplyRun {

  private final OpenProviders providers;
  private final JournalStore journal;
  private final EarlierAttempts earlier;
  private final DraftSettlement settlement;
  private final CacheUpdate cache;
  private final Patience patience;
  private final Clock clock;
  private final OwnChanges own = new OwnChanges();
  private final Map<AccountId, LiveZones> liveZones = new HashMap<>();

  ApplyRun(OpenProviders providers, Database database, Clock clock, Pace pace) {
    this.providers = providers;
    this.journal = new JournalStore(database);
    this.earlier = new EarlierAttempts(journal);
    this.settlement = new DraftSettlement(database);
    this.cache = new CacheUpdate(database, clock);
    this.patience = new Patience(pace);
    this.clock = clock;
  }

  ApplyReport run(
      long changeSet, ChangePlan plan, ApplyObserver observer, BooleanSupplier stopRequested) {
    List<JournalStep> journalled = journal.steps(changeSet);
    Obstacles obstacles = new Obstacles(plan.steps());
    List<StepResult> results = new ArrayList<>();
    for (int i = 0; i < plan.steps().size(); i++) {
      PlanStep step = plan.steps().get(i);
      Outcome outcome =
          stopRequested.getAsBoolean() || obstacles.block(i, step)
              ? new Outcome.Skipped()
              : journalled(journalled.get(i).id(), step, observer);
      obstacles.note(i, step, outcome);
      StepResult result = new StepResult(step, outcome);
      results.add(result);
      observer.ended(result);
    }
    journal.end(changeSet, clock.instant());
    return new ApplyReport(changeSet, results);
  }

  private Outcome journalled(long entry, PlanStep step, ApplyObserver observer) {
    observer.started(step);
    StepWriter writer = writer(step);
    Optional<String> tried = earlier.providerId(step);
    String providerId = tried.filter(id -> !id.isEmpty()).orElseGet(() -> writer.providerId(step));
    journal.sending(entry, providerId, clock.instant());
    Outcome outcome;
    try {
      outcome = writer.write(step, providerId, tried.isPresent());
    } catch (ProviderException problem) {
      outcome = new Outcome.Failed(problem);
    } catch (CancellationException cancelled) {
      journal.ended(entry, JournalStatus.UNKNOWN, "interrupted", clock.instant());
      throw cancelled;
    }
    if (outcome instanceof Outcome.Done) {
      // before the journal says so: a draft left behind by a crash would be taken for a new wish
      own.add(step);
      settlement.settle(step);
    }
    journal.ended(entry, status(outcome), detail(outcome), clock.instant());
    return outcome;
  }

  private StepWriter writer(PlanStep step) {
    Provider provider = providers.of(step.account());
    LiveZones zones =
        liveZones.computeIfAbsent(
            step.account().id(), _ -> new LiveZones(provider, patience, cache));
    return switch (step.changes().getFirst().change()) {
      case Change.ZoneCreation _ -> new ZoneCreator(provider, patience, cache);
      case Change.ZoneDeletion _ -> new ZoneRemover(provider, patience, cache);
      case Change.OfReverse _ ->
          new ReverseWriter(provider.reverseWriting().orElseThrow(), patience, cache);
      case Change.OfRecord _, Change.OfSoa _ ->
          switch (provider.recordWriting()) {
            case RecordWriting.ByRecord writing ->
                new RecordWriter(writing, zones, own, patience, cache);
            case RecordWriting.ByZone writing ->
                new ZoneWriter(writing, provider, zones, own, patience, cache);
          };
    };
  }

  private static JournalStatus status(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done _ -> JournalStatus.DONE;
      case Outcome.Failed _, Outcome.Different _ -> JournalStatus.FAILED;
      case Outcome.Conflicted _ -> JournalStatus.CONFLICT;
      case Outcome.Unknown _ -> JournalStatus.UNKNOWN;
      case Outcome.Skipped _ -> throw new IllegalArgumentException("skipped steps are not sent");
    };
  }

  private static String detail(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var stillProvisioning) -> stillProvisioning ? "still provisioning" : "";
      case Outcome.Failed(var problem) -> String.valueOf(problem.getMessage());
      case Outcome.Unknown(var problem) -> String.valueOf(problem.getMessage());
      case Outcome.Different(var meant, var found) ->
          "read back differs: meant %s, found %s".formatted(meant, found);
      case Outcome.Conflicted(var base, var live) ->
          "changed elsewhere: base %s, live %s".formatted(base, live);
      case Outcome.Skipped _ -> "";
    };
  }
}
