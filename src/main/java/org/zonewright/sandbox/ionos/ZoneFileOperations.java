package org.zonewright.sandbox.ionos;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.zonewright.sandbox.wire.Reply;
import org.zonewright.sandbox.wire.Request;

/** Reading a zone as a file, and replacing all its records by those of a file. */
final class ZoneFileOperations {
  private final IonosState state;
  private final IonosSettings settings;
  private final JsonReplies json;
  private final Listing listing;

  ZoneFileOperations(IonosState state, IonosSettings settings, JsonReplies json, Listing listing) {
    this.state = state;
    this.settings = settings;
    this.json = json;
    this.listing = listing;
  }

  Reply read(UUID zoneId) {
    ZoneRow zone = state.zones().find(zoneId).orElseThrow(() -> Refusal.notFound("zone"));
    return Reply.of(200, "text/plain; charset=utf-8", ZoneFileWriter.write(zone));
  }

  /** Checks the whole file before anything is replaced. SOA and NS at the apex are passed over. */
  Reply replace(Request request, UUID zoneId) {
    ZoneRow zone =
        state
            .zones()
            .find(zoneId)
            .filter(row -> !row.leaving())
            .orElseThrow(() -> Refusal.parentNotFound("zone"));
    List<RecordData> records = new ZoneFileReader(zone.name()).read(request.bodyText());
    int limit = settings.limits().records();
    if (state.usage().records() - zone.records().size() + records.size() > limit) {
      throw Refusal.quotaExceeded(settings.quotaStatus(), "records", limit);
    }
    checkTogether(zone, records);
    state.removeRecords(zone);
    List<RecordRow> rows = new ArrayList<>();
    for (RecordData data : records) {
      RecordRow row = new RecordRow(state.newId(), state.now(), zone, data);
      row.enter(Row.State.PROVISIONING, settings.pace(), state.nanos());
      state.add(row);
      rows.add(row);
    }
    long now = state.nanos();
    return JsonReplies.reply(
        200,
        listing.unpaged(request, Slice.of(rows, Page.ONLY), row -> json.record(row, request, now)));
  }

  /** This operation documents no 409, so conflicts are malformed requests here. */
  private void checkTogether(ZoneRow zone, List<RecordData> records) {
    ZoneRow scratch = new ZoneRow(zone.id(), zone.created(), zone.name(), "", true);
    for (RecordData data : records) {
      RecordRow row = new RecordRow(state.newId(), zone.created(), scratch, data);
      try {
        RecordRules.checkBeside(scratch, row.id(), data);
      } catch (Refusal conflict) {
        throw Refusal.malformed(conflict.text());
      }
      scratch.add(row);
    }
  }
}
