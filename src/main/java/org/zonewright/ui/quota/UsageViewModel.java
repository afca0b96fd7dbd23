package org.zonewright.ui.quota;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.quota.UsageKind;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.UiTools;

/** The usage of one account over time, of which the user chooses account, limit and range. */
public final class UsageViewModel {

  private final Services services;
  private final UiTools tools;
  private final Latest loading;
  private final ObservableList<Account> accounts = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<AccountId>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<UsageKind> kind = new SimpleObjectProperty<>(UsageKind.RECORDS);
  private final ObjectProperty<ChartRange> range = new SimpleObjectProperty<>(ChartRange.YEAR);
  private final ReadOnlyObjectWrapper<Optional<AccountUsage>> usage =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<UsagePlot>> plot =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  UsageViewModel(Services services, UiTools tools) {
    this.services = services;
    this.tools = tools;
    this.loading = new Latest(tools.background());
    kind.subscribe(_ -> plotAnew());
    range.subscribe(_ -> plotAnew());
  }

  /** The accounts to choose from, by name. */
  public ObservableList<Account> accounts() {
    return FXCollections.unmodifiableObservableList(accounts);
  }

  /** The account whose usage is shown. */
  public ObjectProperty<Optional<AccountId>> chosen() {
    return chosen;
  }

  /** The limit whose usage is shown. */
  public ObjectProperty<UsageKind> kind() {
    return kind;
  }

  /** How far back. */
  public ObjectProperty<ChartRange> range() {
    return range;
  }

  /** What was read of the account; empty until then. */
  public ReadOnlyObjectProperty<Optional<AccountUsage>> usage() {
    return usage.getReadOnlyProperty();
  }

  /** What the chart shows; empty if there are fewer than two samples. */
  public ReadOnlyObjectProperty<Optional<UsagePlot>> plot() {
    return plot.getReadOnlyProperty();
  }

  /** Shows the same as another. */
  void continueFrom(UsageViewModel other) {
    kind.set(other.kind.get());
    range.set(other.range.get());
    other.chosen.get().ifPresent(this::choose);
  }

  /** Shows an account. */
  public void choose(AccountId account) {
    if (!chosen.get().equals(Optional.of(account))) {
      chosen.set(Optional.of(account));
      reload();
    }
  }

  /** Takes over the accounts there are now and reads anew. */
  void follow(List<Account> now) {
    if (!accounts.equals(now)) {
      accounts.setAll(now);
    }
    if (chosenAccount().isEmpty()) {
      chosen.set(first(now).map(Account::id));
    }
    reload();
  }

  /** An account whose provider publishes a quota has more to show. */
  private Optional<Account> first(List<Account> all) {
    return all.stream()
        .filter(account -> services.accounts().capabilities(account).quota())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private Optional<Account> chosenAccount() {
    return chosen
        .get()
        .flatMap(id -> accounts.stream().filter(each -> each.id().equals(id)).findFirst());
  }

  private void reload() {
    chosenAccount()
        .ifPresentOrElse(
            account ->
                loading.call(
                    () -> AccountUsage.read(services, account),
                    read -> show(Optional.of(read)),
                    tools::fail),
            () -> show(Optional.empty()));
  }

  private void show(Optional<AccountUsage> read) {
    if (!read.equals(usage.get())) {
      usage.set(read);
      plotAnew();
    }
  }

  private void plotAnew() {
    plot.set(
        usage
            .get()
            .flatMap(
                read ->
                    UsagePlot.of(read.samples(), kind.get(), range.get(), read.trend(kind.get()))));
  }

  void close() {
    loading.cancel();
  }
}
