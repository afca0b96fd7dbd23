package org.zonewright.store;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.ZoneRef;

/** Reverse records as PTR record sets below {@code arpa}, to be told among record sets. */
final class ReverseRecordSets {

  private static final DnsName V4 = DnsName.of("in-addr.arpa");
  private static final DnsName V6 = DnsName.of("ip6.arpa");

  private ReverseRecordSets() {}

  /** Both families' places in an account. */
  static List<ZoneRef> places(AccountId account) {
    return List.of(new ZoneRef(account, V4), new ZoneRef(account, V6));
  }

  /** Whether a zone stands for the reverse records of a family. */
  static boolean isPlace(ZoneRef zone) {
    return zone.name().equals(V4) || zone.name().equals(V6);
  }

  /** The record sets at a place that differ. */
  static List<ElsewhereChange> differing(
      ZoneRef place, List<ReverseRecord> before, List<ReverseRecord> after) {
    return RecordSets.differing(place, at(place, before), at(place, after));
  }

  private static List<ResourceRecord> at(ZoneRef place, List<ReverseRecord> records) {
    List<ResourceRecord> pointers = new ArrayList<>();
    for (ReverseRecord record : records) {
      ResourceRecord pointer = pointer(record.data());
      if (pointer.name().isAtOrBelow(place.name())) {
        pointers.add(pointer);
      }
    }
    return pointers;
  }

  /** With its description as a comment. */
  static ResourceRecord pointer(ReverseData data) {
    String comment = data.description().isEmpty() ? "" : " ; " + data.description();
    return ResourceRecord.of(data.ip().reverseName(), RecordType.PTR, 0, data.name() + comment);
  }
}
