package org.zonewright.dns;

import java.io.IOException;
import java.util.Optional;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Type;

/** Record data sent through dnsjava: what it can read it writes in one spelling. */
final class WireForm {

  private WireForm() {}

  /**
   * The data of a record type as dnsjava writes it; empty if dnsjava does not understand it or
   * would not read its own spelling as the same data.
   */
  static Optional<String> normal(String mnemonic, String data) {
    return normal(mnemonic, data, Name.root);
  }

  /** Like {@link #normal(String, String)}, relative names being meant below {@code origin}. */
  static Optional<String> normal(String mnemonic, String data, Name origin) {
    return parse(mnemonic, data, origin)
        .map(Record::rdataToString)
        .filter(
            written ->
                parse(mnemonic, written, Name.root)
                    .map(Record::rdataToString)
                    .filter(written::equals)
                    .isPresent());
  }

  private static Optional<Record> parse(String mnemonic, String data, Name origin) {
    try {
      int type = Type.value(mnemonic);
      return type < 0
          ? Optional.empty()
          : Optional.of(Record.fromString(Name.root, type, DClass.IN, 0, data, origin));
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
