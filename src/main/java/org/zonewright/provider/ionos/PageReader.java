package org.zonewright.provider.ionos;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page of a list: a thousand items at a time, so that they are read token by token
 * instead of being mapped.
 */
final class PageReader<T extends Item> {

  private final JsonWalk json;
  private final ItemReader<T> items;
  private @Nullable List<T> read;
  private @Nullable Long limit;
  private Page.@Nullable Links links;

  PageReader(JsonWalk json, ItemReader<T> items) {
    this.json = json;
    this.items = items;
  }

  /** The page; null where the JSON says null. */
  @Nullable Page<T> read() {
    json.begin();
    if (json.isNull()) {
      return null;
    }
    json.object(this::field);
    json.end();
    return json.made(() -> new Page<>(Item.required(read, "items"), limit, links));
  }

  private void field(String name) {
    switch (name) {
      case "items" -> read = json.objects(() -> items.read(json));
      case "limit" -> limit = json.number();
      case "_links" -> {
        if (!json.isNull()) {
          json.object(this::link);
        }
      }
      default -> {
        // not needed
      }
    }
  }

  private void link(String name) {
    if (name.equals("next")) {
      links = new Page.Links(json.text());
    }
  }
}
