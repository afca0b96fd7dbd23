package org.zonewright.ui.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zonewright.change.HistoryFilter;

/** Reads the history page by page, newest first, until there is no more. Every call blocks. */
final class HistoryReader {

  /** Number of entries that are read at a time. */
  static final int PAGE = 200;

  /**
   * What was read so far.
   *
   * @param items the entries, newest first
   * @param more whether there may be older ones
   */
  record Read(List<HistoryItem> items, boolean more) {

    static final Read NOTHING = new Read(List.of(), true);

    Read {
      items = List.copyOf(items);
    }
  }

  private final HistorySource source;
  private final HistoryItems words;

  HistoryReader(HistorySource source, HistoryItems words) {
    this.source = source;
    this.words = words;
  }

  /** The newest page, and what was read before of what is older than that. */
  Read newest(HistoryFilter filter, Read before) {
    List<HistoryItem> fresh = find(filter, PAGE);
    List<HistoryItem> tail = fresh.isEmpty() ? List.of() : after(fresh.getLast(), before.items());
    Set<Long> known = ids(fresh);
    List<HistoryItem> all = new ArrayList<>(fresh);
    tail.stream().filter(item -> !known.contains(item.id())).map(this::renewed).forEach(all::add);
    return new Read(all, tail.isEmpty() ? fresh.size() == PAGE : before.more());
  }

  private static List<HistoryItem> after(HistoryItem last, List<HistoryItem> items) {
    return items.stream().dropWhile(item -> item.id() != last.id()).skip(1).toList();
  }

  /** Only what is not finished comes to another end by itself. */
  private HistoryItem renewed(HistoryItem item) {
    return item.kind() == HistoryItem.Kind.UNFINISHED ? again(item) : item;
  }

  /** An entry as it is now. */
  HistoryItem again(HistoryItem item) {
    return source.entry(item.id()).map(words::of).orElse(item);
  }

  /** With the next page. */
  Read older(HistoryFilter filter, Read before) {
    if (before.items().isEmpty()) {
      return newest(filter, before);
    }
    Instant last = before.items().getLast().at();
    // many are seen at the same moment: what was read of them is read again and left out
    long same = before.items().stream().filter(item -> item.at().equals(last)).count();
    int limit = Math.toIntExact(PAGE + same);
    List<HistoryItem> found = find(until(filter, last.plusNanos(1)), limit);
    Set<Long> known = ids(before.items());
    return new Read(
        Stream.concat(
                before.items().stream(), found.stream().filter(item -> !known.contains(item.id())))
            .toList(),
        found.size() == limit);
  }

  private List<HistoryItem> find(HistoryFilter filter, int limit) {
    return source.find(filter, limit).stream().map(words::of).toList();
  }

  private static Set<Long> ids(List<HistoryItem> items) {
    return items.stream().map(HistoryItem::id).collect(Collectors.toSet());
  }

  private static HistoryFilter until(HistoryFilter filter, Instant end) {
    Instant sooner = filter.to().filter(to -> to.isBefore(end)).orElse(end);
    return new HistoryFilter(
        filter.account(), filter.zone(), filter.name(), filter.from(), Optional.of(sooner));
  }
}
