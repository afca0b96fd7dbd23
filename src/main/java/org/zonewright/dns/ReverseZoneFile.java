package org.zonewright.dns;

import org.zonewright.model.DnsName;

/**
 * A text made for a network by {@link ReverseZoneWriter}.
 *
 * @param zone the zone it is for
 * @param part whether it is the whole zone or lines to be added to it
 * @param text a master file (RFC 1035 section 5)
 */
public record ReverseZoneFile(DnsName zone, Part part, String text) {

  /** What a text is. */
  public enum Part {
    /** A whole zone. */
    ZONE,
    /** The lines by which the parent zone delegates a block smaller than /24 (RFC 2317). */
    DELEGATION
  }

  /** A file name for it on any system: a slash stands in the names of classless zones. */
  public String fileName() {
    String base = zone.text().replace('/', '-');
    return part == Part.ZONE ? base + ".zone" : base + ".delegation.zone";
  }
}
