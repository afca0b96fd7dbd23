package org.zonewright.dns;

import java.util.List;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;

/** Rules for LOC (RFC 1876) and RP (RFC 1183 section 2.2), which are soon told. */
final class SimpleRules {

  private SimpleRules() {}

  static void checkLocation(ResourceRecord record, DnsName zone, Findings findings) {
    findings.contentUnless(
        PartKind.LOCATION.normal(record.content()).isPresent(), RuleCode.LOC_FORM);
  }

  static void checkResponsiblePerson(ResourceRecord record, DnsName zone, Findings findings) {
    List<String> parts =
        DataLayout.of(record.type()).map(layout -> layout.cut(record.content())).orElseThrow();
    boolean names =
        parts.size() == 2
            && parts.stream().allMatch(part -> PartKind.HOST.normal(part).isPresent());
    findings.contentUnless(names, RuleCode.RP_FORM);
    if (names && parts.getFirst().contains("@")) {
      findings.content(RuleCode.RP_AT_SIGN, Mailbox.toName(parts.getFirst()));
    }
  }
}
