package org.zonewright.provider.ionos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a {@link ZoneItem} field by field. */
final class ZoneFields extends ItemFields<ZoneItem> {

  private @Nullable String state;
  private @Nullable List<@Nullable String> nameservers;
  private @Nullable String zoneName;
  private @Nullable String description;
  private @Nullable Boolean enabled;

  ZoneFields(JsonWalk json) {
    super(json);
  }

  @Override
  ZoneItem item(String id, boolean described) {
    return new ZoneItem(
        id, described ? new ZoneItem.Metadata(state, nameservers) : null, properties());
  }

  private ZoneItem.Properties properties() {
    return new ZoneItem.Properties(Item.required(zoneName, "zoneName"), description, enabled);
  }

  @Override
  void metadata(String key) {
    switch (key) {
      case "state" -> state = json.text();
      case "nameservers" -> nameservers = json.texts();
      default -> {
        // not needed
      }
    }
  }

  @Override
  void property(String key) {
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
