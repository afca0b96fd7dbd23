package org.zonewright.dns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/**
 * The rules for the records of a zone together. Each pass goes over the records once. Records that
 * are not published cannot be in conflict with others; they are looked at for duplicates only.
 */
public final class ZoneRules {

  private static final Set<RecordType> HOST_TARGETS =
      Set.of(RecordType.MX, RecordType.NS, RecordType.SRV);

  private ZoneRules() {}

  /**
   * What is wrong with the records of {@code zone} taken together.
   *
   * @param records in normal form
   * @return in the order of the records, rule by rule
   */
  public static List<ZoneViolation> check(DnsName zone, List<ResourceRecord> records) {
    List<ZoneViolation> found = new ArrayList<>();
    duplicates(records, found);
    List<ResourceRecord> published = records.stream().filter(ResourceRecord::enabled).toList();
    Map<DnsName, List<ResourceRecord>> byName =
        published.stream()
            .collect(
                Collectors.groupingBy(
                    ResourceRecord::name, LinkedHashMap::new, Collectors.toList()));
    byName.values().forEach(sameName -> aliases(sameName, found));
    differingTtls(published, found);
    senderPolicies(published, found);
    targets(zone, published, found);
    return List.copyOf(found);
  }

  /**
   * Whether the zone lacks NS records at its apex. Not part of {@link #check}: it has no record to
   * be shown beside, and there are providers that serve name servers without listing them.
   */
  public static Optional<Violation> checkApex(DnsName zone, List<ResourceRecord> records) {
    boolean present =
        records.stream()
            .anyMatch(r -> r.enabled() && r.type().equals(RecordType.NS) && r.name().equals(zone));
    return present
        ? Optional.empty()
        : Optional.of(Violation.of(RuleCode.APEX_NS_MISSING, RecordField.TYPE));
  }

  private static void duplicates(List<ResourceRecord> records, List<ZoneViolation> found) {
    record Identity(DnsName name, RecordType type, OptionalInt priority, String content) {}
    Set<Identity> seen = new HashSet<>();
    for (ResourceRecord r : records) {
      if (!seen.add(new Identity(r.name(), r.type(), r.priority(), r.content()))) {
        add(found, r, RuleCode.DUPLICATE, RecordField.CONTENT);
      }
    }
  }

  private static void aliases(List<ResourceRecord> sameName, List<ZoneViolation> found) {
    List<ResourceRecord> aliases =
        sameName.stream().filter(r -> r.type().equals(RecordType.CNAME)).toList();
    if (aliases.isEmpty()) {
      return;
    }
    String others =
        sameName.stream()
            .map(ResourceRecord::type)
            .filter(type -> !type.equals(RecordType.CNAME))
            .distinct()
            .sorted()
            .map(RecordType::mnemonic)
            .collect(Collectors.joining(", "));
    for (int i = 0; i < aliases.size(); i++) {
      if (!others.isEmpty()) {
        add(found, aliases.get(i), RuleCode.CNAME_BESIDE_OTHERS, RecordField.NAME, others);
      }
      if (i > 0) {
        add(found, aliases.get(i), RuleCode.CNAME_TWICE, RecordField.NAME);
      }
    }
  }

  private static void differingTtls(List<ResourceRecord> records, List<ZoneViolation> found) {
    Map<RecordSetKey, Long> first = new HashMap<>();
    for (ResourceRecord r : records) {
      Long ttl = first.putIfAbsent(r.recordSet(), r.ttl());
      if (ttl != null && ttl != r.ttl()) {
        add(found, r, RuleCode.TTL_DIFFERS, RecordField.TTL, Ttl.format(ttl));
      }
    }
  }

  private static void senderPolicies(List<ResourceRecord> records, List<ZoneViolation> found) {
    Set<DnsName> seen = new HashSet<>();
    for (ResourceRecord r : records) {
      if (r.type().equals(RecordType.TXT) && MailRules.isSenderPolicy(r) && !seen.add(r.name())) {
        add(found, r, RuleCode.SPF_TWICE, RecordField.CONTENT);
      }
    }
  }

  /** Whether the target of a record must be a host itself and not an alias. */
  public static boolean needsHost(RecordType type) {
    return HOST_TARGETS.contains(type);
  }

  private static void targets(
      DnsName zone, List<ResourceRecord> records, List<ZoneViolation> found) {
    ZoneIndex index = new ZoneIndex(zone, records);
    for (ResourceRecord r : records) {
      Optional<DnsName> inside =
          r.type().equals(RecordType.PTR)
              ? Optional.empty()
              : RecordTargets.of(r).filter(target -> target.isAtOrBelow(zone));
      if (inside.isEmpty()) {
        continue;
      }
      DnsName target = inside.get();
      if (needsHost(r.type()) && index.isAlias(target)) {
        target(found, r, RuleCode.TARGET_IS_CNAME, target);
      } else if (!index.knows(target)) {
        target(found, r, RuleCode.TARGET_MISSING, target);
      }
    }
  }

  private static void target(
      List<ZoneViolation> found, ResourceRecord record, RuleCode code, DnsName target) {
    add(found, record, code, RecordField.CONTENT, record.type().mnemonic(), target.text());
  }

  private static void add(
      List<ZoneViolation> found,
      ResourceRecord record,
      RuleCode code,
      RecordField field,
      String... args) {
    found.add(new ZoneViolation(record, Violation.of(code, field, args)));
  }
}
