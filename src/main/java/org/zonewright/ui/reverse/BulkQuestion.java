package org.zonewright.ui.reverse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.dns.ReverseCsvContent;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.reverse.bulk.NamePattern;

/** What a bulk change is to do, as the user fills it in. */
public final class BulkQuestion {

  /** The largest network whose addresses are named one by one, in bits behind its prefix. */
  static final int MOST_BITS = 12;

  private final ReverseBulkKind kind;
  private final ObjectProperty<BulkScope> scope = new SimpleObjectProperty<>(BulkScope.SHOWN);
  private final ObjectProperty<Optional<Account>> account =
      new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty replace = new SimpleBooleanProperty();
  private final BooleanProperty shortest = new SimpleBooleanProperty();
  private final BooleanProperty forward = new SimpleBooleanProperty(true);
  private final ObjectProperty<Optional<AccountId>> forwardAccount =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty pattern = new SimpleStringProperty("");
  private final StringProperty network = new SimpleStringProperty("");
  private final StringProperty from = new SimpleStringProperty("");
  private final StringProperty to = new SimpleStringProperty("");
  private final ObjectProperty<Optional<ReverseCsvContent>> table =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Map<IpAddress, DnsName>> chosen =
      new SimpleObjectProperty<>(Map.of());

  BulkQuestion(ReverseBulkKind kind) {
    this.kind = kind;
  }

  /** What is done. */
  public ReverseBulkKind kind() {
    return kind;
  }

  /** To which addresses; not asked for by all kinds. */
  public ObjectProperty<BulkScope> scope() {
    return scope;
  }

  /** The account for new reverse records. */
  public ObjectProperty<Optional<Account>> account() {
    return account;
  }

  /** Whether reverse records that are there are changed too. */
  public BooleanProperty replace() {
    return replace;
  }

  /** Whether the shortest of several names is taken, where the user chose none. */
  public BooleanProperty shortest() {
    return shortest;
  }

  /** Whether address records are added too where the name has no address yet. */
  public BooleanProperty forward() {
    return forward;
  }

  /** Whose zone takes them, where several accounts have the zone; empty for the first of them. */
  public ObjectProperty<Optional<AccountId>> forwardAccount() {
    return forwardAccount;
  }

  /** Which address records are added. */
  ForwardWish forwardWish() {
    return new ForwardWish(forward.get(), forwardAccount.get());
  }

  /** A pattern of names. */
  public StringProperty pattern() {
    return pattern;
  }

  /** The network whose addresses get names by the pattern. */
  public StringProperty network() {
    return network;
  }

  /** The name to be replaced. */
  public StringProperty from() {
    return from;
  }

  /** The name in its place. */
  public StringProperty to() {
    return to;
  }

  /** What was read from a file. */
  public ObjectProperty<Optional<ReverseCsvContent>> table() {
    return table;
  }

  /** The names that the user chose among several. */
  public ObjectProperty<Map<IpAddress, DnsName>> chosen() {
    return chosen;
  }

  /** Chooses one of several names of an address. */
  public void choose(IpAddress ip, DnsName name) {
    Map<IpAddress, DnsName> more = new HashMap<>(chosen.get());
    more.put(ip, name);
    chosen.set(Map.copyOf(more));
  }

  /** All that may change what is proposed. */
  List<Observable> parts() {
    return List.of(
        scope,
        account,
        replace,
        shortest,
        forward,
        forwardAccount,
        pattern,
        network,
        from,
        to,
        table,
        chosen);
  }

  /** The message key of what is wrong with what is typed; empty if nothing is, or nothing typed. */
  Optional<String> problem() {
    return switch (kind) {
      case FILL, IMPORT, ORPHANS -> Optional.empty();
      case RENAME -> name(from).or(() -> name(to)).or(() -> same());
      case PATTERN -> patternProblem().or(this::networkProblem);
    };
  }

  private Optional<String> same() {
    boolean equal =
        !from.get().isBlank()
            && HostNameWords.name(from.get()).equals(HostNameWords.name(to.get()));
    return equal ? Optional.of("reverse.bulk.sameName") : Optional.empty();
  }

  private static Optional<String> name(StringProperty typed) {
    return typed.get().isBlank() ? Optional.empty() : HostNameWords.problem(typed.get());
  }

  private Optional<String> patternProblem() {
    return NamePattern.problem(pattern.get())
        .flatMap(
            problem ->
                switch (problem) {
                  case EMPTY -> Optional.empty();
                  case BRACE -> Optional.of("reverse.bulk.pattern.brace");
                  case PLACEHOLDER -> Optional.of("reverse.bulk.pattern.placeholder");
                  case CONSTANT -> Optional.of("reverse.bulk.pattern.constant");
                  case NOT_HOST_NAME -> Optional.of("reverse.bulk.pattern.name");
                });
  }

  private Optional<String> networkProblem() {
    if (scope.get() != BulkScope.NETWORK || network.get().isBlank()) {
      return Optional.empty();
    }
    Optional<Network> block = Network.parse(network.get());
    if (block.isEmpty()) {
      return Optional.of("reverse.filter.networkWrong");
    }
    return block.get().hostBits() > MOST_BITS
        ? Optional.of("reverse.bulk.networkLarge")
        : Optional.empty();
  }
}
