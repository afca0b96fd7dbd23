package org.zonewright.dns;

import java.util.List;
import java.util.Map;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/**
 * The rules for a record by itself, cheap enough for every key that is typed. Content may be spelt
 * in any way {@link NormalForm} understands. Types without rules are allowed as they are.
 */
public final class RecordRules {

  /** Below this many seconds resolvers ask again for nearly every use. */
  private static final long LOW_TTL = 60;

  private static final Map<RecordType, ContentRule> CONTENT_RULES =
      Map.ofEntries(
          Map.entry(RecordType.A, AddressRules::checkV4),
          Map.entry(RecordType.AAAA, AddressRules::checkV6),
          Map.entry(RecordType.ALIAS, TargetRules::check),
          Map.entry(RecordType.CAA, CaaRules::check),
          Map.entry(RecordType.CERT, KeyRules::checkCert),
          Map.entry(RecordType.CNAME, TargetRules::check),
          Map.entry(RecordType.DS, DigestRules::checkDs),
          Map.entry(RecordType.HTTPS, ServiceBindingRules::check),
          Map.entry(RecordType.LOC, SimpleRules::checkLocation),
          Map.entry(RecordType.MX, TargetRules::check),
          Map.entry(RecordType.NS, TargetRules::check),
          Map.entry(RecordType.OPENPGPKEY, KeyRules::checkOpenPgp),
          Map.entry(RecordType.PTR, TargetRules::check),
          Map.entry(RecordType.RP, SimpleRules::checkResponsiblePerson),
          Map.entry(RecordType.SMIMEA, DigestRules::checkTlsa),
          Map.entry(RecordType.SRV, ServiceRules::checkSrv),
          Map.entry(RecordType.SSHFP, DigestRules::checkSshfp),
          Map.entry(RecordType.SVCB, ServiceBindingRules::check),
          Map.entry(RecordType.TLSA, DigestRules::checkTlsa),
          Map.entry(RecordType.TXT, TextRules::check),
          Map.entry(RecordType.URI, ServiceRules::checkUri));

  private RecordRules() {}

  /** What is wrong with a record of {@code zone}; nothing if the list is empty. */
  public static List<Violation> check(ResourceRecord record, DnsName zone, TtlRange ttl) {
    Findings findings = new Findings();
    ResourceRecord normal = NormalForm.of(record);
    NameRules.check(normal, zone, findings);
    if (normal.type().equals(RecordType.SOA)) {
      findings.add(RuleCode.TYPE_SOA, RecordField.TYPE);
    }
    if (!ttl.contains(normal.ttl())) {
      findings.add(
          RuleCode.TTL_RANGE, RecordField.TTL, Ttl.format(ttl.min()), Ttl.format(ttl.max()));
    }
    if (ttl.contains(normal.ttl()) && normal.ttl() < LOW_TTL) {
      findings.add(RuleCode.TTL_LOW, RecordField.TTL, Ttl.format(normal.ttl()));
    }
    checkPriority(record, normal, findings);
    checkContent(normal, zone, findings);
    return findings.violations();
  }

  private static void checkPriority(
      ResourceRecord typed, ResourceRecord normal, Findings findings) {
    String type = typed.type().mnemonic();
    if (!typed.type().hasPriority()) {
      // types without rules may well keep a priority of their own
      if (typed.priority().isPresent() && typed.type().isKnown()) {
        findings.add(RuleCode.PRIORITY_NOT_ALLOWED, RecordField.PRIORITY, type);
      }
    } else if (normal.priority().isEmpty()) {
      findings.add(RuleCode.PRIORITY_MISSING, RecordField.PRIORITY, type);
    } else {
      int priority = normal.priority().getAsInt();
      if (priority < 0 || priority > Numbers.MAX_16) {
        findings.add(RuleCode.PRIORITY_RANGE, RecordField.PRIORITY);
      }
    }
  }

  private static void checkContent(ResourceRecord normal, DnsName zone, Findings findings) {
    boolean text = normal.type().equals(RecordType.TXT);
    ContentRule rule = CONTENT_RULES.get(normal.type());
    if (normal.content().isBlank() && !text) {
      findings.content(RuleCode.CONTENT_MISSING);
    } else if (rule != null) {
      rule.check(normal, zone, findings);
    }
  }
}
