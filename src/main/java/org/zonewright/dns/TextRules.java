package org.zonewright.dns;

import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;

/** Rules for TXT (RFC 1035 section 3.3.14). */
final class TextRules {

  private static final int MAX_DATA = 65_535;

  /** What an answer may hold to pass every network unfragmented (DNS flag day 2020), less names. */
  private static final int ONE_ANSWER = 1_100;

  private TextRules() {}

  static void check(ResourceRecord record, DnsName zone, Findings findings) {
    TextSize size = TextSize.of(record.content());
    String bytes = Integer.toString(size.bytes());
    if (size.bytes() == 0) {
      findings.content(RuleCode.TEXT_EMPTY);
    } else if (size.bytes() + size.strings() > MAX_DATA) {
      findings.content(RuleCode.TEXT_TOO_LONG, bytes);
    } else if (size.bytes() > ONE_ANSWER) {
      findings.content(RuleCode.TEXT_LONG, bytes);
    }
    findings.contentUnless(!record.content().startsWith("\""), RuleCode.TEXT_QUOTES);
    MailRules.check(record, findings);
  }
}
