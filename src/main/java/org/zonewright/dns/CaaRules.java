package org.zonewright.dns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/** Rules for CAA (RFC 8659 section 4, RFC 8657, RFC 9495). */
final class CaaRules {

  private static final Set<Integer> FLAGS = Set.of(0, 128);
  private static final Set<String> ISSUER_TAGS =
      Set.of("issue", "issuewild", "issuemail", "issuevmc");
  private static final Set<String> OTHER_TAGS = Set.of("iodef", "contactemail", "contactphone");
  private static final List<String> REPORT_SCHEMES = List.of("mailto:", "http://", "https://");

  private CaaRules() {}

  static void check(ResourceRecord record, DnsName zone, Findings findings) {
    Optional<List<String>> parts =
        DataLayout.of(RecordType.CAA).flatMap(layout -> layout.read(record.content()));
    if (parts.isEmpty()) {
      findings.content(RuleCode.CAA_FORM);
      return;
    }
    String tag = parts.get().get(1);
    String value = PartKind.unquoted(parts.get().get(2)).strip();
    findings.contentUnless(Numbers.in(parts.get().get(0), FLAGS), RuleCode.CAA_FLAGS);
    if (ISSUER_TAGS.contains(tag)) {
      findings.contentUnless(isIssuer(value), RuleCode.CAA_ISSUER, tag);
    } else if (tag.equals("iodef")) {
      findings.contentUnless(isReportAddress(value), RuleCode.CAA_REPORT);
    } else {
      findings.contentUnless(OTHER_TAGS.contains(tag), RuleCode.CAA_TAG, tag);
    }
  }

  private static boolean isIssuer(String value) {
    int end = value.indexOf(';');
    String issuer = (end < 0 ? value : value.substring(0, end)).strip();
    return issuer.isEmpty()
        || issuer.chars().allMatch(c -> NameRules.isHostCharacter(lower(c)) || c == '.');
  }

  private static char lower(int c) {
    return (char) Character.toLowerCase(c);
  }

  private static boolean isReportAddress(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    return REPORT_SCHEMES.stream()
        .anyMatch(scheme -> lower.startsWith(scheme) && lower.length() > scheme.length());
  }
}
