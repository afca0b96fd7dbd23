package org.zonewright.ui;

import org.zonewright.model.Account;
import org.zonewright.model.ZoneRef;
import org.zonewright.sync.SyncObserver;
import org.zonewright.sync.SyncReport;
import org.zonewright.sync.Synchroniser;
import org.zonewright.ui.shell.SyncViewModel;

/** Reads from the providers. */
record SyncSource(Synchroniser synchroniser) implements SyncViewModel.Source {

  @Override
  public SyncReport sync(Account account, SyncObserver observer) {
    return synchroniser.sync(account, observer);
  }

  @Override
  public void refresh(ZoneRef zone) {
    synchroniser.refresh(zone);
  }
}
