package org.zonewright.sandbox.bdom;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a sent zone must be beyond its schema. */
final class SentZoneRules {
  private static final Pattern ZONE_NAME =
      Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)+");

  private SentZoneRules() {}

  static void check(SentZone zone) throws ApiError {
    String name = zone.name().toLowerCase(Locale.ROOT);
    if (!ZONE_NAME.matcher(name).matches()) {
      throw ApiError.invalid("the zone's name is not a domain name");
    }
    for (BdomRecord row : zone.records()) {
      String owner = row.name().toLowerCase(Locale.ROOT);
      if (!owner.equals(name) && !owner.endsWith("." + name)) {
        throw ApiError.invalid("the record " + row.name() + " is outside of the zone");
      }
      if (row.type().isBlank() || row.content().isEmpty()) {
        throw ApiError.invalid("a record of " + row.name() + " has no type or no content");
      }
      if (row.ttl().startsWith("-")) {
        throw ApiError.invalid("the ttl of " + row.name() + " is negative");
      }
    }
  }
}
