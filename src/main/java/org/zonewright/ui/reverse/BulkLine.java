package org.zonewright.ui.reverse;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.zonewright.change.RowStatus;
import org.zonewright.dns.Idn;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.reverse.bulk.Proposal;

/** A line of the preview of a bulk change. */
public sealed interface BulkLine {

  /** The address. */
  IpAddress ip();

  /** What would happen to it, in words; empty if nothing needs to be said. */
  String note();

  /**
   * A change, to be taken in or not.
   *
   * @param proposal the change
   * @param choices the address records of which one is needed first, if it can be added: one for
   *     each account that has the zone
   * @param included whether it is taken in
   */
  record Proposed(
      Proposal proposal, List<Change.OfRecord> choices, String note, BooleanProperty included)
      implements BulkLine {

    /** Copies the list. */
    public Proposed {
      choices = List.copyOf(choices);
    }

    @Override
    public IpAddress ip() {
      return proposal.ip();
    }

    /** How the reverse record will differ. */
    public RowStatus status() {
      if (proposal.change().after().isEmpty()) {
        return RowStatus.REMOVED;
      }
      return proposal.replaces() ? RowStatus.CHANGED : RowStatus.ADDED;
    }

    /** What the reverse record says now; empty text for nothing. */
    public String before() {
      return proposal.old().map(data -> Idn.toUnicode(data.name())).orElse("");
    }

    /** What it will say; empty text for nothing. */
    public String after() {
      return proposal.change().after().map(data -> Idn.toUnicode(data.name())).orElse("");
    }
  }

  /**
   * An address with several names, of which none is chosen yet.
   *
   * @param names the names
   */
  record Undecided(IpAddress ip, List<DnsName> names, String note) implements BulkLine {

    /** Copies the list. */
    public Undecided {
      names = List.copyOf(names);
    }
  }

  /** An address that is left alone, and why. */
  record Skipped(IpAddress ip, String note) implements BulkLine {}
}
