package org.zonewright.sandbox.ionos;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.zonewright.sandbox.wire.Reply;
import org.zonewright.sandbox.wire.Request;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes resources as the API does: compact JSON in its order of keys. */
final class JsonReplies {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> PRIMARY_NAMESERVERS =
      List.of("ns-ic.ui-dns.com", "ns-ic.ui-dns.de", "ns-ic.ui-dns.org", "ns-ic.ui-dns.biz");
  private static final List<String> SECONDARY_NAMESERVERS =
      List.of("nscs.ui-dns.com", "nscs.ui-dns.de", "nscs.ui-dns.org", "nscs.ui-dns.biz");

  private final Links links;
  private final UUID userId;
  private final String contract;

  /**
   * @param userId who made everything
   * @param contract the contract's number
   */
  JsonReplies(Links links, UUID userId, String contract) {
    this.links = links;
    this.userId = userId;
    this.contract = contract;
  }

  static Reply reply(int status, ObjectNode body) {
    return Reply.of(status, "application/json", JSON.writeValueAsBytes(body));
  }

  static ObjectNode object() {
    return JSON.createObjectNode();
  }

  static Reply error(int status, String code, String message) {
    ObjectNode body = object();
    body.put("httpStatus", status);
    body.putArray("messages").addObject().put("errorCode", code).put("message", message);
    return reply(status, body);
  }

  ObjectNode zone(ZoneRow row, Request request, long now) {
    ObjectNode body = head(row, "zone", "/zones/" + row.id(), request);
    withStateAndNameservers(body, row, now, PRIMARY_NAMESERVERS);
    described(body, row.description()).put("enabled", row.enabled()).put("zoneName", row.name());
    return body;
  }

  ObjectNode secondaryZone(SecondaryRow row, Request request, long now) {
    ObjectNode body = head(row, "secondaryzone", "/secondaryzones/" + row.id(), request);
    withStateAndNameservers(body, row, now, SECONDARY_NAMESERVERS);
    ObjectNode properties = described(body, row.description()).put("zoneName", row.name());
    row.primaryIps().forEach(properties.putArray("primaryIps")::add);
    return body;
  }

  ObjectNode record(RecordRow row, Request request, long now) {
    String path = "/zones/" + row.zone().id() + "/records/" + row.id();
    ObjectNode body = head(row, "record", path, request);
    ((ObjectNode) body.path("metadata"))
        .put("fqdn", row.fqdn())
        .put("state", row.show(now).name())
        .put("zoneId", row.zone().id().toString());
    body.set("properties", properties(row.data()));
    return body;
  }

  ObjectNode secondaryRecord(SecondaryRow zone, RecordData data) {
    ObjectNode body = object().put("type", "record");
    String fqdn = data.name().isEmpty() ? zone.name() : data.name() + "." + zone.name();
    body.putObject("metadata")
        .put("fqdn", fqdn)
        .put("rootName", zone.name())
        .put("zoneId", zone.id().toString());
    body.set("properties", properties(data));
    return body;
  }

  ObjectNode reverse(ReverseRow row, Request request) {
    ObjectNode body = head(row, "reverserecord", "/reverserecords/" + row.id(), request);
    described(body, row.description()).put("name", row.name()).put("ip", row.ip());
    return body;
  }

  static ObjectNode quota(Quotas usage, Quotas limits) {
    ObjectNode body = object();
    body.set("quotaLimits", quota(limits));
    body.set("quotaUsage", quota(usage));
    return body;
  }

  private static ObjectNode quota(Quotas counts) {
    return object()
        .put("records", counts.records())
        .put("reverseRecords", counts.reverseRecords())
        .put("secondaryZones", counts.secondaryZones())
        .put("zones", counts.zones());
  }

  private static ObjectNode properties(RecordData data) {
    return object()
        .put("content", data.content())
        .put("enabled", data.enabled())
        .put("name", data.name())
        .put("priority", data.priority())
        .put("ttl", data.ttl())
        .put("type", data.type());
  }

  private ObjectNode head(Row row, String type, String path, Request request) {
    ObjectNode body =
        object()
            .put("id", row.id().toString())
            .put("type", type)
            .put("href", links.href(path, request));
    String who = "ionos:iam:cloud:" + contract + ":users/" + userId;
    body.putObject("metadata")
        .put("createdDate", date(row.created()))
        .put("createdBy", who)
        .put("createdByUserId", userId.toString())
        .put("lastModifiedDate", date(row.modified()))
        .put("lastModifiedBy", who)
        .put("lastModifiedByUserId", userId.toString())
        .put("resourceURN", "ionos:dns:de/fra:" + contract + ":" + path.substring(1));
    return body;
  }

  private static ObjectNode described(ObjectNode body, String description) {
    ObjectNode properties = body.putObject("properties");
    return description.isEmpty() ? properties : properties.put("description", description);
  }

  private static void withStateAndNameservers(
      ObjectNode body, Row row, long now, List<String> nameservers) {
    ObjectNode metadata = (ObjectNode) body.path("metadata");
    metadata.put("state", row.show(now).name());
    nameservers.forEach(metadata.putArray("nameservers")::add);
  }

  private static String date(Instant time) {
    return Timestamps.text(time);
  }
}
