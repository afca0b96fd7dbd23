package org.zonewright.sandbox.ionos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The {@code properties} object of a request's body. A missing or mistyped field ends the request
 * with 422 as the API's validation does; unknown fields are let pass.
 */
final class Fields {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode properties;

  private Fields(JsonNode properties) {
    this.properties = properties;
  }

  static Fields of(byte[] body) {
    JsonNode root;
    try {
      root = JSON.readTree(body);
    } catch (JacksonException notJson) {
      throw Refusal.malformed("the body is not valid JSON");
    }
    if (!root.isObject()) {
      throw Refusal.malformed("the body is not a JSON object");
    }
    if (!root.has("properties")) {
      throw Refusal.propertyMissing("/properties");
    }
    JsonNode properties = root.path("properties");
    if (!properties.isObject()) {
      throw Refusal.propertyInvalid("/properties", "value must be an object");
    }
    return new Fields(properties);
  }

  String text(String name) {
    return optionalText(name).orElseThrow(() -> Refusal.propertyMissing(path(name)));
  }

  Optional<String> optionalText(String name) {
    return value(name)
        .map(
            node -> {
              if (!node.isString()) {
                throw Refusal.propertyInvalid(path(name), "value must be a string");
              }
              return node.stringValue();
            });
  }

  OptionalInt number(String name) {
    Optional<JsonNode> node = value(name);
    if (node.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!node.get().isIntegralNumber() || !node.get().canConvertToInt()) {
      throw Refusal.propertyInvalid(path(name), "value must be an integer");
    }
    return OptionalInt.of(node.get().intValue());
  }

  boolean flag(String name, boolean fallback) {
    Optional<JsonNode> node = value(name);
    if (node.isPresent() && !node.get().isBoolean()) {
      throw Refusal.propertyInvalid(path(name), "value must be a boolean");
    }
    return node.map(JsonNode::booleanValue).orElse(fallback);
  }

  List<String> texts(String name) {
    JsonNode node = value(name).orElseThrow(() -> Refusal.propertyMissing(path(name)));
    if (!node.isArray() || node.isEmpty()) {
      throw Refusal.propertyInvalid(path(name), "value must be an array with at least one item");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode item : node) {
      if (!item.isString() || texts.contains(item.stringValue())) {
        throw Refusal.propertyInvalid(path(name), "items must be unique strings");
      }
      texts.add(item.stringValue());
    }
    return texts;
  }

  private Optional<JsonNode> value(String name) {
    if (!properties.has(name)) {
      return Optional.empty();
    }
    JsonNode node = properties.path(name);
    if (node.isNull()) {
      throw Refusal.propertyInvalid(path(name), "value is not nullable");
    }
    return Optional.of(node);
  }

  private static String path(String name) {
    return "/properties/" + name;
  }
}
