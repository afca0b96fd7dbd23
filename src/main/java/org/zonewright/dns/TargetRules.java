package org.zonewright.dns;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/** Rules for host names in record data (RFC 1123 section 2.1, RFC 2181 section 10.3). */
final class TargetRules {

  private static final Pattern LOOKS_NUMERIC = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){1,3}\\.?");

  /** Types whose target may be the root: null MX (RFC 7505), SRV (RFC 2782), SVCB (RFC 9460). */
  private static final Set<RecordType> ROOT_ALLOWED =
      Set.of(RecordType.MX, RecordType.SRV, RecordType.SVCB, RecordType.HTTPS);

  /** Types whose target is a name like any other, underscores included. */
  private static final Set<RecordType> ANY_NAME =
      Set.of(RecordType.CNAME, RecordType.PTR, RecordType.SVCB, RecordType.HTTPS);

  private static final Set<RecordType> ALIASES = Set.of(RecordType.CNAME, RecordType.ALIAS);

  private TargetRules() {}

  /** Rules for types whose whole data is one host name. */
  static void check(ResourceRecord record, DnsName zone, Findings findings) {
    check(record, record.content(), zone, findings);
  }

  /** Rules for a host name that is part of the data. */
  static void check(ResourceRecord record, String target, DnsName zone, Findings findings) {
    String type = record.type().mnemonic();
    if (IpAddress.parse(target).isPresent() || LOOKS_NUMERIC.matcher(target).matches()) {
      findings.content(RuleCode.TARGET_IS_ADDRESS, type);
      return;
    }
    if (target.equals(".")) {
      findings.contentUnless(ROOT_ALLOWED.contains(record.type()), RuleCode.TARGET_IS_ROOT, type);
      return;
    }
    Optional<DnsName> name = PartKind.HOST.normal(target).map(DnsName::of);
    if (name.isEmpty()) {
      findings.content(RuleCode.TARGET_NOT_NAME, type);
      return;
    }
    checkName(record, name.get(), zone, findings);
  }

  private static void checkName(
      ResourceRecord record, DnsName target, DnsName zone, Findings findings) {
    checkCharacters(record.type(), target, findings);
    boolean tooLong =
        Idn.unescapedLength(target.text()) > NameRules.MAX_NAME
            || target.labels().stream()
                .anyMatch(label -> Idn.unescapedLength(label) > NameRules.MAX_LABEL);
    findings.contentUnless(!tooLong, RuleCode.TARGET_TOO_LONG);
    if (ALIASES.contains(record.type()) && target.equals(record.name())) {
      findings.content(RuleCode.TARGET_IS_SELF, record.type().mnemonic());
    }
    if (target.labels().size() == 1 && zone.labels().size() > 1) {
      findings.content(RuleCode.TARGET_SINGLE_LABEL, target.text(), target + "." + zone);
    }
    String twice = "." + zone + "." + zone;
    if (!zone.isRoot() && target.text().endsWith(twice)) {
      String meant = target.text().substring(0, target.text().length() - zone.text().length() - 1);
      findings.content(RuleCode.TARGET_ZONE_TWICE, meant);
    }
  }

  private static void checkCharacters(RecordType type, DnsName target, Findings findings) {
    Optional<String> wrong =
        target
            .text()
            .chars()
            .filter(c -> !NameRules.isHostCharacter((char) c) && c != '.' && c != '_')
            .mapToObj(c -> String.valueOf((char) c))
            .findFirst();
    if (wrong.isPresent()) {
      findings.content(RuleCode.TARGET_CHARACTER, wrong.get());
    } else if (!ANY_NAME.contains(type) && target.text().contains("_")) {
      findings.content(RuleCode.TARGET_UNDERSCORE, type.mnemonic());
    }
  }
}
