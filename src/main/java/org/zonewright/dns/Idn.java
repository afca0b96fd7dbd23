package org.zonewright.dns;

import org.zonewright.model.DnsName;

/** Internationalised domain names by UTS 46, non-transitional processing, in both directions. */
public final class Idn {

  private Idn() {}

  /**
   * The name that a person wrote, with or without final dot, in any script: {@code straße.de} is
   * {@code xn--strae-oqa.de}. Underscore labels, wildcards and digits are left as they are.
   *
   * @throws IllegalArgumentException if it cannot be a domain name
   */
  public static DnsName toAscii(String text) {
    throw new UnsupportedOperationException(text);
  }

  /** The name as people read it; labels that cannot be decoded stay as they are. */
  public static String toUnicode(DnsName name) {
    throw new UnsupportedOperationException(name.text());
  }
}
