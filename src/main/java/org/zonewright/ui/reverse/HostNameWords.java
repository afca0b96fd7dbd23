package org.zonewright.ui.reverse;

import java.util.Optional;
import org.zonewright.dns.HostNames;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/** Judges a name as it is typed for a reverse record, in any script. */
final class HostNameWords {

  private HostNameWords() {}

  /** The name; empty if it is no host name. */
  static Optional<DnsName> name(String typed) {
    return parse(typed).filter(HostNames::isHostName);
  }

  /** What is wrong with it, as a message key; empty if nothing is. */
  static Optional<String> problem(String typed) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return Optional.of("reverse.name.empty");
    }
    if (IpAddress.parse(text).isPresent()) {
      return Optional.of("reverse.name.address");
    }
    return parse(text)
        .map(name -> HostNames.problem(name).map(HostNameWords::key))
        .orElse(Optional.of("reverse.name.malformed"));
  }

  private static Optional<DnsName> parse(String typed) {
    try {
      return Optional.of(Idn.toAscii(typed.strip()));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String key(HostNames.Problem problem) {
    return switch (problem) {
      case LONG -> "reverse.name.long";
      case WILDCARD -> "reverse.name.wildcard";
      case UNDERSCORE -> "reverse.name.underscore";
      case MALFORMED -> "reverse.name.malformed";
      case SINGLE_LABEL -> "reverse.name.single";
      case ADDRESS -> "reverse.name.address";
    };
  }
}
