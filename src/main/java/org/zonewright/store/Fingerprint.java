package org.zonewright.store;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;

/**
 * Numbers that are stored with a zone, so that what a provider tells again need not be compared
 * with the rows: equal numbers, equal zones. Two checksums of 32 bits with different polynomials
 * are one of 64 bits; a change goes unnoticed once in 2<sup>64</sup> times. Nothing but time is
 * saved by them: other numbers only mean that the rows are compared.
 */
final class Fingerprint {

  /** Ends every field; in none of them. */
  private static final char END = '\0';

  private final StringBuilder text = new StringBuilder(512);

  /** Of a zone as listed. */
  long of(Zone zone) {
    text.setLength(0);
    field(zone.name().text());
    field(zone.providerId());
    field(zone.description());
    field(zone.enabled());
    field(zone.state().name());
    for (DnsName server : zone.nameServers()) {
      field(server.text());
    }
    return checksum();
  }

  /** Of the start of authority and the records, in their order. */
  long of(ZoneContent content) {
    text.setLength(0);
    content.soa().ifPresent(this::soa);
    field(content.records().size());
    for (ZoneRecord record : content.records()) {
      field(record.id());
      field(record.state().name());
      data(record.data());
    }
    return checksum();
  }

  private void soa(Soa soa) {
    field(soa.mname());
    field(soa.rname());
    field(soa.serial().toString());
    field(soa.ttl());
  }

  private void data(ResourceRecord record) {
    field(record.name().text());
    field(record.type().mnemonic());
    field(record.ttl());
    OptionalInt priority = record.priority();
    field(priority.isPresent() ? priority.getAsInt() : -1);
    field(record.content());
    field(record.enabled());
  }

  private void field(String value) {
    text.append(value).append(END);
  }

  private void field(long value) {
    text.append(value).append(END);
  }

  private void field(boolean value) {
    text.append(value ? '1' : '0').append(END);
  }

  private long checksum() {
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    CRC32 high = new CRC32();
    high.update(bytes);
    CRC32C low = new CRC32C();
    low.update(bytes);
    return high.getValue() << 32 | low.getValue();
  }
}
