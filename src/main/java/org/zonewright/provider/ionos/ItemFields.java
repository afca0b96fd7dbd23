package org.zonewright.provider.ionos;

import org.jspecify.annotations.Nullable;

/**
 * Reads one resource of a list field by field. All kinds of resources have an id, metadata and
 * properties; what stands in the latter two, a kind knows itself. For one resource.
 */
abstract class ItemFields<T extends Item> {

  /** The walk, which stands on the value of the field that is told. */
  final JsonWalk json;

  private @Nullable String id;
  private boolean described;
  private boolean there;

  ItemFields(JsonWalk json) {
    this.json = json;
  }

  /** The resource that the walk stands on. */
  final T read() {
    json.object(this::field);
    return json.made(
        () -> {
          String known = Item.required(id, "id");
          Item.required(there ? "" : null, "properties");
          return item(known, described);
        });
  }

  /**
   * The resource, after all of its fields were told.
   *
   * @param described whether it has metadata
   * @throws IllegalArgumentException if something is missing
   */
  abstract T item(String id, boolean described);

  /** A field of the metadata. */
  abstract void metadata(String key);

  /** A field of the properties. */
  abstract void property(String key);

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
}
