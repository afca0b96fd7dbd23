package org.zonewright.dns;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.zonewright.model.ResourceRecord;

/**
 * Rules for the texts that mail servers read: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489).
 */
final class MailRules {

  /** RFC 7208 section 4.6.4. */
  private static final int MAX_LOOKUPS = 10;

  private static final Set<String> LOOKUPS =
      Set.of("include", "a", "mx", "ptr", "exists", "redirect");

  private static final Pattern TAG = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");
  private static final Set<String> POLICIES = Set.of("none", "quarantine", "reject");
  private static final Set<String> ALIGNMENTS = Set.of("r", "s");

  private MailRules() {}

  /** Whether a TXT record is an SPF text (RFC 7208 section 4.5). */
  static boolean isSenderPolicy(ResourceRecord text) {
    String content = text.content().toLowerCase(Locale.ROOT);
    return content.equals("v=spf1") || content.startsWith("v=spf1 ");
  }

  static void check(ResourceRecord text, Findings findings) {
    List<String> labels = text.name().labels();
    if (isSenderPolicy(text)) {
      long lookups = lookups(text.content());
      findings.contentUnless(lookups <= MAX_LOOKUPS, RuleCode.SPF_LOOKUPS, Long.toString(lookups));
    } else if (labels.size() > 1 && labels.get(1).equals("_domainkey")) {
      findings.contentUnless(isKey(text.content()), RuleCode.DKIM_FORM);
    } else if (!labels.isEmpty() && labels.getFirst().equals("_dmarc")) {
      findings.contentUnless(isPolicy(text.content()), RuleCode.DMARC_FORM);
    }
  }

  /** How many terms make a receiver look something up; what they include is not counted. */
  private static long lookups(String policy) {
    return Arrays.stream(policy.toLowerCase(Locale.ROOT).split("\\s+", -1))
        .map(term -> term.replaceFirst("^[-+?~]", ""))
        .map(term -> term.split("[:/=]", 2)[0])
        .filter(LOOKUPS::contains)
        .count();
  }

  /** RFC 6376 section 3.6.1; an empty key means that it was revoked. */
  private static boolean isKey(String text) {
    Optional<Map<String, String>> tags = tags(text);
    if (tags.isEmpty() || !tags.get().containsKey("p")) {
      return false;
    }
    String key = tags.get().getOrDefault("p", "").replaceAll("\\s", "");
    boolean version =
        !tags.get().containsKey("v")
            || (first(tags.get()).equals("v") && "DKIM1".equals(tags.get().get("v")));
    return version && (key.isEmpty() || BASE64.matcher(key).matches());
  }

  /** RFC 7489 section 6.3. */
  private static boolean isPolicy(String text) {
    Optional<Map<String, String>> found = tags(text);
    if (found.isEmpty()) {
      return false;
    }
    Map<String, String> tags = found.get();
    return first(tags).equals("v")
        && "DMARC1".equals(tags.get("v"))
        && tags.containsKey("p")
        && oneOf(tags, "p", POLICIES)
        && oneOf(tags, "sp", POLICIES)
        && oneOf(tags, "adkim", ALIGNMENTS)
        && oneOf(tags, "aspf", ALIGNMENTS)
        && Numbers.upTo(tags.getOrDefault("pct", "100"), 100)
        && addresses(tags.getOrDefault("rua", "mailto:"))
        && addresses(tags.getOrDefault("ruf", "mailto:"));
  }

  private static boolean oneOf(Map<String, String> tags, String tag, Set<String> values) {
    return !tags.containsKey(tag)
        || values.contains(tags.getOrDefault(tag, "").toLowerCase(Locale.ROOT));
  }

  private static boolean addresses(String uris) {
    return Arrays.stream(uris.split(",", -1))
        .allMatch(uri -> uri.strip().matches("[A-Za-z][A-Za-z0-9+.-]*:\\S*"));
  }

  private static String first(Map<String, String> tags) {
    return tags.keySet().iterator().next();
  }

  /** Tags and their values (RFC 6376 section 3.2); empty if it is no such list. */
  private static Optional<Map<String, String>> tags(String text) {
    Map<String, String> tags = new LinkedHashMap<>();
    String list = text.strip().replaceFirst(";\\s*$", "");
    for (String part : list.split(";", -1)) {
      int equals = part.indexOf('=');
      String tag = equals < 0 ? "" : part.substring(0, equals).strip();
      if (!TAG.matcher(tag).matches()
          || tags.put(tag, part.substring(equals + 1).strip()) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(tags);
  }
}
