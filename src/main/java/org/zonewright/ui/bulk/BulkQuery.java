package org.zonewright.ui.bulk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.change.Replacement;
import org.zonewright.dns.Ttl;
import org.zonewright.model.AccountId;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;

/** What the user wants replaced, and where. */
public final class BulkQuery {

  private final ObjectProperty<BulkKind> kind = new SimpleObjectProperty<>(BulkKind.TEXT);
  private final StringProperty find = new SimpleStringProperty("");
  private final StringProperty replacement = new SimpleStringProperty("");
  private final BooleanProperty wholeWords = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<AccountId>> account =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<RecordType>> type =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty nameContains = new SimpleStringProperty("");

  /** What is replaced. */
  public ObjectProperty<BulkKind> kind() {
    return kind;
  }

  /** What is looked for; a TTL may be left empty and then any is meant. */
  public StringProperty find() {
    return find;
  }

  /** What comes in its place. */
  public StringProperty replacement() {
    return replacement;
  }

  /** Whether text counts only where it is a whole word. */
  public BooleanProperty wholeWords() {
    return wholeWords;
  }

  /** Only in this account. */
  public ObjectProperty<Optional<AccountId>> account() {
    return account;
  }

  /** Only records of this type. */
  public ObjectProperty<Optional<RecordType>> type() {
    return type;
  }

  /** Only records whose name has this in it. */
  public StringProperty nameContains() {
    return nameContains;
  }

  /** All that can change. */
  List<Observable> parts() {
    return List.of(kind, find, replacement, wholeWords, account, type, nameContains);
  }

  /** Key of what is wrong with what was typed; empty if nothing is, or nothing was typed yet. */
  Optional<String> problem() {
    return switch (kind.get()) {
      case TEXT -> Optional.empty();
      case TTL ->
          isBad(find.get().isBlank() || Ttl.parse(find.get()).isPresent())
              .or(() -> isBad(replacement.get().isBlank() || ttl(replacement).isPresent()))
              .map(_ -> "ui.records.badTtl");
      case ADDRESS -> addressProblem();
    };
  }

  private static Optional<Boolean> isBad(boolean good) {
    return good ? Optional.empty() : Optional.of(true);
  }

  private Optional<String> addressProblem() {
    Optional<IpAddress> from = address(find);
    Optional<IpAddress> to = address(replacement);
    boolean badFrom = from.isEmpty() && !find.get().isBlank();
    boolean badTo = to.isEmpty() && !replacement.get().isBlank();
    if (badFrom || badTo) {
      return Optional.of("bulk.badAddress");
    }
    return from.isPresent() && to.isPresent() && from.get().isV4() != to.get().isV4()
        ? Optional.of("bulk.twoFamilies")
        : Optional.empty();
  }

  /** What is to be asked for; empty while it is not known, or would change nothing. */
  Optional<Replacement> asked() {
    if (problem().isPresent() || find.get().equals(replacement.get())) {
      return Optional.empty();
    }
    Replacement.Scope scope =
        new Replacement.Scope(account.get(), Set.of(), type.get(), nameContains.get());
    return what().map(what -> new Replacement(scope, what));
  }

  private Optional<Replacement.What> what() {
    return switch (kind.get()) {
      case TEXT ->
          find.get().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Replacement.What.Text(find.get(), replacement.get(), wholeWords.get()));
      case TTL ->
          ttl(replacement).isEmpty()
              ? Optional.empty()
              : Optional.of(new Replacement.What.Ttl(ttl(find), ttl(replacement).getAsLong()));
      case ADDRESS ->
          address(find)
              .flatMap(
                  from -> address(replacement).map(to -> new Replacement.What.Address(from, to)));
    };
  }

  private static OptionalLong ttl(StringProperty text) {
    return Ttl.parse(text.get());
  }

  private static Optional<IpAddress> address(StringProperty text) {
    try {
      return Optional.of(IpAddress.of(text.get().strip()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
