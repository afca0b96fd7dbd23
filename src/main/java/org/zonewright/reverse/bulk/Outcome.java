package org.zonewright.reverse.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.dns.HostNames;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.ReverseMatrix;
import org.zonewright.reverse.ReverseRow;

/** Gathers what a bulk operation would do. */
final class Outcome {

  private final List<Proposal> proposals = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();

  void skip(IpAddress ip, SkipReason reason, DnsName... names) {
    skip(ip, reason, List.of(names));
  }

  void skip(IpAddress ip, SkipReason reason, List<DnsName> names) {
    skipped.add(new Skipped(ip, reason, names));
  }

  /**
   * Proposes that an address shall have a name.
   *
   * @param account the account for a reverse record that is not there yet
   * @param target the address with its name
   * @param replace whether a reverse record that is there may be proposed to be changed
   */
  void name(ReverseMatrix matrix, AccountId account, ReverseTarget target, boolean replace) {
    IpAddress ip = target.ip();
    List<ReverseRow> pointers =
        matrix.at(ip).stream().map(AddressRow::pointer).flatMap(Optional::stream).toList();
    Optional<ReverseRow> own =
        pointers.stream().filter(pointer -> pointer.account().equals(account)).findFirst();
    if (!HostNames.isHostName(target.name())) {
      skip(ip, SkipReason.NOT_HOST_NAME, target.name());
    } else if (own.isEmpty() && pointers.size() > 1) {
      skip(ip, SkipReason.SEVERAL_POINTERS);
    } else if (pointers.isEmpty()) {
      ReverseData data = new ReverseData(ip, target.name(), target.description().orElse(""));
      Change.OfReverse change = new Change.OfReverse(account, Optional.empty(), Optional.of(data));
      proposals.add(new Proposal(Optional.empty(), change, Optional.empty()));
    } else if (!replace) {
      skip(ip, SkipReason.HAS_POINTER);
    } else {
      rename(own.orElseGet(pointers::getFirst), target);
    }
  }

  /** Proposes another name for a reverse record. */
  void rename(ReverseRow pointer, ReverseTarget target) {
    ReverseData old = pointer.shown();
    ReverseData data =
        new ReverseData(target.ip(), target.name(), target.description().orElse(old.description()));
    if (!HostNames.isHostName(target.name())) {
      skip(target.ip(), SkipReason.NOT_HOST_NAME, target.name());
    } else if (pointer.after().isEmpty()) {
      skip(old.ip(), SkipReason.DRAFTED_DELETION);
    } else if (old.equals(data)) {
      skip(old.ip(), SkipReason.UNCHANGED);
    } else {
      Change.OfReverse change =
          new Change.OfReverse(pointer.account(), pointer.before(), Optional.of(data));
      proposals.add(new Proposal(Optional.empty(), change, Optional.of(old)));
    }
  }

  /** Proposes that a reverse record shall be deleted. */
  void delete(ReverseRow pointer) {
    if (pointer.after().isEmpty()) {
      skip(pointer.shown().ip(), SkipReason.DRAFTED_DELETION);
      return;
    }
    // one that is only drafted is deleted by taking its draft back, which is not for many at once
    if (pointer.before().isEmpty()) {
      skip(pointer.shown().ip(), SkipReason.ONLY_DRAFTED);
      return;
    }
    Change.OfReverse change =
        new Change.OfReverse(pointer.account(), pointer.before(), Optional.empty());
    proposals.add(new Proposal(Optional.empty(), change, Optional.of(pointer.shown())));
  }

  /** Whether it is proposed that this reverse record shall have a name. */
  boolean names(ReverseRow pointer) {
    return proposals.stream()
        .map(Proposal::change)
        .filter(change -> change.account().equals(pointer.account()))
        .anyMatch(
            change -> change.after().filter(d -> d.ip().equals(pointer.shown().ip())).isPresent());
  }

  BulkProposal done() {
    return new BulkProposal(proposals, skipped);
  }
}
