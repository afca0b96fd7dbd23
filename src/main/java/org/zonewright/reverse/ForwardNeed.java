package org.zonewright.reverse;

import java.util.List;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;

/** What a reverse record needs before a provider takes it: an address record of its name. */
public sealed interface ForwardNeed {

  /**
   * The address records of which one can be added among many: none where the name has other
   * addresses. Its visitors would be sent to this one too, which is to be wished for each name by
   * itself.
   */
  default List<Change.OfRecord> choicesAmongMany() {
    return this instanceof OfRecord(var choices, var others) && !others ? choices : List.of();
  }

  /** Nothing: the name has the address, in the cache or as drafted. */
  record Nothing() implements ForwardNeed {}

  /**
   * An address record is to be added, or one that is not published to be published.
   *
   * @param choices one for each zone of the name, of whatever provider, in the order of accounts;
   *     one at least
   * @param hasOthers whether the name itself has other addresses, so that its visitors would be
   *     sent to this one too; those of a wildcard are not its own
   */
  record OfRecord(List<Change.OfRecord> choices, boolean hasOthers) implements ForwardNeed {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there is none
     */
    public OfRecord {
      choices = List.copyOf(choices);
      if (choices.isEmpty()) {
        throw new IllegalArgumentException("no zone to add the record to");
      }
    }
  }

  /**
   * The name lies in no cached zone, so that nothing can be added here.
   *
   * @param name the name
   */
  record NoZone(DnsName name) implements ForwardNeed {}

  /**
   * The name is an alias, beside which no address record may be.
   *
   * @param zone the zone it is in
   * @param name the name
   */
  record AliasInTheWay(ZoneRef zone, DnsName name) implements ForwardNeed {}
}
