package org.zonewright.dns;

import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;

/** The rule for the content of one record type. */
@FunctionalInterface
interface ContentRule {

  /**
   * Tells what is wrong with the content.
   *
   * @param record in normal form as far as it could be brought into it; content not blank
   * @param zone the zone the record is in
   */
  void check(ResourceRecord record, DnsName zone, Findings findings);
}
