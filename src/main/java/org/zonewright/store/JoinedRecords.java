package org.zonewright.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/**
 * Address records in one text: row of the zone, sort key of the address and name of each, all with
 * a space between. None of them has one in it.
 */
final class JoinedRecords {

  private final String text;
  private final Map<Long, ForwardZone> zones;
  private int at;

  /**
   * A text.
   *
   * @param zones by their rows; records of others are left out
   */
  JoinedRecords(String text, Map<Long, ForwardZone> zones) {
    this.text = text;
    this.zones = new HashMap<>(zones);
  }

  /** The records by address in numeric order, and otherwise in the order of the text. */
  List<ForwardRecord> records() {
    List<ForwardRecord> records = new ArrayList<>();
    String key = "";
    IpAddress address = IpAddress.ofBytes(new byte[4]);
    boolean ordered = true;
    while (at < text.length()) {
      ForwardZone zone = zones.get(Long.parseLong(next()));
      String nextKey = next();
      // equal addresses come one behind the other, and one object does for all of them
      if (!nextKey.equals(key)) {
        ordered &= key.compareTo(nextKey) < 0;
        key = nextKey;
        address = IpAddress.ofSortKey(key);
      }
      String name = next();
      if (zone != null) {
        records.add(new ForwardRecord(zone.ref(), DnsName.of(name), address));
      }
    }
    if (!ordered) {
      // SQLite promises no order of what it joins, although it keeps that of the subquery
      records.sort((a, b) -> a.ip().compareTo(b.ip()));
    }
    return records;
  }

  private String next() {
    int end = text.indexOf(' ', at);
    String word = text.substring(at, end < 0 ? text.length() : end);
    at += word.length() + 1;
    return word;
  }
}
