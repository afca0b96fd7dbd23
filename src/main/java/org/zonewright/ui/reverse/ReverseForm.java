package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.dns.HostNames;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.reverse.ReverseRow;
import org.zonewright.text.Messages;

/** A new or another form of a reverse record as it is typed, checked with every key. */
public final class ReverseForm {

  /** What a new reverse record begins with: an address, and the names that have it. */
  record Beginning(IpAddress ip, List<DnsName> names) {}

  private final Messages messages;
  private final ReverseRows rows;
  private final Optional<ReverseItem> edited;
  private final List<Account> accounts;
  private final ForwardOffer offer = new ForwardOffer();

  private final StringProperty address = new SimpleStringProperty("");
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty description = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Account>> account =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringBinding addressProblem;
  private final StringBinding nameProblem;
  private final StringBinding addressRemark;
  private final BooleanBinding complete;

  /**
   * A form.
   *
   * @param rows all there is, for "one per address", and the accounts that have reverse records
   * @param edited the row that is edited, which has a reverse record; empty for a new one
   */
  ReverseForm(Messages messages, ReverseRows rows, Optional<ReverseItem> edited) {
    this.messages = messages;
    this.rows = rows;
    this.accounts = rows.accounts().getValue();
    this.edited = edited;
    this.account.set(
        edited
            .flatMap(ReverseItem::account)
            .flatMap(id -> accounts.stream().filter(a -> a.id().equals(id)).findFirst())
            .or(() -> edited.isPresent() ? Optional.empty() : accounts.stream().findFirst()));
    edited.ifPresent(this::fill);
    this.addressProblem = Bindings.createStringBinding(this::checkAddress, address);
    this.nameProblem =
        Bindings.createStringBinding(
            () -> HostNameWords.problem(name.get()).map(messages::text).orElse(""), name);
    this.addressRemark =
        Bindings.createStringBinding(
            () -> ip().filter(ip -> !ip.isV4()).map(_ -> ipv6Remark()).orElse(""), address);
    this.complete =
        Bindings.createBooleanBinding(
            () -> data().isPresent() && account.get().isPresent(), address, name, account);
  }

  private void fill(ReverseItem item) {
    address.set(item.ip().toString());
    name.set(item.nameText());
    description.set(item.description());
  }

  /** Fills in what is known; a name only where there is but one. */
  void begin(Beginning beginning) {
    address.set(beginning.ip().toString());
    List<DnsName> hosts = beginning.names().stream().filter(HostNames::isHostName).toList();
    if (hosts.size() == 1) {
      name.set(Idn.toUnicode(hosts.getFirst()));
    }
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

  /** What the user calls an account. */
  public String accountName(AccountId id) {
    return rows.accountName(id);
  }

  /** The offer to add the address record that it needs. */
  public ForwardOffer offer() {
    return offer;
  }

  /** The row that is edited; empty for a new one. */
  public Optional<ReverseItem> edited() {
    return edited;
  }

  /** Whether the address can be typed: that of a reverse record the provider has stays. */
  public boolean addressOpen() {
    return edited.flatMap(ReverseItem::pointer).flatMap(ReverseRow::before).isEmpty();
  }

  /** The name the address has at the provider now; empty if it has none. */
  public Optional<String> currentName() {
    return edited
        .flatMap(ReverseItem::pointer)
        .flatMap(ReverseRow::before)
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

  /** Whether it can be drafted. */
  public BooleanBinding complete() {
    return complete;
  }

  /** What is typed; empty while it is not usable. */
  public Optional<ReverseData> data() {
    if (!checkAddress().isEmpty()) {
      return Optional.empty();
    }
    return HostNameWords.name(name.get())
        .map(host -> new ReverseData(ip().orElseThrow(), host, description.get().strip()));
  }

  /** The row that already has a reverse record of the typed address, and is not the edited one. */
  public Optional<ReverseItem> taken() {
    List<ReverseItem> there =
        ip().map(rows::at).orElse(List.of()).stream()
            .filter(item -> item.pointer().isPresent())
            .toList();
    return there.stream().anyMatch(item -> edited.filter(item::isSameAs).isPresent())
        ? Optional.empty()
        : there.stream().findFirst();
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
        .map(
            item ->
                messages.text(
                    "reverse.address.taken",
                    item.nameText(),
                    item.account().map(rows::accountName).orElse("")))
        .orElse("");
  }

  private String ipv6Remark() {
    return messages.text("reverse.address.ipv6");
  }
}
