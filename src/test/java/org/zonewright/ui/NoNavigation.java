package org.zonewright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.Navigator;

/** Notes where the user was sent instead of going there. */
public final class NoNavigation implements Navigator {

  private final List<String> visited = new ArrayList<>();

  /** The places so far. */
  public List<String> visited() {
    return visited;
  }

  @Override
  public void showZone(ZoneRef zone, Optional<ResourceRecord> record) {
    visited.add("zone " + zone.name());
  }

  @Override
  public void showReverse(Optional<IpAddress> ip) {
    visited.add("reverse");
  }

  @Override
  public void showHistory(Optional<DnsName> zone) {
    visited.add("history" + zone.map(name -> " " + name).orElse(""));
  }

  @Override
  public void showAccounts() {
    visited.add("accounts");
  }
}
