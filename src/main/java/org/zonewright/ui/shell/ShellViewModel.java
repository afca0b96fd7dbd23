package org.zonewright.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.zonewright.model.Account;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.UiTools;

/** What the frame of the window knows: the accounts and the number of drafts. */
public final class ShellViewModel implements AutoCloseable {

  private record Known(List<Account> accounts, int drafts) {}

  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.LOADING);
  private final ReadOnlyObjectWrapper<List<Account>> accounts =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper drafts = new ReadOnlyIntegerWrapper();
  private final Callable<List<Account>> accountSource;
  private final Callable<Integer> draftSource;
  private final UiTools tools;
  private final Latest loading;
  private final StoreWatch watch;

  /**
   * Begins to read.
   *
   * @param accountSource {@code accounts::all}
   * @param draftSource the number of all drafts
   * @param events {@code database::observe}
   */
  public ShellViewModel(
      Callable<List<Account>> accountSource,
      Callable<Integer> draftSource,
      Function<Consumer<StoreEvent>, Subscription> events,
      UiTools tools) {
    this.accountSource = accountSource;
    this.draftSource = draftSource;
    this.tools = tools;
    this.loading = new Latest(tools.background());
    this.watch = new StoreWatch(events, tools.background(), this::storeChanged);
    load();
  }

  /** {@link ScreenState#EMPTY} while there is no account. */
  public ReadOnlyObjectProperty<ScreenState> state() {
    return state.getReadOnlyProperty();
  }

  /** All accounts by name. */
  public ReadOnlyObjectProperty<List<Account>> accounts() {
    return accounts.getReadOnlyProperty();
  }

  /** How many changes are drafted. */
  public ReadOnlyIntegerProperty drafts() {
    return drafts.getReadOnlyProperty();
  }

  private void storeChanged(Set<StoreEvent> events) {
    boolean mine =
        events.stream()
            .anyMatch(
                event ->
                    event instanceof StoreEvent.AccountsChanged
                        || event instanceof StoreEvent.DraftsChanged);
    if (mine) {
      load();
    }
  }

  private void load() {
    loading.call(
        () -> new Known(accountSource.call(), draftSource.call()), this::show, this::failed);
  }

  private void show(Known known) {
    accounts.set(known.accounts());
    drafts.set(known.drafts());
    state.set(known.accounts().isEmpty() ? ScreenState.EMPTY : ScreenState.READY);
  }

  private void failed(Exception problem) {
    state.set(ScreenState.FAILED);
    tools.fail(problem);
  }

  @Override
  public void close() {
    watch.close();
  }
}
