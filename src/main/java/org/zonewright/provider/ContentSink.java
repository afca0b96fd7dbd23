package org.zonewright.provider;

import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;

/** Takes the contents of many zones one by one; called by one thread at a time. */
public interface ContentSink {

  /** A zone was read completely. */
  void read(ZoneContent content);

  /** A zone could not be read (completely). */
  void failed(Zone zone, ProviderException problem);

  /**
   * How far reading is, in requests or zones.
   *
   * @param done how many are done
   * @param total how many there will be; -1 if not known
   */
  void progress(int done, int total);
}
