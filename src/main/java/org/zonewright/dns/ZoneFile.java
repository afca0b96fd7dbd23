package org.zonewright.dns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;

/**
 * Zone files (RFC 1035 section 5), written and read back to the same records. Records that are not
 * published are written as comments of a form that is read back too.
 */
public final class ZoneFile {

  private ZoneFile() {}

  /** The whole zone as a file: origin, start of authority where it is known, and the records. */
  public static String write(DnsName zone, Optional<Soa> soa, List<ResourceRecord> records) {
    StringBuilder text = new StringBuilder();
    text.append("$ORIGIN ").append(ZoneFileNames.absolute(zone.text())).append('\n');
    soa.ifPresent(s -> text.append(SoaText.line(s)).append('\n'));
    records.forEach(record -> text.append(line(record, zone)).append('\n'));
    return text.toString();
  }

  /** One record as a line without line end, its name relative to {@code zone}. */
  public static String line(ResourceRecord record, DnsName zone) {
    return (record.enabled() ? "" : ZoneFileScanner.DISABLED)
        + String.format(
            Locale.ROOT,
            "%s %d IN %s %s",
            ZoneFileNames.relative(record.name(), zone),
            record.ttl(),
            record.type(),
            Presentation.zoneFileData(record));
  }

  /** The zone that a file says it is of, by its start of authority or origin. */
  public static Optional<DnsName> zone(String text) {
    return ZoneFileOrigin.find(text);
  }

  /**
   * Reads lines of a zone file. What cannot be read is told and does not stop the rest. Other files
   * are never read, whatever the text says.
   *
   * @param origin what relative names are relative to, until the text says otherwise
   * @param defaultTtl the TTL in seconds where the text gives none
   */
  public static ZoneFileContent read(String text, DnsName origin, long defaultTtl) {
    return new ZoneFileReader(origin, defaultTtl).read(text);
  }
}
