package org.zonewright.dns;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;

/** Rules for SVCB and HTTPS (RFC 9460). */
final class ServiceBindingRules {

  private static final String MANDATORY = "mandatory=";

  private ServiceBindingRules() {}

  static void check(ResourceRecord record, DnsName zone, Findings findings) {
    List<String> parts =
        DataLayout.of(record.type()).map(layout -> layout.cut(record.content())).orElseThrow();
    if (parts.size() < 2) {
      findings.content(RuleCode.SVCB_FORM, record.type().mnemonic());
      return;
    }
    findings.contentUnless(Numbers.upTo(parts.get(0), Numbers.MAX_16), RuleCode.SVCB_PRIORITY);
    TargetRules.check(record, parts.get(1), zone, findings);
    String parameters = parts.size() > 2 ? parts.get(2) : "";
    if (parts.get(0).equals("0") && !parameters.isBlank()) {
      findings.content(RuleCode.SVCB_ALIAS_PARAMETERS);
    }
    List<String> missing = missing(parameters);
    missing.forEach(key -> findings.content(RuleCode.SVCB_MANDATORY, key));
    boolean understood = ServiceParameters.normal(parameters).isPresent();
    findings.contentUnless(understood || !missing.isEmpty(), RuleCode.SVCB_PARAMETERS);
  }

  /** Mandatory parameters that are not there (RFC 9460 section 8). */
  private static List<String> missing(String parameters) {
    List<String> words = List.of(parameters.split("\\s+", -1));
    Set<String> present =
        words.stream().map(word -> word.split("=", 2)[0]).collect(Collectors.toSet());
    return words.stream()
        .filter(word -> word.startsWith(MANDATORY))
        .map(word -> word.substring(MANDATORY.length()).replace("\"", ""))
        .flatMap(keys -> Stream.of(keys.split(",", -1)))
        .filter(key -> !key.isEmpty() && !present.contains(key))
        .toList();
  }
}
