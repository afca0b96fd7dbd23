package org.zonewright.ui.zones;

import org.zonewright.model.AccountId;
import org.zonewright.model.ZoneRef;

/** What a line of the zone tree stands for, whatever its state. */
public sealed interface TreeKey {

  /** An account. */
  record OfAccount(AccountId account) implements TreeKey {}

  /** A zone. */
  record OfZone(ZoneRef zone) implements TreeKey {}
}
