package org.zonewright.dns;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;

/** Rules for types that hold a digest: TLSA, SMIMEA, SSHFP, DS. */
final class DigestRules {

  private static final Set<Integer> USAGES = Set.of(0, 1, 2, 3, 255);
  private static final Set<Integer> SELECTORS = Set.of(0, 1, 255);

  /** Bytes of a digest by matching type (RFC 6698 section 2.1.3); 0 for no fixed length. */
  private static final Map<Integer, Integer> MATCHING_TYPES = Map.of(0, 0, 1, 32, 2, 64, 255, 0);

  private static final Set<Integer> SSH_ALGORITHMS = Set.of(1, 2, 3, 4, 6);

  /** Bytes of a digest by fingerprint type (RFC 4255 section 3.1.2, RFC 6594). */
  private static final Map<Integer, Integer> SSH_TYPES = Map.of(1, 20, 2, 32);

  /** Bytes of a digest by digest type (IANA "DS RR Type Digest Algorithms"). */
  private static final Map<Integer, Integer> DS_DIGESTS =
      Map.of(1, 20, 2, 32, 3, 32, 4, 48, 5, 32, 6, 32);

  private DigestRules() {}

  static void checkTlsa(ResourceRecord record, DnsName zone, Findings findings) {
    List<String> parts = cut(record);
    if (parts.size() != 4) {
      findings.content(RuleCode.TLSA_FORM, record.type().mnemonic());
      return;
    }
    findings.contentUnless(Numbers.in(parts.get(0), USAGES), RuleCode.TLSA_USAGE);
    findings.contentUnless(Numbers.in(parts.get(1), SELECTORS), RuleCode.TLSA_SELECTOR);
    boolean matching = Numbers.in(parts.get(2), MATCHING_TYPES.keySet());
    findings.contentUnless(matching, RuleCode.TLSA_MATCHING_TYPE);
    checkDigest(parts.get(3), matching ? length(MATCHING_TYPES, parts.get(2)) : 0, findings);
  }

  static void checkSshfp(ResourceRecord record, DnsName zone, Findings findings) {
    List<String> parts = cut(record);
    if (parts.size() != 3) {
      findings.content(RuleCode.SSHFP_FORM);
      return;
    }
    findings.contentUnless(Numbers.in(parts.get(0), SSH_ALGORITHMS), RuleCode.SSHFP_ALGORITHM);
    boolean known = Numbers.in(parts.get(1), SSH_TYPES.keySet());
    findings.contentUnless(known, RuleCode.SSHFP_TYPE);
    checkDigest(parts.get(2), known ? length(SSH_TYPES, parts.get(1)) : 0, findings);
  }

  static void checkDs(ResourceRecord record, DnsName zone, Findings findings) {
    List<String> parts = cut(record);
    if (parts.size() != 4) {
      findings.content(RuleCode.DS_FORM);
      return;
    }
    findings.contentUnless(Numbers.upTo(parts.get(0), Numbers.MAX_16), RuleCode.DS_KEY_TAG);
    boolean algorithm =
        PartKind.ALGORITHM.normal(parts.get(1)).filter(n -> Numbers.upTo(n, 255)).isPresent();
    findings.contentUnless(algorithm, RuleCode.DS_ALGORITHM);
    boolean known = Numbers.in(parts.get(2), DS_DIGESTS.keySet());
    findings.contentUnless(known, RuleCode.DS_DIGEST_TYPE);
    checkDigest(parts.get(3), known ? length(DS_DIGESTS, parts.get(2)) : 0, findings);
  }

  private static void checkDigest(String raw, int bytes, Findings findings) {
    Optional<String> hex = PartKind.HEX.normal(raw);
    if (hex.isEmpty()) {
      findings.content(RuleCode.HEX_EXPECTED);
    } else if (bytes > 0 && hex.get().length() != 2 * bytes) {
      findings.content(
          RuleCode.DIGEST_LENGTH,
          Integer.toString(2 * bytes),
          Integer.toString(hex.get().length()));
    }
  }

  private static int length(Map<Integer, Integer> lengths, String number) {
    return lengths.getOrDefault(Integer.valueOf(number), 0);
  }

  private static List<String> cut(ResourceRecord record) {
    return DataLayout.of(record.type()).map(layout -> layout.cut(record.content())).orElseThrow();
  }
}
