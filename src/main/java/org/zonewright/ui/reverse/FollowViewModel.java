package org.zonewright.ui.reverse;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.zonewright.Services;
import org.zonewright.model.Change;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.reverse.ReverseMatrix;
import org.zonewright.reverse.bulk.FollowForward;
import org.zonewright.reverse.bulk.Proposal;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.StoreEvent;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.UiTools;

/**
 * The reverse records that belong to address records whose name or address is drafted to be another
 * in the open zone, and the offer to change them in the same plan.
 */
public final class FollowViewModel implements AutoCloseable {

  private static final Duration QUIET = Duration.ofMillis(300);

  private final Services services;
  private final ReviewOpener reviews;
  private final UiTools tools;
  private final Latest looking;
  private final Debounce later;
  private final StoreWatch watch;
  private final ObjectProperty<Optional<ZoneRef>> zone =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<Proposal>> proposals =
      new ReadOnlyObjectWrapper<>(List.of());
  private final BooleanBinding offered =
      Bindings.createBooleanBinding(() -> !proposals.get().isEmpty(), proposals);
  private final Command accept = Command.of(offered, this::draft);
  private final Command dismiss = Command.of(offered, this::forget);
  private Set<Change.OfReverse> dismissed = Set.of();

  /** Looks for such reverse records whenever drafts change. */
  public FollowViewModel(Services services, ReviewOpener reviews, UiTools tools) {
    this.services = services;
    this.reviews = reviews;
    this.tools = tools;
    this.looking = new Latest(tools.background());
    this.later = new Debounce(tools.background(), QUIET, this::look);
    this.watch = new StoreWatch(services.database()::observe, tools.background(), this::onEvents);
    zone.addListener(
        (_, _, _) -> {
          // what is being found out is about the zone that was open
          looking.cancel();
          proposals.set(List.of());
          later.ask();
        });
  }

  /** The open zone; empty if none is. */
  public ObjectProperty<Optional<ZoneRef>> zone() {
    return zone;
  }

  /** What would be changed; none if there is nothing to offer. */
  public ReadOnlyObjectProperty<List<Proposal>> proposals() {
    return proposals.getReadOnlyProperty();
  }

  /** Drafts the changes, and opens the review of the zone together with them. */
  public Command accept() {
    return accept;
  }

  /** Takes the offer away until there is another. */
  public Command dismiss() {
    return dismiss;
  }

  private void onEvents(Set<StoreEvent> events) {
    if (events.stream().anyMatch(FollowViewModel::matters)) {
      later.ask();
    }
  }

  private static boolean matters(StoreEvent event) {
    return switch (event) {
      case StoreEvent.DraftsChanged _, StoreEvent.ReverseChanged _ -> true;
      case StoreEvent.AccountsChanged _,
          StoreEvent.ZonesChanged _,
          StoreEvent.ZoneChanged _,
          StoreEvent.QuotaChanged _,
          StoreEvent.JournalChanged _,
          StoreEvent.RemarksChanged _ ->
          false;
    };
  }

  private void look() {
    zone.get()
        .ifPresentOrElse(
            open -> looking.call(() -> find(open), this::show, tools::fail),
            () -> proposals.set(List.of()));
  }

  /** The matrix is read only where an address record is drafted to be another. */
  private List<Proposal> find(ZoneRef open) {
    List<Change.OfRecord> moved =
        services.drafts().snapshot(open).stream()
            .map(DraftEntry::change)
            .filter(Change.OfRecord.class::isInstance)
            .map(Change.OfRecord.class::cast)
            .filter(FollowViewModel::isMoved)
            .toList();
    if (moved.isEmpty()) {
      return List.of();
    }
    ReverseMatrix matrix = services.reverseMatrix().read();
    return new FollowForward(moved).propose(matrix).proposals();
  }

  private static boolean isMoved(Change.OfRecord change) {
    Optional<ResourceRecord> before = change.before().map(ZoneRecord::data);
    return before
        .filter(r -> r.type().equals(RecordType.A) || r.type().equals(RecordType.AAAA))
        .filter(
            r ->
                change
                    .after()
                    .map(a -> !a.name().equals(r.name()) || !a.content().equals(r.content()))
                    .orElse(true))
        .isPresent();
  }

  private void show(List<Proposal> found) {
    boolean known =
        dismissed.containsAll(found.stream().map(Proposal::change).collect(Collectors.toSet()));
    proposals.set(known ? List.of() : found);
  }

  private void forget() {
    dismissed = proposals.get().stream().map(Proposal::change).collect(Collectors.toSet());
    proposals.set(List.of());
  }

  private void draft() {
    List<Change> changes =
        proposals.get().stream().flatMap(proposal -> proposal.changes().stream()).toList();
    Set<ReviewScope> scopes = new LinkedHashSet<>();
    zone.get().ifPresent(open -> scopes.add(new ReviewScope.OfZone(open)));
    changes.forEach(change -> scopes.add(ReviewScope.of(change)));
    tools
        .background()
        .call(
            () -> {
              new PlanDrafts(services.drafts()).draft(changes);
              return changes;
            },
            _ -> {
              proposals.set(List.of());
              reviews.review(new ReviewScope.OfAny(List.copyOf(scopes)));
            },
            tools::fail);
  }

  @Override
  public void close() {
    watch.close();
    looking.cancel();
  }
}
