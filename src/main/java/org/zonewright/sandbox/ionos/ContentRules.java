package org.zonewright.sandbox.ionos;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the API accepts as a record's content, type by type. */
final class ContentRules {
  /** Every record type of the API, version 1.18. */
  static final Set<String> TYPES =
      Set.of(
          "A",
          "AAAA",
          "CNAME",
          "ALIAS",
          "MX",
          "NS",
          "SRV",
          "TXT",
          "CAA",
          "SSHFP",
          "TLSA",
          "SMIMEA",
          "DS",
          "HTTPS",
          "SVCB",
          "OPENPGPKEY",
          "CERT",
          "URI",
          "RP",
          "LOC");

  private static final Set<String> WITH_PRIORITY = Set.of("MX", "SRV", "URI");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
  private static final Pattern HEX = Pattern.compile("([0-9a-fA-F]{2})+");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]+={0,2}");
  private static final Pattern QUOTED = Pattern.compile("\".+\"");
  private static final Pattern CAA_VALUE = Pattern.compile("\".*\"|\\S+");
  private static final Pattern PLACE = Pattern.compile("\\d+ .*[NS] \\d+ .*[EW] .+");

  private ContentRules() {}

  static boolean needsPriority(String type) {
    return WITH_PRIORITY.contains(type);
  }

  /** Whether the content fits one of {@link #TYPES}. */
  static boolean fits(String type, String content) {
    List<String> parts = BLANKS.splitAsStream(content.strip()).toList();
    return switch (type) {
      case "A" -> Addresses.isIpv4(content);
      case "AAAA" -> Addresses.isIpv6(content);
      case "CNAME", "ALIAS", "MX", "NS" -> HostNames.isHost(content);
      case "SRV" -> parts.size() == 3 && numbers(parts, 2) && target(parts.get(2));
      case "URI" -> parts.size() == 3 && numbers(parts, 2) && matches(QUOTED, parts.get(2));
      case "CAA" ->
          parts.size() >= 3
              && numbers(parts, 1)
              && matches(CAA_VALUE, String.join(" ", parts.subList(2, parts.size())));
      case "SSHFP" -> parts.size() == 3 && numbers(parts, 2) && matches(HEX, parts.get(2));
      case "TLSA", "SMIMEA", "DS" -> parts.size() >= 4 && numbers(parts, 3) && hexFrom(parts, 3);
      case "HTTPS", "SVCB" -> parts.size() >= 2 && numbers(parts, 1) && target(parts.get(1));
      case "OPENPGPKEY" -> matches(BASE64, String.join("", parts));
      case "CERT" -> parts.size() >= 4 && numbers(parts.subList(1, 3), 2);
      case "RP" -> parts.size() == 2 && target(parts.get(0)) && target(parts.get(1));
      case "LOC" -> matches(PLACE, String.join(" ", parts));
      default -> !content.isEmpty();
    };
  }

  private static boolean numbers(List<String> parts, int count) {
    return parts.stream()
        .limit(count)
        .allMatch(part -> matches(NUMBER, part) && Integer.parseInt(part) <= 65_535);
  }

  private static boolean hexFrom(List<String> parts, int from) {
    return matches(HEX, String.join("", parts.subList(from, parts.size())));
  }

  private static boolean target(String name) {
    return name.equals(".") || HostNames.isHost(name);
  }

  private static boolean matches(Pattern pattern, String text) {
    return pattern.matcher(text).matches();
  }
}
