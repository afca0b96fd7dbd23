package org.zonewright.ui.diff;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.ZoneRef;

/**
 * Everything that a plan does to one zone, or to the reverse records of one account.
 *
 * @param account the account
 * @param zone the zone; empty for reverse records
 * @param title the zone's name as people read it, or what else it is
 * @param changes number of single changes
 * @param blocks record set by record set, in DNS order
 */
public record DiffPage(
    Account account, Optional<ZoneRef> zone, String title, int changes, List<DiffBlock> blocks) {

  /** Copies the list. */
  public DiffPage {
    blocks = List.copyOf(blocks);
  }

  /** Number of remarks that stop the plan. */
  public long errors() {
    return blocks.stream().flatMap(b -> b.notes().stream()).filter(DiffNote::isError).count();
  }

  /** Number of remarks that do not stop it. */
  public long warnings() {
    return blocks.stream().mapToLong(b -> b.notes().size()).sum() - errors();
  }
}
