package org.zonewright.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.change.HistoryFilter;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;

/** What the user narrows the history to. */
public final class HistoryQuery {

  private final ZoneId timeZone;
  private final ObjectProperty<Optional<AccountId>> account =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<DnsName>> zone =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<Optional<LocalDate>> from =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<LocalDate>> to =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * Nothing is narrowed.
   *
   * @param timeZone where the user's days begin and end
   */
  HistoryQuery(ZoneId timeZone) {
    this.timeZone = timeZone;
  }

  /** Only what happened in this account. */
  public ObjectProperty<Optional<AccountId>> account() {
    return account;
  }

  /** Only what happened in this zone. */
  public ObjectProperty<Optional<DnsName>> zone() {
    return zone;
  }

  /** Only where a name, an address or the note has this in it. */
  public StringProperty name() {
    return name;
  }

  /** Only what happened on this day or later. */
  public ObjectProperty<Optional<LocalDate>> from() {
    return from;
  }

  /** Only what happened on this day or earlier. */
  public ObjectProperty<Optional<LocalDate>> to() {
    return to;
  }

  /** All that can change. */
  List<Observable> parts() {
    return List.of(account, zone, name, from, to);
  }

  /** Whether not everything is wanted. */
  boolean isNarrowed() {
    return !filter().equals(HistoryFilter.ALL);
  }

  /** Asks for the same as another. */
  void continueFrom(HistoryQuery other) {
    account.set(other.account.get());
    zone.set(other.zone.get());
    name.set(other.name.get());
    from.set(other.from.get());
    to.set(other.to.get());
  }

  /** Everything again. */
  public void clear() {
    account.set(Optional.empty());
    zone.set(Optional.empty());
    name.set("");
    from.set(Optional.empty());
    to.set(Optional.empty());
  }

  /** What is to be asked for. */
  HistoryFilter filter() {
    return new HistoryFilter(
        account.get(),
        zone.get(),
        name.get(),
        from.get().map(day -> day.atStartOfDay(timeZone).toInstant()),
        to.get().map(day -> day.plusDays(1).atStartOfDay(timeZone).toInstant()));
  }
}
