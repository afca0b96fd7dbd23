package org.zonewright.sandbox.data;

import java.util.Locale;

/** Hands out addresses that are reserved for documentation or private use. */
final class AddressPlan {
  private static final int[] TTLS = {3600, 86_400, 300, 3600, 7200, 600, 3600, 43_200};

  private int hosts;

  /** The web server of a zone; many zones share one. */
  static String web(int zone) {
    return "192.0.2." + (10 + zone % 12);
  }

  static String web6(int zone) {
    return "2001:db8:80::" + Integer.toHexString(0x10 + zone % 12);
  }

  /** The mail server of a zone; many zones share one. */
  static String mail(int zone) {
    return "198.51.100." + (20 + zone % 7);
  }

  /** An address that few zones share. */
  static String service(int zone, int number) {
    return "203.0.113." + (1 + (zone * 7 + number * 3) % 250);
  }

  /** An address nobody else has: first of a documentation block, then private ones. */
  String nextHost() {
    int host = hosts++;
    return host < 60 ? "198.51.100." + (60 + host) : ten(host);
  }

  static String six(int zone, int number) {
    return String.format(Locale.ROOT, "2001:db8:%x::%x", 0x100 + zone % 0xf000, 1 + number);
  }

  static int ttl(int number) {
    return TTLS[Math.floorMod(number, TTLS.length)];
  }

  private static String ten(int host) {
    return "10." + ((host >> 16) & 255) + "." + ((host >> 8) & 255) + "." + (host & 255);
  }
}
