package org.zonewright.sandbox.ionos;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.zonewright.sandbox.wire.Reply;
import org.zonewright.sandbox.wire.Request;

/** The operations on primary zones. */
final class ZoneOperations {
  private final IonosState state;
  private final IonosSettings settings;
  private final JsonReplies json;
  private final Listing listing;

  ZoneOperations(IonosState state, IonosSettings settings, JsonReplies json, Listing listing) {
    this.state = state;
    this.settings = settings;
    this.json = json;
    this.listing = listing;
  }

  Reply list(Request request) {
    Map<String, List<String>> query = request.query();
    Page page = Page.of(query);
    Optional<String> part = Filters.text(query, "filter.zoneName");
    Optional<Row.State> wanted = Filters.state(query);
    long now = state.nanos();
    Predicate<ZoneRow> filter =
        zone ->
            part.map(zone.name()::contains).orElse(true)
                && wanted.map(zone.peek(now)::equals).orElse(true);
    List<ZoneRow> rows = state.zones().rows();
    Slice<ZoneRow> slice =
        part.isEmpty() && wanted.isEmpty() ? Slice.of(rows, page) : Slice.of(rows, page, filter);
    return JsonReplies.reply(
        200, listing.paged(request, page, slice, zone -> json.zone(zone, request, now)));
  }

  Reply read(Request request, UUID id) {
    return zone(200, find(id), request);
  }

  Reply create(Request request) {
    return add(request, state.newId());
  }

  /** Replaces a zone's fields, or creates it with the id the client chose. */
  Reply ensure(Request request, UUID id) {
    Optional<ZoneRow> present = state.zones().find(id);
    if (present.isEmpty()) {
      return add(request, id);
    }
    ZoneRow zone = present.filter(row -> !row.leaving()).orElseThrow(ZoneOperations::unknown);
    Fields fields = Fields.of(request.body());
    if (!name(fields).equals(zone.name())) {
      throw Refusal.immutable("zoneName");
    }
    zone.change(fields.optionalText("description").orElse(""), fields.flag("enabled", true));
    zone.touch(state.now());
    provision(zone);
    return zone(202, zone, request);
  }

  Reply delete(UUID id) {
    ZoneRow zone = find(id);
    long now = state.nanos();
    state.zones().dismiss(zone, settings.pace(), now);
    zone.records().forEach(row -> state.records().dismiss(row, settings.pace(), now));
    return JsonReplies.reply(202, JsonReplies.object());
  }

  private Reply add(Request request, UUID id) {
    Fields fields = Fields.of(request.body());
    String name = name(fields);
    String description = fields.optionalText("description").orElse("");
    boolean enabled = fields.flag("enabled", true);
    if (!HostNames.isZone(name)) {
      throw Refusal.malformed("the zone name " + name + " is not valid");
    }
    if (state.knowsZoneName(name)) {
      throw Refusal.nameTaken(name);
    }
    int limit = settings.limits().zones();
    if (state.usage().zones() >= limit) {
      throw Refusal.quotaExceeded(settings.quotaStatus(), "zones", limit);
    }
    ZoneRow zone = new ZoneRow(id, state.now(), name, description, enabled);
    provision(zone);
    state.add(zone);
    return zone(202, zone, request);
  }

  private void provision(ZoneRow zone) {
    if (settings.changesFail()) {
      zone.fail();
    } else {
      zone.enter(Row.State.PROVISIONING, settings.pace(), state.nanos());
    }
  }

  private ZoneRow find(UUID id) {
    return state.zones().find(id).orElseThrow(ZoneOperations::unknown);
  }

  private Reply zone(int status, ZoneRow zone, Request request) {
    return JsonReplies.reply(status, json.zone(zone, request, state.nanos()));
  }

  private static Refusal unknown() {
    return Refusal.notFound("zone");
  }

  private static String name(Fields fields) {
    return fields.text("zoneName").toLowerCase(Locale.ROOT);
  }
}
