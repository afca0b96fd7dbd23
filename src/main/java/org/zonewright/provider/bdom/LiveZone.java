package org.zonewright.provider.bdom;

import org.zonewright.model.DnsName;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneContent;
import org.zonewright.provider.RecordWriting.ByZone.Target;

/**
 * A zone as just read, in both forms; the record at each position is the same in both.
 *
 * @param wire in the API's characters
 * @param content in ours
 */
record LiveZone(WireZone wire, ZoneContent content) {

  LiveZone {
    if (wire.records().size() != content.records().size()) {
      throw new IllegalArgumentException("the two forms of the zone have different records");
    }
  }

  /** Whether this is the zone of that name. */
  boolean hasName(DnsName name) {
    return content.zone().name().equals(name);
  }

  /**
   * What there is to edit.
   *
   * @throws MalformedReplyException if the reply had no start of authority: an update could not say
   *     it
   */
  Target target() {
    return new Target(soa(), content.records());
  }

  private Soa soa() {
    return content
        .soa()
        .orElseThrow(() -> new MalformedReplyException("the zone has no start of authority"));
  }
}
