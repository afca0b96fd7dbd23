package org.zonewright.ui.common;

import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/** Moves the user from one part of the window to another. */
public interface Navigator {

  /** Opens a zone, with one of its records selected if one is given. */
  void showZone(ZoneRef zone, Optional<ResourceRecord> record);

  /** Opens the reverse records, with that address selected if one is given. */
  void showReverse(Optional<IpAddress> ip);

  /** Opens the history, narrowed to a zone if one is given. */
  void showHistory(Optional<DnsName> zone);

  /** Opens the accounts. */
  void showAccounts();
}
