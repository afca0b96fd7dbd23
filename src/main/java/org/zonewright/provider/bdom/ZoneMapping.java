package org.zonewright.provider.bdom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.zonewright.dns.NormalForm;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** Makes our zones and records of the API's. */
final class ZoneMapping {

  /** Begins the handle of a record that has no number of its own; no number of the API does. */
  private static final String POSITION = "#";

  private final AccountId account;

  ZoneMapping(AccountId account) {
    this.account = account;
  }

  /**
   * A zone; the API tells nothing of it but number and name.
   *
   * @throws MalformedReplyException if the name cannot be a domain name
   */
  Zone zone(String domainId, String name) {
    return new Zone(
        new ZoneRef(account, WireNames.parse(name)),
        domainId.strip(),
        "",
        true,
        ProvisioningState.AVAILABLE,
        List.of());
  }

  /**
   * A zone with its records.
   *
   * @throws MalformedReplyException if something cannot be understood
   */
  LiveZone live(WireZone wire) {
    List<ZoneRecord> records = new ArrayList<>();
    Set<String> handles = new HashSet<>();
    for (WireRecord item : wire.records()) {
      String id = item.recordId().map(String::strip).orElse("");
      // without a number of its own a record is still told apart by where it stands
      String handle = id.isEmpty() || !handles.add(id) ? POSITION + records.size() : id;
      records.add(ZoneRecord.available(handle, record(item)));
    }
    return new LiveZone(
        wire,
        new ZoneContent(
            zone(wire.domainId().orElse(""), wire.name()),
            wire.soa().map(ZoneMapping::soa),
            records));
  }

  /**
   * A record in normal form.
   *
   * @throws MalformedReplyException if something cannot be understood
   */
  static ResourceRecord record(WireRecord item) {
    return NormalForm.of(
        WireNames.parse(item.name()),
        type(item.type()),
        WireNumbers.seconds("ttl", item.ttl()),
        item.priority().map(WireNumbers::priority).orElse(OptionalInt.empty()),
        item.content(),
        true);
  }

  /**
   * A start of authority.
   *
   * @throws MalformedReplyException if something cannot be understood
   */
  static Soa soa(WireSoa soa) {
    return new Soa(
        soa.mname().strip(),
        soa.rname().strip(),
        WireNumbers.whole("serial", soa.serial()),
        WireNumbers.seconds("ttl", soa.ttl()));
  }

  private static RecordType type(String raw) {
    try {
      return RecordType.of(raw);
    } catch (IllegalArgumentException e) {
      throw new MalformedReplyException("not a record type: '" + raw + "'", e);
    }
  }
}
