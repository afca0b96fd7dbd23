package org.zonewright.store;

import java.util.List;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** Tells what cached zones have at single names, without reading whole zones. */
public interface CachedNames {

  /** All records at exactly that name, published or not; none where there is no such zone. */
  List<ZoneRecord> at(ZoneRef zone, DnsName name);

  /** Whether the zone has published records at names below that name. */
  boolean anyBelow(ZoneRef zone, DnsName name);
}
