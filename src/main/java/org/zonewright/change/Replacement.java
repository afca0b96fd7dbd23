package org.zonewright.change;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.zonewright.model.AccountId;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ZoneRef;

/**
 * The same edit for the records of many zones.
 *
 * @param scope which records
 * @param what what is done to them
 */
public record Replacement(Scope scope, What what) {

  /**
   * Which records.
   *
   * @param account those of one account; empty for all
   * @param zones those of these zones; empty for all
   * @param type those of one type; empty for all
   * @param nameContains those whose name has this in it, in ASCII or Unicode, whatever the case of
   *     letters; empty for all
   */
  public record Scope(
      Optional<AccountId> account,
      Set<ZoneRef> zones,
      Optional<RecordType> type,
      String nameContains) {

    /** Every record of every zone. */
    public static final Scope ALL = new Scope(Optional.empty(), Set.of(), Optional.empty(), "");

    /** Copies the set. */
    public Scope {
      zones = Set.copyOf(zones);
      nameContains = nameContains.strip().toLowerCase(Locale.ROOT);
    }
  }

  /** What is done. */
  public sealed interface What {

    /**
     * Text in the content is replaced, wherever it stands, case of letters counting.
     *
     * @param find what is looked for, not empty
     * @param replacement what comes in its place
     * @param wholeWords whether it only counts where no letter, digit, hyphen or underscore stands
     *     directly before or after it
     */
    record Text(String find, String replacement, boolean wholeWords) implements What {

      /**
       * Checks.
       *
       * @throws IllegalArgumentException if there is nothing to look for
       */
      public Text {
        if (find.isEmpty()) {
          throw new IllegalArgumentException("nothing to look for");
        }
      }
    }

    /**
     * The TTL is replaced.
     *
     * @param from only where it is this, in seconds; empty for any
     * @param to the new one in seconds, not negative
     */
    record Ttl(OptionalLong from, long to) implements What {

      /**
       * Checks.
       *
       * @throws IllegalArgumentException if the new TTL is negative
       */
      public Ttl {
        if (to < 0) {
          throw new IllegalArgumentException("negative TTL: " + to);
        }
      }
    }

    /**
     * The address of A or AAAA records is replaced, in whichever way it is spelt.
     *
     * @param from the old one
     * @param to the new one, of the same family
     */
    record Address(IpAddress from, IpAddress to) implements What {

      /**
       * Checks.
       *
       * @throws IllegalArgumentException if one is IPv4 and the other IPv6
       */
      public Address {
        if (from.isV4() != to.isV4()) {
          throw new IllegalArgumentException("not of one family: " + from + ", " + to);
        }
      }
    }
  }
}
