package org.zonewright.provider.ionos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A primary zone on the wire ({@code ZoneRead}); what is not needed is left out. */
record ZoneItem(String id, @Nullable Metadata metadata, Properties properties) implements Item {

  ZoneItem {
    Item.required(id, "id");
    Item.required(properties, "properties");
  }

  record Metadata(@Nullable String state, @Nullable List<@Nullable String> nameservers) {}

  record Properties(String zoneName, @Nullable String description, @Nullable Boolean enabled) {

    Properties {
      Item.required(zoneName, "zoneName");
    }
  }
}
