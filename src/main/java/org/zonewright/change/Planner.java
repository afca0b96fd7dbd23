package org.zonewright.change;

import java.util.List;
import org.zonewright.account.Accounts;
import org.zonewright.model.Change;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;

/** Makes plans out of drafts or of single changes: groups, orders and checks them. */
public final class Planner {

  private final Accounts accounts;
  private final Database database;

  public Planner(Accounts accounts, Database database) {
    this.accounts = accounts;
    this.database = database;
  }

  /** The plan of these drafts. */
  public ChangePlan planDrafts(List<DraftEntry> drafts) {
    throw new UnsupportedOperationException("" + accounts + database + drafts);
  }

  /** The plan of changes that are not drafted (command line); their base is the cache. */
  public ChangePlan planChanges(List<Change> changes) {
    throw new UnsupportedOperationException(changes.toString());
  }
}
