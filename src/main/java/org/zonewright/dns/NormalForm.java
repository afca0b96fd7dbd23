package org.zonewright.dns;

import java.util.OptionalInt;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/**
 * Brings record data into the one form in which records are compared, stored and shown: host names
 * lower case without final dot, TXT as one logical string whatever its quoting and splitting, the
 * priority apart from the content, addresses in their shortest form, everything else single-spaced.
 * Content that cannot be understood is kept as it is.
 */
public final class NormalForm {

  private NormalForm() {}

  /**
   * The record in normal form.
   *
   * @param priority the priority if the source holds it apart; otherwise, for a type that has one,
   *     it is taken from the front of the content where the content has one number too many
   */
  public static ResourceRecord of(
      DnsName name,
      RecordType type,
      long ttl,
      OptionalInt priority,
      String content,
      boolean enabled) {
    throw new UnsupportedOperationException("%s %s".formatted(name, type));
  }
}
