package org.zonewright.ui.reverse;

import java.util.Optional;
import java.util.regex.Pattern;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;

/**
 * A name as it is typed for a reverse record: it must be a host name (RFC 1123 section 2.1), in any
 * script.
 *
 * @param name the name; empty if it is not usable
 * @param problem message key of what is wrong; empty if it is usable
 */
record HostNameCheck(Optional<DnsName> name, Optional<String> problem) {

  private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
  private static final int MAX_LENGTH = 253;

  /** Judges a text. */
  static HostNameCheck of(String text) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return wrong("reverse.name.empty");
    }
    if (IpAddress.parse(typed).isPresent()) {
      return wrong("reverse.name.address");
    }
    try {
      return of(Idn.toAscii(typed));
    } catch (IllegalArgumentException _) {
      return wrong("reverse.name.malformed");
    }
  }

  private static HostNameCheck of(DnsName name) {
    if (name.text().length() > MAX_LENGTH) {
      return wrong("reverse.name.long");
    }
    if (name.isWildcard()) {
      return wrong("reverse.name.wildcard");
    }
    if (name.text().contains("_")) {
      return wrong("reverse.name.underscore");
    }
    if (!name.labels().stream().allMatch(label -> LABEL.matcher(label).matches())) {
      return wrong("reverse.name.malformed");
    }
    return name.labels().size() < 2
        ? wrong("reverse.name.single")
        : new HostNameCheck(Optional.of(name), Optional.empty());
  }

  private static HostNameCheck wrong(String key) {
    return new HostNameCheck(Optional.empty(), Optional.of(key));
  }
}
