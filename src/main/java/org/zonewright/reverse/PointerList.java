package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.store.DraftEntry;

/** The cached reverse records with their drafts, not yet checked. */
final class PointerList {

  /** A reverse record with its draft. */
  record Pointer(
      AccountId account,
      OptionalLong draftId,
      Optional<ReverseRecord> before,
      Optional<ReverseData> after) {

    ReverseData shown() {
      return after.orElseGet(() -> before.orElseThrow().data());
    }

    ReverseRow checked(ForwardCheck forward) {
      return new ReverseRow(account, draftId, before, after, forward);
    }
  }

  private record Key(AccountId account, String id) {}

  private PointerList() {}

  /** One of each, by address in numeric order. */
  static List<Pointer> of(List<ReverseRecord> cached, List<DraftEntry> drafts) {
    Map<Key, Pointer> byRecord = new HashMap<>();
    List<Pointer> pointers = new ArrayList<>(cached.size());
    for (DraftEntry entry : drafts) {
      if (entry.change() instanceof Change.OfReverse(var account, var before, var after)) {
        Pointer drafted = new Pointer(account, OptionalLong.of(entry.id()), before, after);
        before.ifPresentOrElse(
            record -> byRecord.put(new Key(account, record.id()), drafted),
            () -> pointers.add(drafted));
      }
    }
    for (ReverseRecord record : cached) {
      Pointer drafted = byRecord.remove(new Key(record.account(), record.id()));
      pointers.add(
          new Pointer(
              record.account(),
              drafted == null ? OptionalLong.empty() : drafted.draftId(),
              Optional.of(record),
              drafted == null ? Optional.of(record.data()) : drafted.after()));
    }
    // a draft whose record the cache no longer has is shown as the user knew it
    pointers.addAll(byRecord.values());
    pointers.sort(
        (a, b) -> {
          int order = a.shown().ip().compareTo(b.shown().ip());
          return order != 0 ? order : a.account().text().compareTo(b.account().text());
        });
    return pointers;
  }
}
