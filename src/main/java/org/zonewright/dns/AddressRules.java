package org.zonewright.dns;

import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;

/** Rules for A (RFC 1035 section 3.4.1) and AAAA (RFC 3596 section 2.2). */
final class AddressRules {

  private AddressRules() {}

  static void checkV4(ResourceRecord record, DnsName zone, Findings findings) {
    check(record, true, RuleCode.A_ADDRESS, RuleCode.A_HOLDS_IPV6, findings);
  }

  static void checkV6(ResourceRecord record, DnsName zone, Findings findings) {
    check(record, false, RuleCode.AAAA_ADDRESS, RuleCode.AAAA_HOLDS_IPV4, findings);
  }

  private static void check(
      ResourceRecord record, boolean v4, RuleCode none, RuleCode otherFamily, Findings findings) {
    Optional<IpAddress> address = IpAddress.parse(record.content());
    if (address.isEmpty()) {
      findings.content(none);
    } else if (address.get().isV4() != v4) {
      findings.content(otherFamily);
    }
  }
}
