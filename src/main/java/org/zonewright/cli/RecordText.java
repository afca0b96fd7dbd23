package org.zonewright.cli;

import org.zonewright.model.ResourceRecord;

/** Record data for people. */
final class RecordText {

  private RecordText() {}

  /** The content with the priority, if there is one, before it. */
  static String content(ResourceRecord record) {
    return record.priority().isPresent()
        ? record.priority().getAsInt() + " " + record.content()
        : record.content();
  }
}
