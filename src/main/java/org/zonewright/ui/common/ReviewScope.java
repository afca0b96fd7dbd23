package org.zonewright.ui.common;

import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;

/** Which drafts are to be reviewed. */
public sealed interface ReviewScope {

  /** All of them. */
  record Everything() implements ReviewScope {}

  /** Those of one zone. */
  record OfZone(ZoneRef zone) implements ReviewScope {}

  /** Those of reverse records of one account. */
  record OfReverse(AccountId account) implements ReviewScope {}

  /** Whether a draft is among them. */
  default boolean contains(DraftEntry draft) {
    return switch (this) {
      case Everything _ -> true;
      case OfReverse scope ->
          draft.change() instanceof Change.OfReverse change
              && change.account().equals(scope.account());
      case OfZone scope ->
          switch (draft.change()) {
            case Change.OfRecord change -> change.zone().equals(scope.zone());
            case Change.OfSoa change -> change.zone().equals(scope.zone());
            case Change.ZoneCreation change -> change.zone().equals(scope.zone());
            case Change.ZoneDeletion change -> change.zone().ref().equals(scope.zone());
            case Change.OfReverse _ -> false;
          };
    };
  }
}
