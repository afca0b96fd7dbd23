package org.zonewright.ui.common;

import java.util.List;
import org.zonewright.model.Account;
import org.zonewright.model.ZoneRef;

/** Starts reading providers into the store; returns at once. */
public interface SyncStarter {

  /** Reads all of these accounts; those already under way are left alone. */
  void sync(List<Account> accounts);

  /** Reads one zone anew. */
  void refresh(ZoneRef zone);
}
