package org.zonewright.sandbox.ionos;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;

/** Reads a record from a request and holds it against the rules of the API. */
final class RecordRules {
  private static final int DEFAULT_TTL = 3600;
  private static final int MIN_TTL = 60;
  private static final int MAX_TTL = 604_800;

  private RecordRules() {}

  /** The record as it will be stored: names in lower case, omitted fields at their defaults. */
  static RecordData read(Fields fields) {
    String name = fields.text("name").toLowerCase(Locale.ROOT);
    String type = fields.text("type");
    String content = fields.text("content");
    int ttl = fields.number("ttl").orElse(DEFAULT_TTL);
    OptionalInt priority = fields.number("priority");
    boolean enabled = fields.flag("enabled", true);
    if (!ContentRules.TYPES.contains(type)) {
      throw Refusal.invalidRecord("the type " + type + " is not supported");
    }
    if (!HostNames.isOwner(name)) {
      throw Refusal.invalidRecord("the name " + name + " is not valid");
    }
    if (ttl < MIN_TTL || ttl > MAX_TTL) {
      throw Refusal.invalidRecord("ttl must be between " + MIN_TTL + " and " + MAX_TTL);
    }
    if (priority.isPresent() && (priority.getAsInt() < 0 || priority.getAsInt() > 65_535)) {
      throw Refusal.invalidRecord("priority must be between 0 and 65535");
    }
    boolean ranked = ContentRules.needsPriority(type);
    if (ranked && priority.isEmpty()) {
      throw Refusal.priorityMissing();
    }
    if (!ContentRules.fits(type, content)) {
      throw Refusal.invalidRecord("the content does not fit the type " + type);
    }
    return new RecordData(name, type, content, ttl, ranked ? priority.orElse(0) : 0, enabled);
  }

  /**
   * Refuses a record that cannot stand beside the others of its name.
   *
   * @param self the id the record has or will have
   */
  static void checkBeside(ZoneRow zone, UUID self, RecordData data) {
    List<RecordData> others =
        zone.named(data.name()).stream()
            .filter(row -> !row.leaving() && !row.id().equals(self))
            .map(RecordRow::data)
            .toList();
    boolean alias = data.type().equals("CNAME");
    if (alias && data.name().isEmpty()) {
      throw Refusal.conflict("a CNAME cannot stand at the top of a zone");
    }
    if (others.stream().anyMatch(other -> alias || other.type().equals("CNAME"))) {
      throw Refusal.conflict("a CNAME cannot stand beside other records of its name");
    }
    if (others.stream().anyMatch(other -> same(other, data))) {
      throw Refusal.conflict("the same record exists");
    }
    if (isSpf(data) && others.stream().anyMatch(RecordRules::isSpf)) {
      throw Refusal.conflict("a second SPF record");
    }
  }

  private static boolean same(RecordData one, RecordData other) {
    return one.type().equals(other.type())
        && one.content().equalsIgnoreCase(other.content())
        && one.priority() == other.priority();
  }

  private static boolean isSpf(RecordData data) {
    String text = data.content().startsWith("\"") ? data.content().substring(1) : data.content();
    return data.type().equals("TXT")
        && (text.equalsIgnoreCase("v=spf1") || text.toLowerCase(Locale.ROOT).startsWith("v=spf1 "));
  }
}
