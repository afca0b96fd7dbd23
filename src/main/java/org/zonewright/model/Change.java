package org.zonewright.model;

import java.util.List;
import java.util.Optional;

/** One thing the user wants to be different at a provider. */
public sealed interface Change {

  /** The account it is for. */
  AccountId account();

  /**
   * A record is created, changed or deleted.
   *
   * @param zone the zone
   * @param before the record as it was when the user began; absent for a new one
   * @param after the record as it shall be; absent for one to be deleted
   */
  record OfRecord(ZoneRef zone, Optional<ZoneRecord> before, Optional<ResourceRecord> after)
      implements Change {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if both sides are absent
     */
    public OfRecord {
      if (before.isEmpty() && after.isEmpty()) {
        throw new IllegalArgumentException("a change needs a before or an after");
      }
    }

    @Override
    public AccountId account() {
      return zone.account();
    }
  }

  /**
   * The start of authority is changed (BDOM only).
   *
   * @param zone the zone
   * @param before as it was when the user began
   * @param after as it shall be
   */
  record OfSoa(ZoneRef zone, Soa before, Soa after) implements Change {

    @Override
    public AccountId account() {
      return zone.account();
    }
  }

  /**
   * A zone is created.
   *
   * @param zone account and name
   * @param records its first records
   * @param soa its start of authority, where the provider takes one (BDOM)
   */
  record ZoneCreation(ZoneRef zone, List<ResourceRecord> records, Optional<Soa> soa)
      implements Change {

    /** Copies the list. */
    public ZoneCreation {
      records = List.copyOf(records);
    }

    @Override
    public AccountId account() {
      return zone.account();
    }
  }

  /**
   * A zone is deleted with all its records.
   *
   * @param zone the zone as last seen
   * @param recordCount how many records it had then
   */
  record ZoneDeletion(Zone zone, int recordCount) implements Change {

    @Override
    public AccountId account() {
      return zone.ref().account();
    }
  }

  /**
   * A reverse record is created, changed or deleted.
   *
   * @param account the account
   * @param before as it was when the user began; absent for a new one
   * @param after as it shall be; absent for one to be deleted
   */
  record OfReverse(AccountId account, Optional<ReverseRecord> before, Optional<ReverseData> after)
      implements Change {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if both sides are absent
     */
    public OfReverse {
      if (before.isEmpty() && after.isEmpty()) {
        throw new IllegalArgumentException("a change needs a before or an after");
      }
    }
  }

  /** The zone it is in; empty for a reverse record. */
  default Optional<ZoneRef> zoneRef() {
    return switch (this) {
      case OfRecord c -> Optional.of(c.zone());
      case OfSoa c -> Optional.of(c.zone());
      case ZoneCreation c -> Optional.of(c.zone());
      case ZoneDeletion c -> Optional.of(c.zone().ref());
      case OfReverse _ -> Optional.empty();
    };
  }

  /** Whether the change creates, updates or deletes. */
  default ChangeAction action() {
    return switch (this) {
      case OfRecord c -> ChangeAction.of(c.before().isPresent(), c.after().isPresent());
      case OfReverse c -> ChangeAction.of(c.before().isPresent(), c.after().isPresent());
      case OfSoa _ -> ChangeAction.UPDATE;
      case ZoneCreation _ -> ChangeAction.CREATE;
      case ZoneDeletion _ -> ChangeAction.DELETE;
    };
  }
}
