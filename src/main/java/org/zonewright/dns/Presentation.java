package org.zonewright.dns;

import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/**
 * The inverse of {@link NormalForm}: writes record data the way zone files and providers take it.
 */
public final class Presentation {

  private Presentation() {}

  /**
   * The logical text as one or more quoted character strings of at most 255 bytes each (RFC 1035
   * section 3.3.14), with quotes, backslashes and bytes outside printable ASCII escaped.
   */
  public static String quotedText(String logical) {
    throw new UnsupportedOperationException(logical);
  }

  /**
   * The content without priority, host names without final dot, TXT quoted: what both APIs take.
   */
  public static String wireContent(RecordType type, String content) {
    throw new UnsupportedOperationException(type + content);
  }

  /** The whole record data as in a zone file: priority in front, host names with final dot. */
  public static String zoneFileData(ResourceRecord record) {
    throw new UnsupportedOperationException(record.toString());
  }
}
