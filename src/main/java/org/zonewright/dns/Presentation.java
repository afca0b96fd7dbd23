package org.zonewright.dns;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/**
 * The inverse of {@link NormalForm}: writes record data the way zone files and providers take it.
 */
public final class Presentation {

  /** Verbatim content must not become lines of its own. */
  private static final Pattern LINE_BREAKING = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");

  private Presentation() {}

  /**
   * The logical text as one or more quoted character strings of at most 255 bytes each (RFC 1035
   * section 3.3.14), with quotes, backslashes and bytes outside printable ASCII escaped.
   */
  public static String quotedText(String logical) {
    return LogicalText.quoted(LogicalText.toBytes(logical));
  }

  /**
   * The content without priority, host names without final dot, TXT quoted: what both APIs take.
   */
  public static String wireContent(RecordType type, String content) {
    return type.equals(RecordType.TXT) ? quotedText(content) : content;
  }

  /** The whole record data as in a zone file: priority in front, host names with final dot. */
  public static String zoneFileData(ResourceRecord record) {
    String data =
        DataLayout.of(record.type())
            .flatMap(layout -> layout.write(record.content()))
            .orElseGet(() -> LINE_BREAKING.matcher(record.content()).replaceAll(" "));
    OptionalInt priority = record.priority();
    return priority.isPresent() ? priority.getAsInt() + " " + data : data;
  }
}
