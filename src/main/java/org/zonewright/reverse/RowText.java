package org.zonewright.reverse;

import java.util.Locale;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.store.ForwardRecord;

/** The text of a row that a search looks into: one line for each part. */
final class RowText {

  private static final String ACE_PREFIX = "xn--";

  private final StringBuilder text = new StringBuilder();

  /** The text of a row, lower case. */
  String of(AddressRow row) {
    text.setLength(0);
    text.append(row.ip());
    for (ForwardRecord record : row.forward()) {
      append(record.name());
    }
    row.pointer().ifPresent(this::append);
    return text.toString();
  }

  private void append(ReverseRow pointer) {
    append(pointer.shown().name());
    pointer.before().ifPresent(before -> append(before.data().name()));
    text.append('\n').append(pointer.shown().description().toLowerCase(Locale.ROOT));
  }

  private void append(DnsName name) {
    text.append('\n').append(name.text());
    if (name.text().contains(ACE_PREFIX)) {
      text.append('\n').append(Idn.toUnicode(name));
    }
  }
}
