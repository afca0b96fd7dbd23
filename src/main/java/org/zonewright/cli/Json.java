package org.zonewright.cli;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.zonewright.model.Account;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.Soa;
import org.zonewright.model.Usage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shapes that several commands print. Fields may be added, never renamed. */
final class Json {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  static ObjectNode object() {
    return NODES.objectNode();
  }

  static <T> ArrayNode array(Collection<T> items, Function<T, ? extends JsonNode> shape) {
    ArrayNode array = NODES.arrayNode();
    items.forEach(item -> array.add(shape.apply(item)));
    return array;
  }

  /** A moment, or null. */
  static JsonNode instant(Optional<Instant> at) {
    return at.<JsonNode>map(i -> NODES.stringNode(i.toString())).orElse(NODES.nullNode());
  }

  /** A document, or null. */
  static JsonNode orNull(Optional<? extends JsonNode> node) {
    return node.<JsonNode>map(n -> n).orElse(NODES.nullNode());
  }

  static ObjectNode account(Account account) {
    ObjectNode node =
        object()
            .put("name", account.name())
            .put("provider", account.kind().id())
            .put("url", account.baseUrl().toString());
    account.userId().ifPresent(id -> node.put("userId", id));
    return node;
  }

  /** A record's fields, put after whatever is in the object. */
  static ObjectNode record(ObjectNode node, ResourceRecord record) {
    node.put("name", record.name().text())
        .put("type", record.type().mnemonic())
        .put("ttl", record.ttl());
    if (record.priority().isPresent()) {
      node.put("priority", record.priority().getAsInt());
    } else {
      node.putNull("priority");
    }
    return node.put("content", record.content()).put("enabled", record.enabled());
  }

  static ObjectNode soa(Soa soa) {
    BigInteger serial = soa.serial();
    return object()
        .put("mname", soa.mname())
        .put("rname", soa.rname())
        .put("serial", serial)
        .put("ttl", soa.ttl());
  }

  static ObjectNode reverse(ReverseData data) {
    return object()
        .put("ip", data.ip().toString())
        .put("name", data.name().text())
        .put("description", data.description());
  }

  static ObjectNode usage(Usage usage) {
    return object().put("used", usage.used()).put("limit", usage.limit());
  }
}
