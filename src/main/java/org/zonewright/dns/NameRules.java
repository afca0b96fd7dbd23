package org.zonewright.dns;

import java.util.List;
import java.util.regex.Pattern;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/** Rules for owner names (RFC 1035 section 2.3, RFC 4592, RFC 2181 section 11). */
final class NameRules {

  static final int MAX_NAME = 253;
  static final int MAX_LABEL = 63;

  private static final DnsName IPV4_REVERSE = DnsName.of("in-addr.arpa");
  private static final Pattern SERVICE = Pattern.compile("_[^.]+\\._[^.]+(\\..*)?");
  private static final Pattern PORT = Pattern.compile("(_\\d{1,5}|\\*)\\._[^.]+(\\..*)?");

  private NameRules() {}

  static void check(ResourceRecord record, DnsName zone, Findings findings) {
    DnsName name = record.name();
    if (Idn.unescapedLength(name.text()) > MAX_NAME) {
      findings.add(RuleCode.NAME_TOO_LONG, RecordField.NAME);
    }
    List<String> labels = name.labels();
    for (int i = 0; i < labels.size(); i++) {
      checkLabel(labels.get(i), i == 0, name, findings);
    }
    if (!name.isAtOrBelow(zone)) {
      findings.add(RuleCode.NAME_OUTSIDE_ZONE, RecordField.NAME, Idn.toUnicode(zone));
    }
    checkForm(record, zone, findings);
  }

  private static void checkLabel(String label, boolean first, DnsName name, Findings findings) {
    if (Idn.unescapedLength(label) > MAX_LABEL) {
      findings.add(RuleCode.NAME_LABEL_TOO_LONG, RecordField.NAME, label);
    }
    if (label.startsWith("-") || label.endsWith("-")) {
      findings.add(RuleCode.NAME_HYPHEN, RecordField.NAME, label);
    }
    if (label.startsWith("xn--") && Idn.toUnicode(DnsName.of(label)).equals(label)) {
      findings.add(RuleCode.NAME_ENCODING, RecordField.NAME, label);
    }
    if (label.contains("*") && !(first && label.equals("*"))) {
      findings.add(RuleCode.NAME_WILDCARD, RecordField.NAME);
    }
    label
        .chars()
        .filter(c -> !isAllowed((char) c, name))
        .limit(1)
        .forEach(
            c -> findings.add(RuleCode.NAME_CHARACTER, RecordField.NAME, String.valueOf((char) c)));
  }

  private static boolean isAllowed(char c, DnsName name) {
    return isHostCharacter(c)
        || c == '_'
        || c == '*'
        // RFC 2317 names parts of networks like 0/25
        || (c == '/' && name.isAtOrBelow(IPV4_REVERSE));
  }

  static boolean isHostCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  private static void checkForm(ResourceRecord record, DnsName zone, Findings findings) {
    RecordType type = record.type();
    String name = record.name().text();
    boolean apex = record.name().equals(zone);
    if (type.equals(RecordType.CNAME) && apex) {
      findings.add(RuleCode.CNAME_AT_APEX, RecordField.NAME);
    }
    if (type.equals(RecordType.DS) && apex) {
      findings.add(RuleCode.DS_AT_APEX, RecordField.NAME);
    }
    if (type.equals(RecordType.SRV) && !SERVICE.matcher(name).matches()) {
      findings.add(RuleCode.NAME_SRV, RecordField.NAME);
    }
    if (type.equals(RecordType.TLSA) && !PORT.matcher(name).matches()) {
      findings.add(RuleCode.NAME_TLSA, RecordField.NAME);
    }
  }
}
