package org.zonewright.ui.reverse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.store.DraftEntry;
import org.zonewright.ui.common.ReviewScope;

/**
 * What is drafted of reverse records.
 *
 * @param count number of drafted reverse records
 * @param scope these, and the zones with drafted address records that they need
 */
record PendingReverse(int count, ReviewScope scope) {

  private record Forward(DnsName name, String address) {}

  static PendingReverse of(List<DraftEntry> drafts) {
    List<Change> changes = drafts.stream().map(DraftEntry::change).toList();
    List<Change.OfReverse> reverse =
        changes.stream()
            .filter(Change.OfReverse.class::isInstance)
            .map(Change.OfReverse.class::cast)
            .toList();
    Set<Forward> wanted =
        reverse.stream()
            .flatMap(change -> change.after().stream())
            .map(data -> new Forward(data.name(), data.ip().toString()))
            .collect(Collectors.toSet());
    Set<ReviewScope> scopes = new LinkedHashSet<>();
    changes.stream()
        .filter(Change.OfRecord.class::isInstance)
        .map(Change.OfRecord.class::cast)
        .filter(change -> change.after().filter(r -> wanted.contains(forward(r))).isPresent())
        .forEach(change -> scopes.add(new ReviewScope.OfZone(change.zone())));
    reverse.forEach(change -> scopes.add(ReviewScope.of(change)));
    return new PendingReverse(
        reverse.size(),
        scopes.size() == 1 ? scopes.iterator().next() : new ReviewScope.OfAny(List.copyOf(scopes)));
  }

  private static Forward forward(ResourceRecord record) {
    return new Forward(record.name(), record.content());
  }
}
