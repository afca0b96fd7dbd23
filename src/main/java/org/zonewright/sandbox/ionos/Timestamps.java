package org.zonewright.sandbox.ionos;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates the way the API does: RFC 3339 in UTC with none to nine digits of a second. */
final class Timestamps {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Timestamps() {}

  /** The number of digits varies from instant to instant, but is the same for the same one. */
  static String text(Instant time) {
    int digits = Math.floorMod(time.getEpochSecond() + time.getNano(), 10);
    String fraction = String.format(Locale.ROOT, "%09d", time.getNano()).substring(0, digits);
    return SECONDS.format(time) + (digits == 0 ? "" : "." + fraction) + "Z";
  }
}
