package org.zonewright.ui.zones;

import org.zonewright.model.Account;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ZoneSummary;

/** A line of the zone tree as it is shown. */
public sealed interface TreeRow {

  /** What it stands for. */
  TreeKey key();

  /** How far it is indented; accounts are 0. */
  int depth();

  /** Whether there are lines below it that can be hidden. */
  boolean expandable();

  /** Whether those are shown. */
  boolean expanded();

  /**
   * An account.
   *
   * @param account the account
   * @param zones how many zones it has, as far as the filter lets them through
   * @param expanded whether its zones are shown
   */
  record OfAccount(Account account, int zones, boolean expanded) implements TreeRow {

    @Override
    public TreeKey key() {
      return new TreeKey.OfAccount(account.id());
    }

    @Override
    public int depth() {
      return 0;
    }

    @Override
    public boolean expandable() {
      return zones > 0;
    }
  }

  /**
   * A zone.
   *
   * @param summary the zone
   * @param depth 1 under its account, more under its parent zone
   * @param expandable whether there are zones under it
   * @param expanded whether they are shown
   * @param toBeDeleted whether its deletion is drafted
   */
  record OfZone(
      ZoneSummary summary, int depth, boolean expandable, boolean expanded, boolean toBeDeleted)
      implements TreeRow {

    /** Account and name. */
    public ZoneRef zone() {
      return summary.zone().ref();
    }

    @Override
    public TreeKey key() {
      return new TreeKey.OfZone(zone());
    }
  }

  /**
   * A zone that is drafted and not there yet.
   *
   * @param zone account and name
   * @param unicodeName its name as people read it
   * @param draftId the draft that creates it
   */
  record Planned(ZoneRef zone, String unicodeName, long draftId) implements TreeRow {

    @Override
    public TreeKey key() {
      return new TreeKey.OfZone(zone);
    }

    @Override
    public int depth() {
      return 1;
    }

    @Override
    public boolean expandable() {
      return false;
    }

    @Override
    public boolean expanded() {
      return false;
    }
  }
}
