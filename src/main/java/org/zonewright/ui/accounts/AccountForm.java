package org.zonewright.ui.accounts;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.account.DefaultAddress;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Secret;
import org.zonewright.text.Messages;

/** A new or another form of an account as it is typed, checked with every key. */
public final class AccountForm {

  private final Messages messages;
  private final List<Account> others;
  private final Optional<Account> edited;
  private final AccountId id;

  private final ObjectProperty<ProviderKind> kind = new SimpleObjectProperty<>(ProviderKind.IONOS);
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty address = new SimpleStringProperty("");
  private final StringProperty token = new SimpleStringProperty("");
  private final StringProperty userId = new SimpleStringProperty("");
  // kept, because a binding that nobody holds is collected and tells no one any more
  private final StringBinding nameProblem = Bindings.createStringBinding(this::checkName, name);
  private final StringBinding addressProblem =
      Bindings.createStringBinding(this::addressWords, address, kind);
  private final BooleanBinding addressUsable =
      Bindings.createBooleanBinding(() -> checkAddress().usable(), address, kind);
  private final StringBinding tokenProblem =
      Bindings.createStringBinding(this::checkToken, token, kind, address);
  private final StringBinding userIdProblem =
      Bindings.createStringBinding(this::checkUserId, userId, kind);
  private final BooleanBinding complete =
      Bindings.createBooleanBinding(
          () -> account().isPresent(), kind, name, address, token, userId);

  /**
   * A form.
   *
   * @param accounts all accounts there are, for "names are unique"
   * @param edited the account that is edited; empty for a new one
   */
  AccountForm(Messages messages, List<Account> accounts, Optional<Account> edited) {
    this.messages = messages;
    this.edited = edited;
    this.id = edited.map(Account::id).orElseGet(AccountId::random);
    this.others = accounts.stream().filter(other -> !other.id().equals(id)).toList();
    edited.ifPresentOrElse(
        this::fill, () -> address.set(DefaultAddress.of(ProviderKind.IONOS).toString()));
    kind.addListener((_, before, now) -> moveAddress(before, now));
  }

  private void fill(Account account) {
    kind.set(account.kind());
    name.set(account.name());
    address.set(account.baseUrl().toString());
    account.userId().ifPresent(number -> userId.set(String.valueOf(number)));
  }

  /** An address the user did not touch follows the provider. */
  private void moveAddress(ProviderKind before, ProviderKind now) {
    if (address.get().isBlank()
        || address.get().strip().equals(DefaultAddress.of(before).toString())) {
      address.set(DefaultAddress.of(now).toString());
    }
  }

  /** The account that is edited; empty for a new one. */
  public Optional<Account> edited() {
    return edited;
  }

  /** The provider; stays as it is for an account there is. */
  public ObjectProperty<ProviderKind> kind() {
    return kind;
  }

  /** What the user calls it. */
  public StringProperty name() {
    return name;
  }

  /** Where the provider's API is. */
  public StringProperty address() {
    return address;
  }

  /** A new token; never one that is kept already. */
  public StringProperty token() {
    return token;
  }

  /** The number by which BDOM knows the customer. */
  public StringProperty userId() {
    return userId;
  }

  /** What is wrong with the name; empty if nothing. */
  public StringBinding nameProblem() {
    return nameProblem;
  }

  /** What is wrong with, or should be known of, the address; empty if nothing. */
  public StringBinding addressProblem() {
    return addressProblem;
  }

  /** Whether the address can be used in spite of what is said of it. */
  public BooleanBinding addressUsable() {
    return addressUsable;
  }

  /** What is wrong with the token; empty if nothing. */
  public StringBinding tokenProblem() {
    return tokenProblem;
  }

  /** What is wrong with the user id; empty if nothing. */
  public StringBinding userIdProblem() {
    return userIdProblem;
  }

  /** Whether it can be tested and saved. */
  public BooleanBinding complete() {
    return complete;
  }

  /** Everything the user can change, to learn of any change. */
  Observable[] inputs() {
    return new Observable[] {kind, name, address, token, userId};
  }

  /** What is typed; empty while it is not usable. */
  public Optional<Account> account() {
    boolean sound =
        checkName().isEmpty()
            && checkAddress().usable()
            && checkToken().isEmpty()
            && checkUserId().isEmpty();
    return sound
        ? AddressCheck.parse(address.get())
            .map(url -> new Account(id, name.get(), kind.get(), url, number()))
        : Optional.empty();
  }

  /** The token that is typed; empty where the provider takes none or the kept one stays. */
  public Optional<Secret> secret() {
    return kind.get() == ProviderKind.BDOM || token.get().isBlank()
        ? Optional.empty()
        : Optional.of(Secret.of(token.get()));
  }

  private String checkName() {
    String typed = name.get().strip();
    if (typed.isEmpty()) {
      return messages.text("accounts.name.empty");
    }
    boolean taken =
        others.stream()
            .anyMatch(
                other ->
                    other.name().toLowerCase(Locale.ROOT).equals(typed.toLowerCase(Locale.ROOT)));
    return taken ? messages.text("accounts.name.taken") : "";
  }

  private String addressWords() {
    AddressProblem found = checkAddress();
    return found == AddressProblem.NONE ? "" : messages.text("accounts.address." + found.word());
  }

  private AddressProblem checkAddress() {
    return AddressCheck.of(address.get(), kind.get());
  }

  private String checkToken() {
    if (kind.get() == ProviderKind.BDOM) {
      return "";
    }
    if (token.get().isBlank()) {
      if (edited.isEmpty()) {
        return messages.text("accounts.token.empty");
      }
      return goesElsewhere() ? messages.text("accounts.token.elsewhere") : "";
    }
    try {
      Secret.of(token.get());
      return "";
    } catch (IllegalArgumentException _) {
      return messages.text("accounts.token.malformed");
    }
  }

  /** A kept token is not sent to another server than it was entered for. */
  private boolean goesElsewhere() {
    Optional<URI> typed = AddressCheck.parse(address.get());
    return edited.isPresent()
        && typed.isPresent()
        && !(typed.get().getScheme() + typed.get().getAuthority())
            .equals(edited.get().baseUrl().getScheme() + edited.get().baseUrl().getAuthority());
  }

  private String checkUserId() {
    if (kind.get() == ProviderKind.IONOS) {
      return "";
    }
    if (userId.get().isBlank()) {
      return messages.text("accounts.userid.empty");
    }
    return userId.get().strip().matches("\\d{1,15}") ? "" : messages.text("accounts.userid.number");
  }

  private OptionalLong number() {
    return kind.get() == ProviderKind.BDOM
        ? OptionalLong.of(Long.parseLong(userId.get().strip()))
        : OptionalLong.empty();
  }
}
