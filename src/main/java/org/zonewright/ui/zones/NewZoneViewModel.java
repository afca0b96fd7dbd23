package org.zonewright.ui.zones;

import java.math.BigInteger;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;
import org.zonewright.ui.common.UiTools;

/** A zone to be created: what the user typed, and what is wrong with it. */
public final class NewZoneViewModel {

  private static final long TTL = 86_400;

  private final UiTools tools;
  private final Clock clock;
  private final Set<ZoneRef> present;
  private final ObjectProperty<Account> account;
  private final StringProperty name = new SimpleStringProperty("");
  private final StringProperty primary = new SimpleStringProperty("");
  private final StringProperty contact = new SimpleStringProperty("");
  private final StringProperty nameServers = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

  /**
   * An empty form.
   *
   * @param list the zones there are, and those that are drafted
   * @param account the account chosen at first
   * @param clock tells the first serial
   */
  public NewZoneViewModel(ZoneList list, Account account, Clock clock, UiTools tools) {
    this.tools = tools;
    this.clock = clock;
    // a second draft of the same zone would take the place of the first
    this.present =
        Stream.concat(
                list.zones().stream().map(zone -> zone.zone().ref()),
                list.drafts().stream()
                    .map(DraftEntry::change)
                    .filter(Change.ZoneCreation.class::isInstance)
                    .flatMap(creation -> creation.zoneRef().stream()))
            .collect(Collectors.toSet());
    this.account = new SimpleObjectProperty<>(account);
    problem.bind(
        Bindings.createStringBinding(
            () -> check().orElse(""), this.account, name, primary, contact, nameServers));
  }

  /** The account it is created in. */
  public ObjectProperty<Account> account() {
    return account;
  }

  /** The zone's name as typed, in any script. */
  public StringProperty name() {
    return name;
  }

  /** The primary name server; only where {@link #needsSoa()}. */
  public StringProperty primary() {
    return primary;
  }

  /** The mailbox of the person responsible; only where {@link #needsSoa()}. */
  public StringProperty contact() {
    return contact;
  }

  /** The name servers, one a line; only where {@link #needsSoa()}. */
  public StringProperty nameServers() {
    return nameServers;
  }

  /** What is wrong, in words; empty if nothing is, or while nothing was typed. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether the provider takes the start of authority with the zone. */
  public BooleanBinding needsSoa() {
    return Bindings.createBooleanBinding(this::isBdom, account);
  }

  /** Whether the zone can be drafted as it is. */
  public BooleanBinding valid() {
    return written(name)
        .and(problem.isEmpty())
        .and(needsSoa().not().or(written(primary).and(written(contact))));
  }

  private static BooleanBinding written(StringProperty text) {
    return Bindings.createBooleanBinding(() -> !text.get().isBlank(), text);
  }

  private boolean isBdom() {
    return account.get().kind() == ProviderKind.BDOM;
  }

  /**
   * The change.
   *
   * @throws IllegalArgumentException unless {@link #valid()}
   */
  public Change.ZoneCreation creation() {
    ZoneRef zone = new ZoneRef(account.get().id(), Idn.toAscii(name.get()));
    if (!isBdom()) {
      return new Change.ZoneCreation(zone, List.of(), Optional.empty());
    }
    Soa soa =
        new Soa(
            Idn.toAscii(primary.get()).text(),
            contact.get().strip(),
            BigInteger.valueOf(clock.instant().getEpochSecond()),
            TTL);
    List<ResourceRecord> records = new ArrayList<>();
    for (DnsName server : servers()) {
      records.add(ResourceRecord.of(zone.name(), RecordType.NS, TTL, server.text()));
    }
    return new Change.ZoneCreation(zone, records, Optional.of(soa));
  }

  private List<DnsName> servers() {
    List<DnsName> names = new ArrayList<>();
    names.add(Idn.toAscii(primary.get()));
    nameServers
        .get()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(Idn::toAscii)
        .filter(server -> !names.contains(server))
        .forEach(names::add);
    return names;
  }

  private Optional<String> check() {
    if (name.get().isBlank()) {
      return Optional.empty();
    }
    Optional<DnsName> zone = read(name.get());
    if (zone.isEmpty() || zone.get().labels().size() < 2) {
      return Optional.of(tools.text("ui.zones.newBadName"));
    }
    if (present.contains(new ZoneRef(account.get().id(), zone.get()))) {
      return Optional.of(tools.text("ui.zones.newPresent"));
    }
    if (isBdom() && !primary.get().isBlank() && read(primary.get()).isEmpty()) {
      return Optional.of(tools.text("ui.zones.newBadServer", primary.get()));
    }
    if (isBdom() && !contact.get().isBlank() && !contact.get().contains("@")) {
      return Optional.of(tools.text("ui.zones.newBadContact"));
    }
    return isBdom()
        ? nameServers
            .get()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && read(line).isEmpty())
            .findFirst()
            .map(line -> tools.text("ui.zones.newBadServer", line))
        : Optional.empty();
  }

  private static Optional<DnsName> read(String text) {
    try {
      return Optional.of(Idn.toAscii(text.strip()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
