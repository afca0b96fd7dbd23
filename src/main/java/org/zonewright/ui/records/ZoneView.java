package org.zonewright.ui.records;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zonewright.change.DraftRow;
import org.zonewright.dns.TtlRange;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.Soa;
import org.zonewright.provider.Capabilities;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.ZoneSummary;

/**
 * All that is shown of an open zone.
 *
 * @param account its account
 * @param capabilities what its provider can do
 * @param summary the zone and the age of its content
 * @param soa its start of authority as cached, if known
 * @param rows its records with the drafts laid over them, in DNS order
 * @param drafts all drafts of the zone
 * @param locks its record sets that the user locked
 */
public record ZoneView(
    Account account,
    Capabilities capabilities,
    ZoneSummary summary,
    Optional<Soa> soa,
    List<DraftRow> rows,
    List<DraftEntry> drafts,
    Set<RecordSetKey> locks) {

  /** Copies the lists. */
  public ZoneView {
    rows = List.copyOf(rows);
    drafts = List.copyOf(drafts);
    locks = Set.copyOf(locks);
  }

  /** The zone's name. */
  public DnsName name() {
    return summary.zone().name();
  }

  /** The TTLs the provider takes. */
  public TtlRange ttl() {
    return new TtlRange(capabilities.minTtl(), capabilities.maxTtl());
  }

  /** The start of authority as drafted, or as cached where nothing is drafted. */
  public Optional<Soa> draftedSoa() {
    return drafts.stream()
        .map(DraftEntry::change)
        .filter(Change.OfSoa.class::isInstance)
        .map(change -> ((Change.OfSoa) change).after())
        .findFirst()
        .or(this::soa);
  }
}
