package org.zonewright.provider.ionos;

import org.jspecify.annotations.Nullable;

/** Reads a {@link ReverseItem} field by field. */
final class ReverseFields {

  private final JsonWalk json;
  private @Nullable String id;
  private @Nullable String createdDate;
  private @Nullable String lastModifiedDate;
  private @Nullable String name;
  private @Nullable String description;
  private @Nullable String ip;
  private boolean described;
  private boolean there;

  ReverseFields(JsonWalk json) {
    this.json = json;
  }

  ReverseItem read() {
    json.object(this::field);
    return json.made(this::item);
  }

  private ReverseItem item() {
    return new ReverseItem(
        Item.required(id, "id"),
        described ? new ReverseItem.Metadata(createdDate, lastModifiedDate) : null,
        properties());
  }

  private ReverseItem.Properties properties() {
    Item.required(there ? "" : null, "properties");
    return new ReverseItem.Properties(
        Item.required(name, "name"), description, Item.required(ip, "ip"));
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
      case "createdDate" -> createdDate = json.text();
      case "lastModifiedDate" -> lastModifiedDate = json.text();
      default -> {
        // not needed
      }
    }
  }

  private void property(String key) {
    switch (key) {
      case "name" -> name = json.text();
      case "description" -> description = json.text();
      case "ip" -> ip = json.text();
      default -> {
        // not needed
      }
    }
  }
}
