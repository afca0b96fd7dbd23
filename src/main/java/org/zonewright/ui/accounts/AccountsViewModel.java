package org.zonewright.ui.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.zonewright.Services;
import org.zonewright.account.CredentialPlace;
import org.zonewright.model.Account;
import org.zonewright.provider.Secret;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Question;
import org.zonewright.ui.common.SyncStarter;
import org.zonewright.ui.common.UiTools;

/** Adding, changing, testing and removing accounts. */
public final class AccountsViewModel {

  private final Services services;
  private final UiTools tools;
  private final SyncStarter syncs;
  private final AccountList list;
  private final AccountTrial trial;
  private final ObjectProperty<Optional<AccountItem>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<AccountForm>> form =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private final Command add = Command.of(() -> open(Optional.empty()));
  private final Command remove;
  private final Command test;
  private final Command save;
  private final Command saveAnyway;

  /** Begins to read the accounts. */
  public AccountsViewModel(Services services, UiTools tools, SyncStarter syncs) {
    this.services = services;
    this.tools = tools;
    this.syncs = syncs;
    this.list = new AccountList(services, tools);
    this.trial = new AccountTrial(services, tools);
    BooleanBinding idle = ready.and(trial.state().isNotEqualTo(TrialState.RUNNING));
    this.remove =
        Command.of(
            Bindings.createBooleanBinding(() -> selected.get().isPresent(), selected),
            () -> selected.get().map(AccountItem::account).ifPresent(this::askAndRemove));
    this.test = Command.of(idle, () -> tryThen(() -> {}));
    this.save = Command.of(idle, () -> tryThen(this::store));
    this.saveAnyway =
        Command.of(ready.and(trial.state().isEqualTo(TrialState.FAILED)), this::store);
    selected.subscribe(item -> item.ifPresent(i -> open(Optional.of(i.account()))));
  }

  /** The accounts there are. */
  public AccountList list() {
    return list;
  }

  /** The test of what is typed. */
  public AccountTrial trial() {
    return trial;
  }

  /** The selected account, set by the view; its form is open then. */
  public ObjectProperty<Optional<AccountItem>> selected() {
    return selected;
  }

  /** The form that is open; empty if none is. */
  public ReadOnlyObjectProperty<Optional<AccountForm>> form() {
    return form.getReadOnlyProperty();
  }

  /** Opens a form for a new account. */
  public Command add() {
    return add;
  }

  /** Asks, then removes the selected account. */
  public Command remove() {
    return remove;
  }

  /** Tests what is typed. */
  public Command test() {
    return test;
  }

  /** Tests what is typed and saves it if it works. */
  public Command save() {
    return save;
  }

  /** Saves what is typed although the test failed. */
  public Command saveAnyway() {
    return saveAnyway;
  }

  /** Closes the form without saving. */
  public void cancel() {
    trial.forget();
    selected.set(Optional.empty());
    ready.unbind();
    ready.set(false);
    form.set(Optional.empty());
  }

  private void open(Optional<Account> edited) {
    trial.forget();
    if (edited.isEmpty()) {
      selected.set(Optional.empty());
    }
    AccountForm fresh = new AccountForm(tools.texts().messages(), list.accounts(), edited);
    Arrays.stream(fresh.inputs()).forEach(input -> input.addListener(_ -> trial.forget()));
    ready.bind(fresh.complete());
    form.set(Optional.of(fresh));
  }

  private void tryThen(Runnable passed) {
    form.get()
        .ifPresent(
            open ->
                open.account().ifPresent(account -> trial.start(account, open.secret(), passed)));
  }

  private void store() {
    form.get()
        .ifPresent(open -> open.account().ifPresent(account -> store(account, open.secret())));
  }

  private void store(Account account, Optional<Secret> secret) {
    tools
        .background()
        .call(
            () -> services.accounts().save(account, secret, true),
            place -> stored(account, secret, place),
            tools::fail);
  }

  private void stored(Account account, Optional<Secret> secret, Optional<CredentialPlace> place) {
    cancel();
    list.reload();
    syncs.sync(List.of(account));
    String title = tools.text("accounts.saved.title", account.name());
    if (secret.isEmpty()) {
      tools.notices().done(title, tools.text("accounts.saved.plain"));
    } else if (place.isEmpty()) {
      tools.notices().warning(title, tools.text("accounts.saved.nowhere"));
    } else {
      tools
          .notices()
          .done(title, tools.text("accounts.saved." + TokenState.of(place.get()).word()));
    }
  }

  private void askAndRemove(Account account) {
    Question question =
        Question.dangerous(
            tools.text("accounts.remove.title"),
            tools.text("accounts.remove.sentence", account.name()),
            tools.text("accounts.remove.action"));
    if (tools.dialogs().confirm(question)) {
      tools
          .background()
          .call(
              () -> {
                services.accounts().remove(account);
                return account;
              },
              _ -> {
                cancel();
                list.reload();
              },
              tools::fail);
    }
  }
}
