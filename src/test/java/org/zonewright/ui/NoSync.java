package org.zonewright.ui;

import java.util.ArrayList;
import java.util.List;
import org.zonewright.model.Account;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.SyncStarter;

/** Notes what was to be read instead of reading it. */
public final class NoSync implements SyncStarter {

  private final List<Account> accounts = new ArrayList<>();
  private final List<ZoneRef> zones = new ArrayList<>();

  /** The accounts so far. */
  public List<Account> accounts() {
    return accounts;
  }

  /** The zones so far. */
  public List<ZoneRef> zones() {
    return zones;
  }

  @Override
  public void sync(List<Account> wanted) {
    accounts.addAll(wanted);
  }

  @Override
  public void refresh(ZoneRef zone) {
    zones.add(zone);
  }
}
