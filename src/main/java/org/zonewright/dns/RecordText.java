package org.zonewright.dns;

import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;

/**
 * Single records as lines of a zone file that mean the same wherever they are pasted: with absolute
 * names (RFC 1035 section 5.1).
 */
public final class RecordText {

  private RecordText() {}

  /** A record; one that is not published as a comment, as {@link ZoneFile} writes it. */
  public static String line(ResourceRecord record) {
    return (record.enabled() ? "" : ZoneFileScanner.DISABLED)
        + "%s %d IN %s %s"
            .formatted(
                ZoneFileNames.absolute(record.name().text()),
                record.ttl(),
                record.type(),
                Presentation.zoneFileData(record));
  }

  /** A reverse record, without TTL, of which providers tell none. */
  public static String line(ReverseData record) {
    return "%s IN PTR %s"
        .formatted(
            ZoneFileNames.absolute(record.ip().reverseName().text()),
            ZoneFileNames.absolute(record.name().text()));
  }
}
