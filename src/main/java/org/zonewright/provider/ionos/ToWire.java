package org.zonewright.provider.ionos;

import java.util.OptionalInt;
import org.zonewright.dns.Presentation;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;

/**
 * Writes our values the way the API takes them. Every field is written: what a PUT leaves out falls
 * back to the API's default.
 */
final class ToWire {

  private ToWire() {}

  static Body<ZoneItem.Properties> zone(DnsName name) {
    return new Body<>(new ZoneItem.Properties(name.text(), "", true));
  }

  /** The record of a zone it lies in. */
  static Body<RecordItem.Properties> record(ResourceRecord record, DnsName zone) {
    OptionalInt priority = record.priority();
    return new Body<>(
        new RecordItem.Properties(
            record.name().equals(zone) ? "" : record.name().relativeTo(zone),
            record.type().mnemonic(),
            content(record),
            record.ttl(),
            priority.isPresent() ? priority.getAsInt() : null,
            record.enabled()));
  }

  private static String content(ResourceRecord record) {
    String content = Presentation.wireContent(record.type(), record.content());
    // of the three types with a priority, only URI has it in the content as well
    boolean twice = record.type().equals(RecordType.URI) && record.priority().isPresent();
    return twice ? record.priority().getAsInt() + " " + content : content;
  }

  static Body<ReverseItem.Properties> reverse(ReverseData data) {
    return new Body<>(
        new ReverseItem.Properties(data.name().text(), data.description(), data.ip().toString()));
  }
}
