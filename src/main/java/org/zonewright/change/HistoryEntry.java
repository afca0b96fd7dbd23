package org.zonewright.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.JournalStep;

/** Something that happened to the user's zones. */
public sealed interface HistoryEntry {

  /** Its id, which no other entry has. */
  long id();

  /** When it began, or was noticed. */
  Instant at();

  /** The accounts it happened in, also those that were removed since. */
  List<AccountId> accounts();

  /** The names of those accounts at that time, in the same order. */
  List<String> accountNames();

  /**
   * A change set that was applied.
   *
   * @param id the change set's id
   * @param user the local user who applied it
   * @param startedAt when it was begun
   * @param endedAt when it ended; empty while it is under way or unfinished
   * @param note what the user says about it; empty for nothing
   * @param steps all its steps, also those that were not sent
   */
  record Applied(
      long id,
      String user,
      Instant startedAt,
      Optional<Instant> endedAt,
      String note,
      List<JournalStep> steps)
      implements HistoryEntry {

    /** Copies the list. */
    public Applied {
      steps = List.copyOf(steps);
    }

    @Override
    public Instant at() {
      return startedAt;
    }

    @Override
    public List<AccountId> accounts() {
      return steps.stream().map(JournalStep::account).distinct().toList();
    }

    @Override
    public List<String> accountNames() {
      return accounts().stream()
          .map(
              account ->
                  steps.stream()
                      .filter(step -> step.account().equals(account))
                      .findFirst()
                      .map(JournalStep::accountName)
                      .orElse(""))
          .toList();
    }
  }

  /**
   * Somebody else changed a zone between two readings.
   *
   * @param id its id
   * @param zone the zone; for reverse records {@code in-addr.arpa} or {@code ip6.arpa}
   * @param accountName the account's name at that time
   * @param after when the zone was last read without the changes
   * @param before when they were seen
   * @param changes the record sets that changed
   */
  record Elsewhere(
      long id,
      ZoneRef zone,
      String accountName,
      Instant after,
      Instant before,
      List<ElsewhereChange> changes)
      implements HistoryEntry {

    /** Copies the list. */
    public Elsewhere {
      changes = List.copyOf(changes);
    }

    @Override
    public Instant at() {
      return before;
    }

    @Override
    public List<AccountId> accounts() {
      return List.of(zone.account());
    }

    @Override
    public List<String> accountNames() {
      return List.of(accountName);
    }
  }

  /**
   * Somebody else created or deleted zones of an account between two listings.
   *
   * @param id its id
   * @param account the account
   * @param accountName the account's name at that time
   * @param after when the account was last listed without the changes
   * @param before when they were seen
   * @param appeared the zones that are new, in DNS order
   * @param vanished the zones that are gone, in DNS order
   */
  record ZonesElsewhere(
      long id,
      AccountId account,
      String accountName,
      Instant after,
      Instant before,
      List<DnsName> appeared,
      List<DnsName> vanished)
      implements HistoryEntry {

    /** Copies the lists. */
    public ZonesElsewhere {
      appeared = List.copyOf(appeared);
      vanished = List.copyOf(vanished);
    }

    @Override
    public Instant at() {
      return before;
    }

    @Override
    public List<AccountId> accounts() {
      return List.of(account);
    }

    @Override
    public List<String> accountNames() {
      return List.of(accountName);
    }
  }
}
