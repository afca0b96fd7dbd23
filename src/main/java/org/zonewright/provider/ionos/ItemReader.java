package org.zonewright.provider.ionos;

/** Reads the resource that a walk stands on. */
@FunctionalInterface
interface ItemReader<T extends Item> {

  T read(JsonWalk json);

  /** The reader of zones in lists. */
  static ItemReader<ZoneItem> zones() {
    return json -> new ZoneFields(json).read();
  }

  /** The reader of records in lists. */
  static ItemReader<RecordItem> records() {
    return json -> new RecordFields(json).read();
  }

  /** The reader of reverse records in lists. */
  static ItemReader<ReverseItem> reverseRecords() {
    return json -> new ReverseFields(json).read();
  }
}
