package org.zonewright.change;

import java.util.Optional;
import org.zonewright.model.Change;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;

/**
 * What a draft is about, so that a second draft of the same thing replaces the first.
 *
 * @param kind what sort of thing
 * @param name which one; for a record the change itself, since records are told apart by row
 */
record DraftedObject(Class<? extends Change> kind, Object name) {

  private record ReverseName(Object account, String idOrAddress) {}

  static DraftedObject of(Change change) {
    Object name =
        switch (change) {
          case Change.OfRecord c -> c;
          case Change.OfSoa c -> c.zone();
          case Change.ZoneCreation c -> c.zone();
          case Change.ZoneDeletion c -> c.zone().ref();
          case Change.OfReverse c -> new ReverseName(c.account(), idOrAddress(c));
        };
    return new DraftedObject(change.getClass(), name);
  }

  private static String idOrAddress(Change.OfReverse change) {
    return change
        .before()
        .map(ReverseRecord::id)
        .or(() -> change.after().map(after -> after.ip().toString()))
        .orElseThrow();
  }

  /** The change with the base of an earlier draft of the same object. */
  static Change withBaseOf(Change earlier, Change change) {
    return switch (change) {
      case Change.OfSoa(var zone, var _, var after)
          when earlier instanceof Change.OfSoa(var _, var before, var _) ->
          new Change.OfSoa(zone, before, after);
      case Change.OfReverse(var account, var _, var after)
          when earlier instanceof Change.OfReverse(var _, var before, var _)
              && before.isPresent() ->
          new Change.OfReverse(account, before, after);
      default -> change;
    };
  }

  /** Whether the change leaves its object as it was. */
  static boolean changesNothing(Change change) {
    return switch (change) {
      case Change.OfSoa c -> c.before().equals(c.after());
      case Change.OfReverse c -> {
        Optional<ReverseData> before = c.before().map(ReverseRecord::data);
        yield before.equals(c.after());
      }
      case Change.OfRecord c -> c.before().map(r -> r.data()).equals(c.after());
      case Change.ZoneCreation _, Change.ZoneDeletion _ -> false;
    };
  }
}
