package org.zonewright.provider.ionos;

import org.jspecify.annotations.Nullable;

/** A reverse record on the wire ({@code ReverseRecordRead}); what is not needed is left out. */
record ReverseItem(String id, @Nullable Metadata metadata, Properties properties) implements Item {

  ReverseItem {
    Item.required(id, "id");
    Item.required(properties, "properties");
  }

  record Metadata(@Nullable String createdDate, @Nullable String lastModifiedDate) {}

  record Properties(String name, @Nullable String description, String ip) {

    Properties {
      Item.required(name, "name");
      Item.required(ip, "ip");
    }
  }
}
