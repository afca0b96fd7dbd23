package org.zonewright.ui.reverse;

import org.zonewright.Services;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ZoneRef;

/** Drafts the address record that a reverse record needs. */
final class ForwardFix {

  private static final long USUAL_TTL = 3600;

  private final Services services;

  ForwardFix(Services services) {
    this.services = services;
  }

  /**
   * Drafts it, unless the zone has it or a draft of it. Writes the store.
   *
   * @return whether a draft was made
   */
  boolean draft(ZoneRef zone, ReverseData data) {
    RecordType type = data.ip().isV4() ? RecordType.A : RecordType.AAAA;
    ResourceRecord wanted = ResourceRecord.of(data.name(), type, ttl(zone), data.ip().toString());
    boolean there =
        services.drafts().rows(zone).stream()
            .flatMap(row -> row.after().stream())
            .anyMatch(
                record ->
                    record.recordSet().equals(wanted.recordSet())
                        && record.content().equals(wanted.content()));
    if (!there) {
      services.drafts().add(zone, wanted);
    }
    return !there;
  }

  private long ttl(ZoneRef zone) {
    return services
        .accounts()
        .find(zone.account())
        .map(account -> services.accounts().capabilities(account).defaultTtl())
        .orElse(USUAL_TTL);
  }
}
