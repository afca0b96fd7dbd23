package org.zonewright.provider.ionos;

import org.jspecify.annotations.Nullable;

/** Reads a {@link ReverseItem} field by field. */
final class ReverseFields extends ItemFields<ReverseItem> {

  private @Nullable String createdDate;
  private @Nullable String lastModifiedDate;
  private @Nullable String name;
  private @Nullable String description;
  private @Nullable String ip;

  ReverseFields(JsonWalk json) {
    super(json);
  }

  @Override
  ReverseItem item(String id, boolean described) {
    return new ReverseItem(
        id,
        described ? new ReverseItem.Metadata(createdDate, lastModifiedDate) : null,
        properties());
  }

  private ReverseItem.Properties properties() {
    return new ReverseItem.Properties(
        Item.required(name, "name"), description, Item.required(ip, "ip"));
  }

  @Override
  void metadata(String key) {
    switch (key) {
      case "createdDate" -> createdDate = json.text();
      case "lastModifiedDate" -> lastModifiedDate = json.text();
      default -> {
        // not needed
      }
    }
  }

  @Override
  void property(String key) {
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
