package org.zonewright.provider.bdom;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;

/** Makes domain names of whatever the API has stored as one. */
final class WireNames {

  private WireNames() {}

  /**
   * The name. One in another script is taken to be its A-labels; characters no domain name is
   * written with become backslash escapes (RFC 4343 section 2.1), so that a zone is not lost for
   * one odd record.
   *
   * @throws MalformedReplyException if it still cannot be a domain name
   */
  static DnsName parse(String raw) {
    String name = raw.strip();
    if (name.chars().allMatch(WireNames::isPlain)) {
      return checked(name, raw);
    }
    try {
      return Idn.toAscii(name);
    } catch (IllegalArgumentException _) {
      return checked(escaped(name), raw);
    }
  }

  private static DnsName checked(String name, String raw) {
    try {
      return DnsName.of(name);
    } catch (IllegalArgumentException e) {
      throw new MalformedReplyException("not a domain name: '" + raw + "'", e);
    }
  }

  private static boolean isPlain(int c) {
    return c > ' ' && c < 0x7f;
  }

  private static String escaped(String name) {
    StringBuilder text = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      int value = b & 0xff;
      text.append(
          isPlain(value)
              ? String.valueOf((char) value)
              : String.format(Locale.ROOT, "\\%03d", value));
    }
    return text.toString();
  }
}
