package org.zonewright.dns;

import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;

/** Asks the DNS itself. Used by several threads at once. */
public interface LiveLookup {

  /**
   * Asks and waits for the answer, at most some seconds. Failures are answers too.
   *
   * @throws InterruptedException if the thread is interrupted while it waits
   */
  LiveAnswer ask(DnsName name, RecordType type) throws InterruptedException;
}
