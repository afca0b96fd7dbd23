package org.zonewright.ui.common;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

  /**
   * Only certain drafts, whatever else is drafted in the same places.
   *
   * @param ids the drafts
   * @param places where they are; what someone else changed there concerns them
   */
  record OfDrafts(Set<Long> ids, ReviewScope places) implements ReviewScope {

    /** Copies the set. */
    public OfDrafts {
      ids = Set.copyOf(ids);
    }
  }

  /** One scope of several; everything where there is none. */
  static ReviewScope any(List<ReviewScope> scopes) {
    return switch (scopes.size()) {
      case 0 -> new Everything();
      case 1 -> scopes.getFirst();
      default -> new OfAny(scopes);
    };
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
    return switch (this) {
      case Everything _ -> true;
      case OfZone _, OfReverse _ -> of(draft.change()).equals(this);
      case OfAny(var scopes) -> scopes.stream().anyMatch(scope -> scope.contains(draft));
      case OfDrafts(var ids, _) -> ids.contains(draft.id());
    };
  }

  /** With drafts that came to stand for some of its own. */
  default ReviewScope with(Set<Long> drafts) {
    return switch (this) {
      case Everything _, OfZone _, OfReverse _, OfAny _ -> this;
      case OfDrafts(var ids, var places) -> {
        Set<Long> all = new HashSet<>(ids);
        all.addAll(drafts);
        yield new OfDrafts(all, places);
      }
    };
  }

  /** Whether the drafts of a zone are among them. */
  default boolean containsZone(ZoneRef zone) {
    return switch (this) {
      case Everything _ -> true;
      case OfZone scope -> scope.zone().equals(zone);
      case OfReverse _ -> false;
      case OfAny(var scopes) -> scopes.stream().anyMatch(scope -> scope.containsZone(zone));
      case OfDrafts(_, var places) -> places.containsZone(zone);
    };
  }

  /** Whether the drafts of an account's reverse records are among them. */
  default boolean containsReverse(AccountId account) {
    return switch (this) {
      case Everything _ -> true;
      case OfZone _ -> false;
      case OfReverse scope -> scope.account().equals(account);
      case OfAny(var scopes) -> scopes.stream().anyMatch(scope -> scope.containsReverse(account));
      case OfDrafts(_, var places) -> places.containsReverse(account);
    };
  }
}
