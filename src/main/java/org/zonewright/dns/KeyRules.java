package org.zonewright.dns;

import java.util.List;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;

/** Rules for CERT (RFC 4398) and OPENPGPKEY (RFC 7929). */
final class KeyRules {

  private KeyRules() {}

  static void checkCert(ResourceRecord record, DnsName zone, Findings findings) {
    List<String> parts =
        DataLayout.of(record.type()).map(layout -> layout.cut(record.content())).orElseThrow();
    if (parts.size() != 4) {
      findings.content(RuleCode.CERT_FORM);
      return;
    }
    boolean numbers =
        PartKind.CERTIFICATE_TYPE
                .normal(parts.get(0))
                .filter(n -> Numbers.upTo(n, Numbers.MAX_16))
                .isPresent()
            && Numbers.upTo(parts.get(1), Numbers.MAX_16)
            && PartKind.ALGORITHM
                .normal(parts.get(2))
                .filter(n -> Numbers.upTo(n, 255))
                .isPresent();
    findings.contentUnless(numbers, RuleCode.CERT_NUMBER);
    checkBase64(parts.get(3), findings);
  }

  static void checkOpenPgp(ResourceRecord record, DnsName zone, Findings findings) {
    checkBase64(record.content(), findings);
  }

  private static void checkBase64(String raw, Findings findings) {
    findings.contentUnless(PartKind.BASE64.normal(raw).isPresent(), RuleCode.BASE64_EXPECTED);
  }
}
