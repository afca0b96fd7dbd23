package org.zonewright.dns;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/** Host names (RFC 1123 section 2.1) as the targets of reverse records must be. */
public final class HostNames {

  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final int MAX_LENGTH = 253;

  /** What keeps a name from being a host name. */
  public enum Problem {
    /** It is longer than 253 characters. */
    LONG,
    /** Its leftmost label is the wildcard. */
    WILDCARD,
    /** It has an underscore in it. */
    UNDERSCORE,
    /** A label has another character, begins or ends with a hyphen, or is too long. */
    MALFORMED,
    /** It has but one label. */
    SINGLE_LABEL,
    /** It is an address. */
    ADDRESS
  }

  private HostNames() {}

  /** Why {@code name} is no host name; empty if it is one. */
  public static Optional<Problem> problem(DnsName name) {
    if (name.text().length() > MAX_LENGTH) {
      return Optional.of(Problem.LONG);
    }
    if (name.isWildcard()) {
      return Optional.of(Problem.WILDCARD);
    }
    if (name.text().contains("_")) {
      return Optional.of(Problem.UNDERSCORE);
    }
    if (IpAddress.parse(name.text()).isPresent()) {
      return Optional.of(Problem.ADDRESS);
    }
    if (!name.labels().stream().allMatch(label -> LABEL.matcher(label).matches())) {
      return Optional.of(Problem.MALFORMED);
    }
    return name.labels().size() < 2 ? Optional.of(Problem.SINGLE_LABEL) : Optional.empty();
  }

  /** Whether {@code name} is a host name. */
  public static boolean isHostName(DnsName name) {
    return problem(name).isEmpty();
  }
}
