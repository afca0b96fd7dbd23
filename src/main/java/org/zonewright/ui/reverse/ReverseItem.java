package org.zonewright.ui.reverse;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonewright.change.RowStatus;
import org.zonewright.dns.Idn;
import org.zonewright.model.AccountId;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.ForwardState;
import org.zonewright.reverse.ReverseRow;

/**
 * A row of the reverse matrix as it is shown.
 *
 * @param row the row
 */
public record ReverseItem(AddressRow row) {

  /** The address. */
  public IpAddress ip() {
    return row.ip();
  }

  /** The reverse record with its draft; empty if the address has none. */
  public Optional<ReverseRow> pointer() {
    return row.pointer();
  }

  /** The account of the reverse record. */
  public Optional<AccountId> account() {
    return row.pointer().map(ReverseRow::account);
  }

  /** How the reverse record differs from the cache. */
  public RowStatus status() {
    if (row.pointer().isEmpty()) {
      return RowStatus.UNCHANGED;
    }
    ReverseRow pointer = row.pointer().get();
    if (pointer.before().isEmpty()) {
      return RowStatus.ADDED;
    }
    if (pointer.after().isEmpty()) {
      return RowStatus.REMOVED;
    }
    return pointer.after().equals(pointer.before().map(ReverseRecord::data))
        ? RowStatus.UNCHANGED
        : RowStatus.CHANGED;
  }

  /** What the reverse record says. */
  public Optional<ReverseData> shown() {
    return row.pointer().map(ReverseRow::shown);
  }

  /** The name of the reverse record as people read it; empty text if there is none. */
  public String nameText() {
    return shown().map(data -> Idn.toUnicode(data.name())).orElse("");
  }

  /** The name before the draft, where the draft gives the address another one. */
  public Optional<String> oldNameText() {
    return row.pointer()
        .flatMap(ReverseRow::before)
        .map(record -> record.data().name())
        .filter(old -> shown().map(data -> !data.name().equals(old)).orElse(true))
        .map(Idn::toUnicode);
  }

  /** The description; empty for none. */
  public String description() {
    return shown().map(ReverseData::description).orElse("");
  }

  /** The state to be shown where there is room for one. */
  public AddressState state() {
    return row.state();
  }

  /** Whether the state is as it will be because of drafted address records. */
  public boolean forwardDrafted() {
    return row.drafted() && status() == RowStatus.UNCHANGED;
  }

  /** The names that have the address, as people read them, with commas between. */
  public String forwardText() {
    return row.names().stream().map(Idn::toUnicode).collect(Collectors.joining(", "));
  }

  /** When the reverse record was last changed at the provider, if told. */
  public Optional<Instant> changed() {
    return row.pointer()
        .flatMap(ReverseRow::before)
        .flatMap(record -> record.modified().or(record::created));
  }

  /** Whether an address record that the reverse record needs can be added to a zone. */
  public boolean fixable() {
    return row.pointer()
        .filter(pointer -> pointer.forward().zone().isPresent())
        .filter(pointer -> pointer.forward().state() != ForwardState.CONFIRMED)
        .filter(_ -> status() != RowStatus.REMOVED)
        .isPresent();
  }

  /** Whether this is that row, read anew: the same address in the same account. */
  boolean isSameAs(ReverseItem other) {
    return ip().equals(other.ip())
        && (account().equals(other.account()) || account().isEmpty() || other.account().isEmpty());
  }
}
