package org.zonewright.ui.records;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.StoreEvent;
import org.zonewright.ui.common.ScreenState;

/** Which zone is open and what was read of it. */
final class OpenZone {

  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<ZoneView>> view =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<ZoneRef> zone = Optional.empty();

  ReadOnlyObjectWrapper<ScreenState> state() {
    return state;
  }

  ReadOnlyObjectWrapper<Optional<ZoneView>> view() {
    return view;
  }

  Optional<ZoneRef> zone() {
    return zone;
  }

  /** What was read of the zone; to be asked only where something was. */
  ZoneView read() {
    return view.get().orElseThrow();
  }

  /** Another zone is opened, of which nothing was read yet; or none. */
  void become(Optional<ZoneRef> opened) {
    zone = opened;
    view.set(Optional.empty());
    state.set(opened.isPresent() ? ScreenState.LOADING : ScreenState.EMPTY);
  }

  /** Whether what was read may no longer hold. */
  boolean isConcernedBy(Set<StoreEvent> events) {
    return events.stream().anyMatch(this::isConcernedBy);
  }

  private boolean isConcernedBy(StoreEvent event) {
    return switch (event) {
      case StoreEvent.ZoneChanged changed -> zone.equals(Optional.of(changed.zone()));
      case StoreEvent.DraftsChanged _, StoreEvent.AccountsChanged _ -> true;
      case StoreEvent.ZonesChanged changed ->
          zone.map(open -> open.account().equals(changed.account())).orElse(false);
      case StoreEvent.ReverseChanged _,
          StoreEvent.QuotaChanged _,
          StoreEvent.JournalChanged _,
          StoreEvent.RemarksChanged _ ->
          false;
    };
  }
}
