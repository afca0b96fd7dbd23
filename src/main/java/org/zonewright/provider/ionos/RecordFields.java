package org.zonewright.provider.ionos;

import org.jspecify.annotations.Nullable;

/** Reads a {@link RecordItem} field by field. */
final class RecordFields extends ItemFields<RecordItem> {

  private @Nullable String state;
  private @Nullable String fqdn;
  private @Nullable String zoneId;
  private @Nullable String name;
  private @Nullable String type;
  private @Nullable String content;
  private @Nullable Long ttl;
  private @Nullable Integer priority;
  private @Nullable Boolean enabled;

  RecordFields(JsonWalk json) {
    super(json);
  }

  @Override
  RecordItem item(String id, boolean described) {
    return new RecordItem(
        id, described ? new RecordItem.Metadata(state, fqdn, zoneId) : null, properties());
  }

  private RecordItem.Properties properties() {
    return new RecordItem.Properties(
        name,
        Item.required(type, "type"),
        Item.required(content, "content"),
        ttl,
        priority,
        enabled);
  }

  @Override
  void metadata(String key) {
    switch (key) {
      case "state" -> state = json.text();
      case "fqdn" -> fqdn = json.text();
      case "zoneId" -> zoneId = json.text();
      default -> {
        // not needed
      }
    }
  }

  @Override
  void property(String key) {
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
