package org.zonewright.dns;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/** Rules for SRV (RFC 2782) and URI (RFC 7553). */
final class ServiceRules {

  private ServiceRules() {}

  static void checkSrv(ResourceRecord record, DnsName zone, Findings findings) {
    List<String> parts = record.content().isBlank() ? List.of() : cut(record);
    if (parts.size() != 3) {
      findings.content(RuleCode.SRV_FORM);
      return;
    }
    boolean numbers =
        Numbers.upTo(parts.get(0), Numbers.MAX_16) && Numbers.upTo(parts.get(1), Numbers.MAX_16);
    findings.contentUnless(numbers, RuleCode.SRV_NUMBER);
    TargetRules.check(record, parts.get(2), zone, findings);
  }

  static void checkUri(ResourceRecord record, DnsName zone, Findings findings) {
    List<String> parts = cut(record);
    if (parts.size() != 2) {
      findings.content(RuleCode.URI_FORM);
      return;
    }
    findings.contentUnless(Numbers.upTo(parts.get(0), Numbers.MAX_16), RuleCode.URI_WEIGHT);
    boolean target =
        PartKind.QUOTED_WORD.normal(parts.get(1)).filter(ServiceRules::isUri).isPresent();
    findings.contentUnless(target, RuleCode.URI_TARGET);
  }

  private static boolean isUri(String quoted) {
    try {
      return new URI(PartKind.unquoted(quoted)).isAbsolute();
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private static List<String> cut(ResourceRecord record) {
    RecordType type = record.type();
    return DataLayout.of(type).map(layout -> layout.cut(record.content())).orElseThrow();
  }
}
