package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.reverse.ForwardCheck;
import org.zonewright.text.Messages;

/** A new or another form of a reverse record as it is typed, checked with every key. */
public final class ReverseForm {

  private final Messages messages;
  private final List<ReverseItem> others;
  private final Optional<ReverseItem> edited;
  private final List<Account> accounts;

  private final StringProperty address = new SimpleStringProperty("");
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty description = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Account>> account =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<ForwardCheck>> forward =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringBinding addressProblem;
  private final StringBinding nameProblem;
  private final StringBinding addressRemark;
  private final BooleanBinding complete;

  /**
   * A form.
   *
   * @param accounts those that have reverse records, at least one
   * @param items all rows there are, for "one per address"
   * @param edited the row that is edited; empty for a new one
   */
  ReverseForm(
      Messages messages,
      List<Account> accounts,
      List<ReverseItem> items,
      Optional<ReverseItem> edited) {
    this.messages = messages;
    this.accounts = List.copyOf(accounts);
    this.edited = edited;
    this.others = items.stream().filter(item -> !edited.equals(Optional.of(item))).toList();
    this.account.set(
        edited
            .flatMap(item -> byId(item))
            .or(() -> edited.isPresent() ? Optional.empty() : accounts.stream().findFirst()));
    edited.ifPresent(this::fill);
    this.addressProblem = Bindings.createStringBinding(this::checkAddress, address);
    this.nameProblem =
        Bindings.createStringBinding(
            () -> HostNameCheck.of(name.get()).problem().map(messages::text).orElse(""), name);
    this.addressRemark =
        Bindings.createStringBinding(
            () -> ip().filter(ip -> !ip.isV4()).map(_ -> ipv6Remark()).orElse(""), address);
    this.complete =
        Bindings.createBooleanBinding(
            () -> data().isPresent() && account.get().isPresent(), address, name, account);
  }

  private Optional<Account> byId(ReverseItem item) {
    return accounts.stream().filter(a -> a.id().equals(item.row().account())).findFirst();
  }

  private void fill(ReverseItem item) {
    address.set(item.ip().toString());
    name.set(item.nameText());
    description.set(item.description());
  }

  /** The address as typed. */
  public StringProperty address() {
    return address;
  }

  /** The name as typed, in any script. */
  public StringProperty name() {
    return name;
  }

  /** The description. */
  public StringProperty description() {
    return description;
  }

  /** The account. */
  public ObjectProperty<Optional<Account>> account() {
    return account;
  }

  /** The accounts to choose from. */
  public List<Account> accounts() {
    return accounts;
  }

  /** The row that is edited; empty for a new one. */
  public Optional<ReverseItem> edited() {
    return edited;
  }

  /** Whether the address can be typed: that of a reverse record the provider has stays. */
  public boolean addressOpen() {
    return edited.isEmpty() || edited.get().row().before().isEmpty();
  }

  /** The name the address has at the provider now; empty if it has none. */
  public Optional<String> currentName() {
    return edited
        .flatMap(item -> item.row().before())
        .map(record -> Idn.toUnicode(record.data().name()));
  }

  /** What is wrong with the address; empty if nothing. */
  public StringBinding addressProblem() {
    return addressProblem;
  }

  /** What should be known of the address; empty if nothing. */
  public StringBinding addressRemark() {
    return addressRemark;
  }

  /** What is wrong with the name; empty if nothing. */
  public StringBinding nameProblem() {
    return nameProblem;
  }

  /** The forward check of what is typed, once it is known. */
  public ReadOnlyObjectProperty<Optional<ForwardCheck>> forward() {
    return forward.getReadOnlyProperty();
  }

  /** Whether it can be drafted. */
  public BooleanBinding complete() {
    return complete;
  }

  /** What is typed; empty while it is not usable. */
  public Optional<ReverseData> data() {
    if (!checkAddress().isEmpty()) {
      return Optional.empty();
    }
    return HostNameCheck.of(name.get())
        .name()
        .map(host -> new ReverseData(ip().orElseThrow(), host, description.get().strip()));
  }

  /** The row that already has the typed address. */
  public Optional<ReverseItem> taken() {
    return ip().flatMap(ip -> others.stream().filter(o -> o.ip().equals(ip)).findFirst());
  }

  void found(Optional<ForwardCheck> check) {
    forward.set(check);
  }

  private Optional<IpAddress> ip() {
    return IpAddress.parse(address.get());
  }

  private String checkAddress() {
    if (address.get().isBlank()) {
      return messages.text("reverse.address.empty");
    }
    if (ip().isEmpty()) {
      return messages.text("reverse.address.malformed");
    }
    return taken()
        .map(item -> messages.text("reverse.address.taken", item.nameText(), item.accountName()))
        .orElse("");
  }

  private String ipv6Remark() {
    return messages.text("reverse.address.ipv6");
  }
}
