package org.zonewright.provider.ionos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a {@link ZoneItem} field by field. */
final class ZoneFields {

  private final JsonWalk json;
  private @Nullable String id;
  private @Nullable String state;
  private @Nullable List<@Nullable String> nameservers;
  private @Nullable String zoneName;
  private @Nullable String description;
  private @Nullable Boolean enabled;
  private boolean described;
  private boolean there;

  ZoneFields(JsonWalk json) {
    this.json = json;
  }

  ZoneItem read() {
    json.object(this::field);
    return json.made(this::item);
  }

  private ZoneItem item() {
    return new ZoneItem(
        Item.required(id, "id"),
        described ? new ZoneItem.Metadata(state, nameservers) : null,
        properties());
  }

  private ZoneItem.Properties properties() {
    Item.required(there ? "" : null, "properties");
    return new ZoneItem.Properties(Item.required(zoneName, "zoneName"), description, enabled);
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
      case "nameservers" -> nameservers = json.texts();
      default -> {
        // not needed
      }
    }
  }

  private void property(String key) {
    switch (key) {
      case "zoneName" -> zoneName = json.text();
      case "description" -> description = json.text();
      case "enabled" -> enabled = json.flag();
      default -> {
        // not needed
      }
    }
  }
}
