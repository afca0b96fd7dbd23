package org.zonewright.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.zonewright.dns.Idn;
import org.zonewright.dns.ZoneFile;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;

/** Names as people read them, in texts that hold them encoded (RFC 5891). */
final class InUnicode {

  private static final String ENCODED = "xn--";
  private static final String QUOTE = "\"";

  private InUnicode() {}

  /** A record as a line whose name is relative to {@code zone}; quoted strings stay as they are. */
  static String line(ResourceRecord record, DnsName zone) {
    String line = ZoneFile.line(record, zone);
    int quoted = line.indexOf(QUOTE);
    return quoted < 0 ? words(line) : words(line.substring(0, quoted)) + line.substring(quoted);
  }

  /** Every encoded name among the words of a text, decoded. */
  static String words(String text) {
    return text.contains(ENCODED)
        ? Arrays.stream(text.split(" ", -1)).map(InUnicode::word).collect(Collectors.joining(" "))
        : text;
  }

  private static String word(String word) {
    if (!word.contains(ENCODED)) {
      return word;
    }
    boolean absolute = DnsName.isAbsolute(word);
    try {
      String name = absolute ? word.substring(0, word.length() - 1) : word;
      return Idn.toUnicode(DnsName.of(name)) + (absolute ? "." : "");
    } catch (IllegalArgumentException _) {
      return word;
    }
  }
}
