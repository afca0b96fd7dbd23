package org.zonewright.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRecord;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.RecordWriting;

/**
 * Puts the first records into a zone, where they are written one by one. Their ids follow from the
 * zone's id, so that a repetition after a crash writes none twice.
 */
final class ZoneFilling {

  private final RecordWriting.ByRecord writing;
  private final Patience patience;

  ZoneFilling(RecordWriting.ByRecord writing, Patience patience) {
    this.writing = writing;
    this.patience = patience;
  }

  /**
   * Adds what is missing.
   *
   * @param zone the zone
   * @param seed the zone's id as chosen by us
   * @param wished what shall be in it
   * @param live what is in it already
   * @throws ProviderException at the first record that could not be written
   */
  void fill(Zone zone, String seed, List<ResourceRecord> wished, List<ResourceRecord> live) {
    List<ResourceRecord> there = new ArrayList<>(live);
    for (int i = 0; i < wished.size(); i++) {
      if (!there.remove(wished.get(i))) {
        put(zone, writing.recordId(seed + "/" + i), wished.get(i));
      }
    }
  }

  private void put(Zone zone, String id, ResourceRecord record) {
    try {
      patience.call(() -> writing.put(zone, id, record));
    } catch (ProviderException problem) {
      if (!Patience.isUnclear(problem)) {
        throw problem;
      }
      Optional<ResourceRecord> found =
          patience.call(() -> writing.read(zone, id)).map(ZoneRecord::data);
      if (!found.equals(Optional.of(record))) {
        throw problem;
      }
    }
  }
}
