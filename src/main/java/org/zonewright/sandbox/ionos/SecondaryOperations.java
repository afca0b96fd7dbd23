package org.zonewright.sandbox.ionos;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.zonewright.sandbox.wire.Reply;
import org.zonewright.sandbox.wire.Request;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The operations on secondary zones. Their records come from elsewhere and cannot be changed. */
final class SecondaryOperations {
  private final IonosState state;
  private final IonosSettings settings;
  private final JsonReplies json;
  private final Listing listing;

  SecondaryOperations(IonosState state, IonosSettings settings, JsonReplies json, Listing listing) {
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
    Predicate<SecondaryRow> filter =
        zone ->
            part.map(zone.name()::contains).orElse(true)
                && wanted.map(zone.peek(now)::equals).orElse(true);
    Slice<SecondaryRow> slice = Slice.of(state.secondaries().rows(), page, filter);
    return JsonReplies.reply(
        200, listing.paged(request, page, slice, zone -> json.secondaryZone(zone, request, now)));
  }

  Reply read(Request request, UUID id) {
    return zone(200, find(id), request);
  }

  Reply create(Request request) {
    return add(request, state.newId());
  }

  Reply ensure(Request request, UUID id) {
    Optional<SecondaryRow> present = state.secondaries().find(id);
    if (present.isEmpty()) {
      return add(request, id);
    }
    SecondaryRow zone =
        present.filter(row -> !row.leaving()).orElseThrow(SecondaryOperations::unknown);
    Fields fields = Fields.of(request.body());
    if (!name(fields).equals(zone.name())) {
      throw Refusal.immutable("zoneName");
    }
    zone.change(fields.optionalText("description").orElse(""), primaryIps(fields));
    zone.touch(state.now());
    zone.enter(Row.State.PROVISIONING, settings.pace(), state.nanos());
    return zone(202, zone, request);
  }

  Reply delete(UUID id) {
    state.secondaries().dismiss(find(id), settings.pace(), state.nanos());
    return JsonReplies.reply(202, JsonReplies.object());
  }

  Reply records(Request request, UUID id) {
    SecondaryRow zone =
        state.secondaries().find(id).orElseThrow(() -> Refusal.parentNotFound("secondary zone"));
    Page page = Page.of(request.query());
    ObjectNode body =
        listing.paged(
            request,
            page,
            Slice.of(zone.records(), page),
            data -> json.secondaryRecord(zone, data));
    ArrayNode ips = body.putObject("metadata").putArray("primaryIps");
    zone.primaryIps().forEach(ips::add);
    return JsonReplies.reply(200, body);
  }

  Reply transferStatus(UUID id) {
    SecondaryRow zone = find(id);
    ObjectNode body = JsonReplies.object().put("type", "collection");
    ArrayNode items = body.putArray("items");
    zone.primaryIps().forEach(ip -> items.addObject().put("primaryIp", ip).put("status", "OK"));
    return JsonReplies.reply(202, body);
  }

  Reply startTransfer(UUID id) {
    find(id).touch(state.now());
    return JsonReplies.reply(202, JsonReplies.object());
  }

  private Reply add(Request request, UUID id) {
    Fields fields = Fields.of(request.body());
    String name = name(fields);
    List<String> primaryIps = primaryIps(fields);
    if (!HostNames.isZone(name)) {
      throw Refusal.malformed("the zone name " + name + " is not valid");
    }
    if (state.knowsZoneName(name)) {
      throw Refusal.nameTaken(name);
    }
    int limit = settings.limits().secondaryZones();
    if (state.usage().secondaryZones() >= limit) {
      throw Refusal.quotaExceeded(settings.quotaStatus(), "secondary zones", limit);
    }
    String description = fields.optionalText("description").orElse("");
    SecondaryRow zone = new SecondaryRow(id, state.now(), name, description, primaryIps, List.of());
    zone.enter(Row.State.PROVISIONING, settings.pace(), state.nanos());
    state.add(zone);
    return zone(202, zone, request);
  }

  private SecondaryRow find(UUID id) {
    return state.secondaries().find(id).orElseThrow(SecondaryOperations::unknown);
  }

  private Reply zone(int status, SecondaryRow zone, Request request) {
    return JsonReplies.reply(status, json.secondaryZone(zone, request, state.nanos()));
  }

  private static Refusal unknown() {
    return Refusal.notFound("secondary zone");
  }

  private static String name(Fields fields) {
    return fields.text("zoneName").toLowerCase(Locale.ROOT);
  }

  private static List<String> primaryIps(Fields fields) {
    List<String> ips = fields.texts("primaryIps");
    if (ips.stream().anyMatch(ip -> Addresses.parse(ip).isEmpty())) {
      throw Refusal.propertyInvalid("/properties/primaryIps", "items must be IP addresses");
    }
    return ips;
  }
}
