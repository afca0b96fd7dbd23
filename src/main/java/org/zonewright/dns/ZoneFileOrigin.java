package org.zonewright.dns;

import java.util.Locale;
import java.util.Optional;
import org.zonewright.model.DnsName;

/** Finds out which zone a zone file is of. */
final class ZoneFileOrigin {

  private ZoneFileOrigin() {}

  /** The owner of the start of authority, else the first origin; as far as the text tells them. */
  static Optional<DnsName> find(String text) {
    Optional<DnsName> first = Optional.empty();
    DnsName origin = DnsName.ROOT;
    boolean told = false;
    for (ZoneFileEntry entry : ZoneFileScanner.scan(text).entries()) {
      String word = entry.tokens().getFirst().text();
      if (word.toUpperCase(Locale.ROOT).equals("$ORIGIN") && entry.tokens().size() > 1) {
        String name = entry.tokens().get(1).text();
        Optional<DnsName> read = ZoneFileNames.read(name, origin);
        told |= DnsName.isAbsolute(name);
        origin = read.orElse(origin);
        first = told ? first.or(() -> read) : first;
      } else if (isAuthority(entry)) {
        boolean known = !entry.indented() && (told || DnsName.isAbsolute(word));
        return known ? ZoneFileNames.read(word, origin) : first;
      }
    }
    return first;
  }

  private static boolean isAuthority(ZoneFileEntry entry) {
    return entry.tokens().stream()
        .limit(4)
        .anyMatch(token -> token.text().toUpperCase(Locale.ROOT).equals("SOA"));
  }
}
