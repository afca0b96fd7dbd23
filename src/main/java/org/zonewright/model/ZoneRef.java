package org.zonewright.model;

import java.util.Comparator;

/**
 * Identifies a zone for Zonewright: provider ids are data that may change, names do not.
 *
 * @param account the account it is in
 * @param name the zone's name
 */
public record ZoneRef(AccountId account, DnsName name) implements Comparable<ZoneRef> {

  private static final Comparator<ZoneRef> ORDER =
      Comparator.comparing(ZoneRef::name).thenComparing(ref -> ref.account().text());

  @Override
  public int compareTo(ZoneRef other) {
    return ORDER.compare(this, other);
  }
}
