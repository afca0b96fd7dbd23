package org.zonewright.ui.reverse;

import java.time.Instant;
import java.util.Optional;
import org.zonewright.change.RowStatus;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.reverse.ForwardState;
import org.zonewright.reverse.ReverseRow;

/**
 * A row of the reverse-record table as it is shown.
 *
 * @param row the row
 * @param accountName what the user calls its account
 * @param forwardDrafted whether the address record that it needs is already drafted
 */
public record ReverseItem(ReverseRow row, String accountName, boolean forwardDrafted) {

  /** How the row differs from the cache. */
  public RowStatus status() {
    if (row.before().isEmpty()) {
      return RowStatus.ADDED;
    }
    if (row.after().isEmpty()) {
      return RowStatus.REMOVED;
    }
    return row.after().equals(row.before().map(ReverseRecord::data))
        ? RowStatus.UNCHANGED
        : RowStatus.CHANGED;
  }

  /** The address. */
  public IpAddress ip() {
    return row.shown().ip();
  }

  /** The name. */
  public DnsName name() {
    return row.shown().name();
  }

  /** The name as people read it. */
  public String nameText() {
    return Idn.toUnicode(name());
  }

  /** The name before the draft, where the draft gives the address another one. */
  public Optional<String> oldNameText() {
    return row.before()
        .map(ReverseRecord::data)
        .map(ReverseData::name)
        .filter(old -> !old.equals(name()))
        .map(Idn::toUnicode);
  }

  /** The description; empty for none. */
  public String description() {
    return row.shown().description();
  }

  /** The forward check's result. */
  public ForwardState forward() {
    return row.forward().state();
  }

  /** The cached zone the name lies in. */
  public Optional<ZoneRef> zone() {
    return row.forward().zone();
  }

  /** The zone the name lies in as people read it; empty text for none. */
  public String zoneText() {
    return zone().map(zone -> Idn.toUnicode(zone.name())).orElse("");
  }

  /** When it was last changed at the provider, if told. */
  public Optional<Instant> changed() {
    return row.before().flatMap(record -> record.modified().or(record::created));
  }

  /** Whether adding an address record to the zone would help. */
  public boolean fixable() {
    return zone().isPresent()
        && forward() != ForwardState.CONFIRMED
        && !forwardDrafted
        && status() != RowStatus.REMOVED;
  }
}
