package org.zonewright.sandbox.ionos;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.zonewright.sandbox.wire.Reply;
import org.zonewright.sandbox.wire.Request;

/** The operations on reverse records. Unlike the others they are done when they are answered. */
final class ReverseOperations {
  private final IonosState state;
  private final IonosSettings settings;
  private final JsonReplies json;
  private final Listing listing;
  private final ForwardRecords forwardRecords;

  ReverseOperations(
      IonosState state,
      IonosSettings settings,
      JsonReplies json,
      Listing listing,
      ForwardRecords forwardRecords) {
    this.state = state;
    this.settings = settings;
    this.json = json;
    this.listing = listing;
    this.forwardRecords = forwardRecords;
  }

  Reply list(Request request) {
    Map<String, List<String>> query = request.query();
    Page page = Page.of(query);
    List<String> asked = query.getOrDefault("filter.recordIp", List.of());
    if (asked.stream().anyMatch(ip -> Addresses.parse(ip).isEmpty())) {
      throw Refusal.malformed("filter.recordIp is not an IP address");
    }
    Set<String> ips = asked.stream().map(Addresses::canonical).collect(Collectors.toSet());
    List<ReverseRow> rows = state.reverses().rows();
    Slice<ReverseRow> slice =
        ips.isEmpty()
            ? Slice.of(rows, page)
            : Slice.of(rows, page, row -> ips.contains(Addresses.canonical(row.ip())));
    return JsonReplies.reply(
        200, listing.paged(request, page, slice, row -> json.reverse(row, request)));
  }

  Reply read(Request request, UUID id) {
    return reverse(200, find(id), request);
  }

  Reply create(Request request) {
    return add(request, state.newId(), 201);
  }

  /** Replaces a reverse record's fields, or creates it with the id the client chose. */
  Reply ensure(Request request, UUID id) {
    Optional<ReverseRow> present = state.reverses().find(id);
    if (present.isEmpty()) {
      return add(request, id, 200);
    }
    ReverseRow row = present.get();
    Wanted wanted = Wanted.of(Fields.of(request.body()));
    if (!wanted.ip().equals(row.ip())) {
      checkAddress(wanted);
    }
    state.change(row, wanted.name(), wanted.description(), wanted.ip());
    row.touch(state.now());
    return reverse(200, row, request);
  }

  Reply delete(UUID id) {
    state.remove(find(id));
    return JsonReplies.reply(202, JsonReplies.object());
  }

  private Reply add(Request request, UUID id, int status) {
    Wanted wanted = Wanted.of(Fields.of(request.body()));
    checkAddress(wanted);
    int limit = settings.limits().reverseRecords();
    if (state.usage().reverseRecords() >= limit) {
      throw Refusal.quotaExceeded(settings.quotaStatus(), "reverse records", limit);
    }
    ReverseRow row =
        new ReverseRow(id, state.now(), wanted.name(), wanted.description(), wanted.ip());
    state.add(row);
    return reverse(status, row, request);
  }

  private void checkAddress(Wanted wanted) {
    String ip = wanted.ip();
    if (settings.reservedBlocks().stream().noneMatch(block -> block.contains(ip))) {
      throw Refusal.addressNotAvailable(ip, "not in a reserved block of the contract");
    }
    if (state.reverseOf(ip).isPresent()) {
      throw Refusal.addressNotAvailable(ip, "it already has a reverse record");
    }
    boolean ready =
        switch (settings.forwardCheck()) {
          case NONE -> true;
          case ADDRESS -> forwardRecords.exists(ip, "");
          case ADDRESS_AND_NAME -> forwardRecords.exists(ip, wanted.name());
        };
    if (!ready) {
      throw Refusal.forwardRecordMissing(ip);
    }
  }

  private ReverseRow find(UUID id) {
    return state.reverses().find(id).orElseThrow(() -> Refusal.notFound("reverse record"));
  }

  private Reply reverse(int status, ReverseRow row, Request request) {
    return JsonReplies.reply(status, json.reverse(row, request));
  }

  /** What a client wants stored. */
  private record Wanted(String name, String description, String ip) {
    static Wanted of(Fields fields) {
      String name = fields.text("name").toLowerCase(Locale.ROOT);
      String ip = fields.text("ip");
      if (Addresses.parse(ip).isEmpty()) {
        throw Refusal.propertyInvalid("/properties/ip", "value must be an IP address");
      }
      if (!HostNames.isHost(name)) {
        throw Refusal.malformed("the name " + name + " is not a host name");
      }
      return new Wanted(
          name, fields.optionalText("description").orElse(""), Addresses.canonical(ip));
    }
  }
}
