package org.zonewright.sandbox.ionos;

import java.util.regex.Pattern;

/** Checks the names that the API accepts, all in ASCII lower case. */
final class HostNames {
  private static final String LABEL = "[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?";
  private static final Pattern OWNER =
      Pattern.compile("(\\*|" + LABEL + ")(\\." + LABEL + ")*", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOST =
      Pattern.compile(LABEL + "(\\." + LABEL + ")*\\.?", Pattern.CASE_INSENSITIVE);
  private static final Pattern ZONE = Pattern.compile(LABEL + "(\\." + LABEL + ")+");

  private HostNames() {}

  /** Whether this can own records below a zone; empty means the apex. */
  static boolean isOwner(String name) {
    return name.isEmpty() || (name.length() <= 253 && OWNER.matcher(name).matches());
  }

  /** Whether this can be pointed at; an address cannot. */
  static boolean isHost(String name) {
    return name.length() <= 254 && HOST.matcher(name).matches() && !Addresses.isIpv4(name);
  }

  static boolean isZone(String name) {
    return name.length() <= 253 && ZONE.matcher(name).matches() && !Addresses.isIpv4(name);
  }
}
