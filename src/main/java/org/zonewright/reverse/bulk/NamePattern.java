package org.zonewright.reverse.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonewright.dns.HostNames;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;

/**
 * Makes names of addresses: {@code host-{4}.example.org}. <code>{1}</code> to <code>{4}</code> are
 * the octets of an IPv4 address in decimal; <code>{1}</code> to <code>{32}</code> the nibbles of an
 * IPv6 address; <code>{ip}</code> the whole address with dashes: four octets, or eight groups of
 * four nibbles. The rest is taken as it is, in any script.
 */
public final class NamePattern {

  private static final Pattern PART = Pattern.compile("\\{([^{}]*)}|[^{}]+|[{}]");
  private static final IpAddress V4_SAMPLE = IpAddress.of("203.0.113.255");
  private static final IpAddress V6_SAMPLE = IpAddress.of("2001:db8:ffff:ffff:ffff:ffff:ffff:ffff");

  private final String text;
  private final List<PatternPart> parts;

  private NamePattern(String text, List<PatternPart> parts) {
    this.text = text;
    this.parts = List.copyOf(parts);
  }

  /** What is wrong with a pattern; empty if it can be used. */
  public static Optional<PatternProblem> problem(String text) {
    String written = text.strip();
    if (written.isEmpty()) {
      return Optional.of(PatternProblem.EMPTY);
    }
    Matcher matcher = PART.matcher(written);
    boolean varies = false;
    while (matcher.find()) {
      String placeholder = matcher.group(1);
      if (placeholder == null && (matcher.group().equals("{") || matcher.group().equals("}"))) {
        return Optional.of(PatternProblem.BRACE);
      }
      if (placeholder != null && PatternPart.ofPlaceholder(placeholder).isEmpty()) {
        return Optional.of(PatternProblem.PLACEHOLDER);
      }
      varies |= placeholder != null;
    }
    if (!varies) {
      return Optional.of(PatternProblem.CONSTANT);
    }
    NamePattern pattern = new NamePattern(written, parts(written));
    return pattern.name(V4_SAMPLE).isEmpty() && pattern.name(V6_SAMPLE).isEmpty()
        ? Optional.of(PatternProblem.NOT_HOST_NAME)
        : Optional.empty();
  }

  /**
   * The pattern written as {@code text}.
   *
   * @throws IllegalArgumentException if it has a {@link #problem}
   */
  public static NamePattern of(String text) {
    Optional<PatternProblem> problem = problem(text);
    if (problem.isPresent()) {
      throw new IllegalArgumentException("not a pattern of names: " + problem.get());
    }
    return new NamePattern(text.strip(), parts(text.strip()));
  }

  private static List<PatternPart> parts(String text) {
    List<PatternPart> parts = new ArrayList<>();
    Matcher matcher = PART.matcher(text);
    while (matcher.find()) {
      String placeholder = matcher.group(1);
      parts.add(
          placeholder == null
              ? new PatternPart.Literal(matcher.group())
              : PatternPart.ofPlaceholder(placeholder).orElseThrow());
    }
    return parts;
  }

  /** The name of an address; empty if the pattern is not for its family. */
  public Optional<DnsName> name(IpAddress ip) {
    StringBuilder name = new StringBuilder();
    for (PatternPart part : parts) {
      Optional<String> written = part.write(ip);
      if (written.isEmpty()) {
        return Optional.empty();
      }
      name.append(written.get());
    }
    try {
      return Optional.of(Idn.toAscii(name.toString())).filter(HostNames::isHostName);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /**
   * The address in {@code within} whose name that is; the inverse of {@link #name}. Empty if there
   * is none, or if the name does not tell which.
   */
  public Optional<IpAddress> address(DnsName name, Network within) {
    AddressDigits digits = AddressDigits.of(within);
    StringBuilder regex = new StringBuilder();
    parts.forEach(part -> regex.append(part.regex(within.isV4())));
    Matcher matcher = Pattern.compile(regex.toString()).matcher(Idn.toUnicode(name));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int group = 1;
    for (PatternPart part : parts) {
      if (!(part instanceof PatternPart.Literal) && !part.read(matcher.group(group++), digits)) {
        return Optional.empty();
      }
    }
    return digits
        .address()
        .filter(within::contains)
        .filter(ip -> name(ip).equals(Optional.of(name)));
  }

  @Override
  public String toString() {
    return text;
  }
}
