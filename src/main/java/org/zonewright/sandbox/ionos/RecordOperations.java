package org.zonewright.sandbox.ionos;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.zonewright.sandbox.wire.Reply;
import org.zonewright.sandbox.wire.Request;

/** The operations on the records of primary zones. */
final class RecordOperations {
  private final IonosState state;
  private final IonosSettings settings;
  private final JsonReplies json;
  private final Listing listing;

  RecordOperations(IonosState state, IonosSettings settings, JsonReplies json, Listing listing) {
    this.state = state;
    this.settings = settings;
    this.json = json;
    this.listing = listing;
  }

  /** Records of all zones, in pages. */
  Reply list(Request request) {
    Map<String, List<String>> query = request.query();
    Page page = Page.of(query);
    Optional<UUID> zoneId = Filters.id(query, "filter.zoneId");
    Optional<String> part = Filters.text(query, "filter.name");
    Optional<String> type = Filters.type(query);
    Optional<Row.State> wanted = Filters.state(query);
    long now = state.nanos();
    List<RecordRow> rows =
        zoneId
            .map(id -> state.zones().find(id).map(ZoneRow::records).orElse(List.of()))
            .orElseGet(() -> state.records().rows());
    Predicate<RecordRow> filter =
        row ->
            part.map(row.name()::contains).orElse(true)
                && type.map(row.data().type()::equals).orElse(true)
                && wanted.map(row.peek(now)::equals).orElse(true);
    boolean all = part.isEmpty() && type.isEmpty() && wanted.isEmpty();
    Slice<RecordRow> slice = all ? Slice.of(rows, page) : Slice.of(rows, page, filter);
    return JsonReplies.reply(
        200, listing.paged(request, page, slice, row -> json.record(row, request, now)));
  }

  /** The first records of a zone; the operation has no paging and ends at 100. */
  Reply listOfZone(Request request, UUID zoneId) {
    ZoneRow zone = parent(zoneId);
    long now = state.nanos();
    Slice<RecordRow> slice = Slice.of(zone.records(), Page.ONLY);
    return JsonReplies.reply(
        200, listing.unpaged(request, slice, row -> json.record(row, request, now)));
  }

  Reply read(Request request, UUID zoneId, UUID id) {
    return record(200, find(zoneId, id), request);
  }

  Reply create(Request request, UUID zoneId) {
    return add(request, parent(zoneId), state.newId());
  }

  /** Replaces a record's fields, or creates it with the id the client chose. */
  Reply ensure(Request request, UUID zoneId, UUID id) {
    ZoneRow zone =
        state
            .zones()
            .find(zoneId)
            .filter(row -> !row.leaving())
            .orElseThrow(() -> Refusal.notFound("zone"));
    Optional<RecordRow> present = state.records().find(id);
    if (present.isEmpty()) {
      return add(request, zone, id);
    }
    RecordRow row =
        present
            .filter(found -> found.zone().equals(zone) && !found.leaving())
            .orElseThrow(RecordOperations::unknown);
    RecordData data = RecordRules.read(Fields.of(request.body()));
    if (!data.name().equals(row.name())) {
      throw Refusal.immutable("name");
    }
    if (!data.type().equals(row.data().type())) {
      throw Refusal.immutable("type");
    }
    RecordRules.checkBeside(zone, id, data);
    row.change(data);
    row.touch(state.now());
    provision(row);
    return record(202, row, request);
  }

  Reply delete(UUID zoneId, UUID id) {
    state.records().dismiss(find(zoneId, id), settings.pace(), state.nanos());
    return JsonReplies.reply(202, JsonReplies.object());
  }

  private Reply add(Request request, ZoneRow zone, UUID id) {
    RecordData data = RecordRules.read(Fields.of(request.body()));
    RecordRules.checkBeside(zone, id, data);
    int limit = settings.limits().records();
    if (state.usage().records() >= limit) {
      throw Refusal.quotaExceeded(settings.quotaStatus(), "records", limit);
    }
    RecordRow row = new RecordRow(id, state.now(), zone, data);
    provision(row);
    state.add(row);
    return record(202, row, request);
  }

  private void provision(RecordRow row) {
    if (settings.changesFail()) {
      row.fail();
    } else {
      row.enter(Row.State.PROVISIONING, settings.pace(), state.nanos());
    }
  }

  private ZoneRow parent(UUID zoneId) {
    return state
        .zones()
        .find(zoneId)
        .filter(zone -> !zone.leaving())
        .orElseThrow(() -> Refusal.parentNotFound("zone"));
  }

  private RecordRow find(UUID zoneId, UUID id) {
    return state
        .records()
        .find(id)
        .filter(row -> row.zone().id().equals(zoneId))
        .orElseThrow(RecordOperations::unknown);
  }

  private Reply record(int status, RecordRow row, Request request) {
    return JsonReplies.reply(status, json.record(row, request, state.nanos()));
  }

  private static Refusal unknown() {
    return Refusal.notFound("record");
  }
}
