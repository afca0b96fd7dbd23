package org.zonewright.ui.common;

import java.util.List;
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

  /** Those of several. */
  record OfAny(List<ReviewScope> scopes) implements ReviewScope {

    /** Copies the list. */
    public OfAny {
      scopes = List.copyOf(scopes);
    }
  }

  /** The scope that a change is in. */
  static ReviewScope of(Change change) {
    return switch (change) {
      case Change.OfRecord c -> new OfZone(c.zone());
      case Change.OfSoa c -> new OfZone(c.zone());
      case Change.ZoneCreation c -> new OfZone(c.zone());
      case Change.ZoneDeletion c -> new OfZone(c.zone().ref());
      case Change.OfReverse c -> new OfReverse(c.account());
    };
  }

  /** Whether a draft is among them. */
  default boolean contains(DraftEntry draft) {
    return switch (of(draft.change())) {
      case OfZone(ZoneRef zone) -> containsZone(zone);
      case OfReverse(AccountId account) -> containsReverse(account);
      case Everything _, OfAny _ -> true;
    };
  }

  /** Whether the drafts of a zone are among them. */
  default boolean containsZone(ZoneRef zone) {
    return switch (this) {
      case Everything _ -> true;
      case OfZone scope -> scope.zone().equals(zone);
      case OfReverse _ -> false;
      case OfAny(var scopes) -> scopes.stream().anyMatch(scope -> scope.containsZone(zone));
    };
  }

  /** Whether the drafts of an account's reverse records are among them. */
  default boolean containsReverse(AccountId account) {
    return switch (this) {
      case Everything _ -> true;
      case OfZone _ -> false;
      case OfReverse scope -> scope.account().equals(account);
      case OfAny(var scopes) -> scopes.stream().anyMatch(scope -> scope.containsReverse(account));
    };
  }
}
