package org.zonewright.ui.accounts;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.Services;
import org.zonewright.account.Credentials;
import org.zonewright.model.Account;
import org.zonewright.model.ProviderKind;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.UiTools;

/** The accounts there are, with what is known of their tokens. */
public final class AccountList {

  private record Read(List<AccountItem> items, boolean keychain) {}

  private final Services services;
  private final UiTools tools;
  private final Latest loading;
  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.LOADING);
  private final ReadOnlyBooleanWrapper keychain = new ReadOnlyBooleanWrapper(true);
  private final ObservableList<AccountItem> items = FXCollections.observableArrayList();
  private final ObservableList<AccountItem> shownItems =
      FXCollections.unmodifiableObservableList(items);

  /** Begins to read. */
  AccountList(Services services, UiTools tools) {
    this.services = services;
    this.tools = tools;
    this.loading = new Latest(tools.background());
    reload();
  }

  /** How the list stands. */
  public ReadOnlyObjectProperty<ScreenState> state() {
    return state.getReadOnlyProperty();
  }

  /** Whether the operating system's keychain can be used; true while that is not known. */
  public ReadOnlyBooleanProperty keychain() {
    return keychain.getReadOnlyProperty();
  }

  /** The accounts by name. */
  public ObservableList<AccountItem> items() {
    return shownItems;
  }

  /** Reads the store and asks the keychain. */
  void reload() {
    loading.call(this::read, this::show, this::failed);
  }

  private Read read() {
    Credentials credentials = services.credentials();
    List<AccountItem> read =
        services.accounts().all().stream()
            .map(account -> new AccountItem(account, token(account, credentials)))
            .toList();
    return new Read(read, credentials.keychainAvailable());
  }

  private static TokenState token(Account account, Credentials credentials) {
    if (account.kind() == ProviderKind.BDOM) {
      return TokenState.NOT_NEEDED;
    }
    return credentials.placeOf(account.id()).map(TokenState::of).orElse(TokenState.MISSING);
  }

  private void show(Read read) {
    keychain.set(read.keychain());
    items.setAll(read.items());
    state.set(read.items().isEmpty() ? ScreenState.EMPTY : ScreenState.READY);
  }

  private void failed(Exception thrown) {
    state.set(ScreenState.FAILED);
    tools.fail(thrown);
  }

  List<Account> accounts() {
    return items.stream().map(AccountItem::account).toList();
  }

  Optional<AccountItem> find(Account account) {
    return items.stream().filter(item -> item.account().id().equals(account.id())).findFirst();
  }
}
