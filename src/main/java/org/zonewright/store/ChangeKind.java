package org.zonewright.store;

import org.zonewright.model.Change;

/** The kinds of change as the table {@code change} names them. */
enum ChangeKind {
  RECORD,
  SOA,
  ZONE_CREATION,
  ZONE_DELETION,
  REVERSE;

  static ChangeKind of(Change change) {
    return switch (change) {
      case Change.OfRecord _ -> RECORD;
      case Change.OfSoa _ -> SOA;
      case Change.ZoneCreation _ -> ZONE_CREATION;
      case Change.ZoneDeletion _ -> ZONE_DELETION;
      case Change.OfReverse _ -> REVERSE;
    };
  }
}
