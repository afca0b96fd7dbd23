package org.zonewright.ui.changes;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zonewright.change.ChangePlan;
import org.zonewright.model.AccountId;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;
import org.zonewright.ui.common.Background;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.diff.DiffPage;

/**
 * Notices that what a plan was made over may be different: the zones and reverse records as they
 * were read, not the drafts. To be used on the window's thread only.
 */
final class PlanBasis implements AutoCloseable {

  /** A sync tells of an account several times in a row. */
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final Supplier<ChangePlan> plan;
  private final Debounce later;
  private final StoreWatch watch;
  private boolean stirred;
  private boolean closed;

  /**
   * Begins to watch.
   *
   * @param events {@code database::observe}
   * @param plan the plan that is shown
   * @param remake makes it anew
   */
  PlanBasis(
      Function<Consumer<StoreEvent>, Subscription> events,
      Background background,
      Supplier<ChangePlan> plan,
      Runnable remake) {
    this.plan = plan;
    this.later = new Debounce(background, QUIET, () -> unlessClosed(remake));
    this.watch = new StoreWatch(events, background, this::onEvents);
  }

  private void unlessClosed(Runnable remake) {
    if (!closed) {
      remake.run();
    }
  }

  /** Asks for the plan to be made anew a little later. */
  void later() {
    later.ask();
  }

  /** A plan was made of what there is now; returns which of its places are different, if any. */
  List<String> settle(List<DiffPage> before, List<DiffPage> now) {
    boolean noticed = stirred;
    stirred = false;
    return noticed
        ? Stream.concat(
                now.stream().filter(page -> !before.contains(page)),
                before.stream().filter(page -> !now.contains(page)))
            .map(DiffPage::title)
            .distinct()
            .toList()
        : List.of();
  }

  private void onEvents(Set<StoreEvent> events) {
    ChangePlan shown = plan.get();
    if (events.stream().anyMatch(event -> isUnder(shown, event))) {
      stirred = true;
      later.ask();
    }
  }

  private static boolean isUnder(ChangePlan plan, StoreEvent event) {
    return switch (event) {
      case StoreEvent.ZoneChanged changed -> has(plan, changed.zone());
      case StoreEvent.ZonesChanged changed -> has(plan, changed.account());
      case StoreEvent.ReverseChanged changed -> has(plan, changed.account());
      case StoreEvent.QuotaChanged changed -> has(plan, changed.account());
      case StoreEvent.AccountsChanged _ -> true;
      case StoreEvent.DraftsChanged _, StoreEvent.JournalChanged _, StoreEvent.RemarksChanged _ ->
          false;
    };
  }

  private static boolean has(ChangePlan plan, ZoneRef zone) {
    return plan.steps().stream().anyMatch(step -> step.zone().equals(Optional.of(zone)));
  }

  private static boolean has(ChangePlan plan, AccountId account) {
    return plan.steps().stream().anyMatch(step -> step.account().id().equals(account));
  }

  @Override
  public void close() {
    closed = true;
    watch.close();
  }
}
