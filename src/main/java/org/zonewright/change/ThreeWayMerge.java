package org.zonewright.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zonewright.model.ResourceRecord;

/**
 * Merges two changes of one record set. The order of records in a set means nothing, how often one
 * is there does.
 */
public final class ThreeWayMerge {

  /** What makes a record of a set the same record with another TTL, or disabled. */
  private record Identity(OptionalInt priority, String content) implements Comparable<Identity> {

    static Identity of(ResourceRecord record) {
      return new Identity(record.priority(), record.content());
    }

    @Override
    public int compareTo(Identity other) {
      int byPriority = Integer.compare(priority.orElse(-1), other.priority.orElse(-1));
      return byPriority != 0 ? byPriority : content.compareTo(other.content);
    }
  }

  private ThreeWayMerge() {}

  /**
   * What the set is to be where only one side changed it, or both to the same.
   *
   * @return in DNS order; empty if the two sides are in conflict
   */
  public static Optional<List<ResourceRecord>> merge(
      List<ResourceRecord> base, List<ResourceRecord> theirs, List<ResourceRecord> mine) {
    if (BaseSets.same(base, theirs) || BaseSets.same(theirs, mine)) {
      return Optional.of(BaseSets.sorted(mine));
    }
    return BaseSets.same(base, mine) ? Optional.of(BaseSets.sorted(theirs)) : Optional.empty();
  }

  /**
   * Both changes together: what either side added is there, what either side deleted and the other
   * left alone is not. Where both changed the same record, mine counts, but a change counts for
   * more than a deletion. If the merged records had several TTLs though each side had one, they get
   * mine where I changed it, else theirs.
   *
   * @return in DNS order
   */
  public static List<ResourceRecord> both(
      List<ResourceRecord> base, List<ResourceRecord> theirs, List<ResourceRecord> mine) {
    return merge(base, theirs, mine).orElseGet(() -> union(base, theirs, mine));
  }

  private static List<ResourceRecord> union(
      List<ResourceRecord> base, List<ResourceRecord> theirs, List<ResourceRecord> mine) {
    Map<Identity, List<ResourceRecord>> was = grouped(base);
    Map<Identity, List<ResourceRecord>> is = grouped(theirs);
    Map<Identity, List<ResourceRecord>> wanted = grouped(mine);
    Set<Identity> all = new TreeSet<>(was.keySet());
    all.addAll(is.keySet());
    all.addAll(wanted.keySet());
    List<ResourceRecord> merged = new ArrayList<>();
    for (Identity identity : all) {
      merged.addAll(
          one(
              was.getOrDefault(identity, List.of()),
              is.getOrDefault(identity, List.of()),
              wanted.getOrDefault(identity, List.of())));
    }
    return BaseSets.sorted(withOneTtl(merged, ttl(base), ttl(theirs), ttl(mine)));
  }

  private static List<ResourceRecord> one(
      List<ResourceRecord> was, List<ResourceRecord> is, List<ResourceRecord> wanted) {
    return merge(was, is, wanted).orElse(wanted.isEmpty() ? is : wanted);
  }

  private static List<ResourceRecord> withOneTtl(
      List<ResourceRecord> merged, OptionalLong was, OptionalLong is, OptionalLong wanted) {
    if (is.isEmpty() || wanted.isEmpty()) {
      return merged;
    }
    long ttl = wanted.equals(was) ? is.getAsLong() : wanted.getAsLong();
    return merged.stream().map(record -> record.withTtl(ttl)).toList();
  }

  /** The one TTL of all records; empty if there are several or none. */
  private static OptionalLong ttl(List<ResourceRecord> records) {
    List<Long> ttls = records.stream().map(ResourceRecord::ttl).distinct().toList();
    return ttls.size() == 1 ? OptionalLong.of(ttls.getFirst()) : OptionalLong.empty();
  }

  private static Map<Identity, List<ResourceRecord>> grouped(List<ResourceRecord> records) {
    return records.stream()
        .collect(Collectors.groupingBy(Identity::of, LinkedHashMap::new, Collectors.toList()));
  }
}
