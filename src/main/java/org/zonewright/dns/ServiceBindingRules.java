package org.zonewright.dns;

import java.util.List;
import java.util.Optional;
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
    Optional<String> normal = ServiceParameters.normal(parameters);
    findings.contentUnless(normal.isPresent(), RuleCode.SVCB_PARAMETERS);
    normal.ifPresent(text -> checkMandatory(text, findings));
  }

  private static void checkMandatory(String parameters, Findings findings) {
    List<String> words = List.of(parameters.split(" ", -1));
    Set<String> present =
        words.stream().map(word -> word.split("=", 2)[0]).collect(Collectors.toSet());
    words.stream()
        .filter(word -> word.startsWith(MANDATORY))
        .flatMap(word -> Stream.of(word.substring(MANDATORY.length()).split(",", -1)))
        .filter(key -> !present.contains(key))
        .forEach(key -> findings.content(RuleCode.SVCB_MANDATORY, key));
  }
}
