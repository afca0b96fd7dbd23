package org.zonewright.provider.ionos;

import org.jspecify.annotations.Nullable;

/** Reads a {@link RecordItem} field by field. */
final class RecordFields {

  private final JsonWalk json;
  private @Nullable String id;
  private @Nullable String state;
  private @Nullable String fqdn;
  private @Nullable String zoneId;
  private @Nullable String name;
  private @Nullable String type;
  private @Nullable String content;
  private @Nullable Long ttl;
  private @Nullable Integer priority;
  private @Nullable Boolean enabled;
  private boolean described;
  private boolean there;

  RecordFields(JsonWalk json) {
    this.json = json;
  }

  RecordItem read() {
    json.object(this::field);
    return json.made(this::item);
  }

  private RecordItem item() {
    return new RecordItem(
        Item.required(id, "id"),
        described ? new RecordItem.Metadata(state, fqdn, zoneId) : null,
        properties());
  }

  private RecordItem.Properties properties() {
    Item.required(there ? "" : null, "properties");
    return new RecordItem.Properties(
        name,
        Item.required(type, "type"),
        Item.required(content, "content"),
        ttl,
        priority,
        enabled);
  }

  private void field(String key) {
    switch (key) {
      case "id" -> id = json.text();
      case "metadata" -> {
        described = !json.isNull();
        if (described) {
          json.object(this::metadata);
        }
      }
      case "properties" -> {
        there = !json.isNull();
        if (there) {
          json.object(this::property);
        }
      }
      default -> {
        // not needed
      }
    }
  }

  private void metadata(String key) {
    switch (key) {
      case "state" -> state = json.text();
      case "fqdn" -> fqdn = json.text();
      case "zoneId" -> zoneId = json.text();
      default -> {
        // not needed
      }
    }
  }

  private void property(String key) {
    switch (key) {
      case "name" -> name = json.text();
      case "type" -> type = json.text();
      case "content" -> content = json.text();
      case "ttl" -> ttl = json.number();
      case "priority" -> priority = json.smallNumber();
      case "enabled" -> enabled = json.flag();
      default -> {
        // not needed
      }
    }
  }
}
