package org.zonewright.provider.ionos;

import org.jspecify.annotations.Nullable;

/** A resource of the API as it stands in a list. */
sealed interface Item permits ZoneItem, RecordItem, ReverseItem {

  /** The resource's id. */
  String id();

  /**
   * A field without which nothing can be done.
   *
   * @throws IllegalArgumentException if it is missing
   */
  static <T> T required(@Nullable T value, String field) {
    if (value == null) {
      throw new IllegalArgumentException("without " + field);
    }
    return value;
  }
}
