package org.zonewright.dns;

import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;

/** Rules for A (RFC 1035 section 3.4.1) and AAAA (RFC 3596 section 2.2). */
final class AddressRules {

  private static final IpAddress LOOPBACK_V6 = IpAddress.of("::1");

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
    } else if (isPrivate(address.get())) {
      findings.content(RuleCode.ADDRESS_PRIVATE, address.get().toString());
    }
  }

  /**
   * Whether nobody outside can reach it: RFC 1918, loopback and link-local (RFC 6890), unique local
   * (RFC 4193).
   */
  private static boolean isPrivate(IpAddress address) {
    int first = address.bytes()[0] & 0xff;
    int second = address.bytes()[1] & 0xff;
    if (address.isV4()) {
      return first == 10
          || first == 127
          || (first == 172 && second >= 16 && second < 32)
          || (first == 192 && second == 168)
          || (first == 169 && second == 254);
    }
    return (first & 0xfe) == 0xfc
        || (first == 0xfe && (second & 0xc0) == 0x80)
        || address.equals(LOOPBACK_V6);
  }
}
