package org.zonewright.provider.ionos;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A record on the wire ({@code RecordRead}); what is not needed is left out. */
record RecordItem(String id, @Nullable Metadata metadata, Properties properties) implements Item {

  RecordItem {
    Item.required(id, "id");
    Item.required(properties, "properties");
  }

  record Metadata(@Nullable String state, @Nullable String fqdn, @Nullable String zoneId) {}

  /**
   * The record itself.
   *
   * @param name relative to the zone; empty for the apex
   * @param priority told for other types than MX, SRV and URI too, without meaning there; not sent
   *     if absent
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Properties(
      @Nullable String name,
      String type,
      String content,
      @Nullable Long ttl,
      @Nullable Integer priority,
      @Nullable Boolean enabled) {

    Properties {
      Item.required(type, "type");
      Item.required(content, "content");
    }
  }
}
