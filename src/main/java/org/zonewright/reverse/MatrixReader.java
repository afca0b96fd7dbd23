package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.reverse.PointerList.Pointer;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.DraftStore;
import org.zonewright.store.ForwardContent;
import org.zonewright.store.ForwardRecord;
import org.zonewright.store.ForwardStore;
import org.zonewright.store.ReverseStore;

/** Reads the reverse matrix from the store. */
public final class MatrixReader {

  private final ReverseStore reverse;
  private final Supplier<List<DraftEntry>> drafts;
  private final ForwardStore forward;

  /** Reads what is cached as it will be once the drafts are applied. */
  public MatrixReader(Database database) {
    this(
        new ReverseStore(database),
        new ForwardStore(database),
        () -> new DraftStore(database).all());
  }

  private MatrixReader(
      ReverseStore reverse, ForwardStore forward, Supplier<List<DraftEntry>> drafts) {
    this.reverse = reverse;
    this.forward = forward;
    this.drafts = drafts;
  }

  /** A reader of what the providers had when they were read last, without any draft. */
  public MatrixReader withoutDrafts() {
    return new MatrixReader(reverse, forward, List::of);
  }

  /**
   * The matrix as the store has it now. What it takes is proportional to the number of address
   * records and reverse records; not for the window's own thread.
   */
  public ReverseMatrix read() {
    List<DraftEntry> entries = drafts.get();
    DraftedForward drafted = new DraftedForward(changes(entries));
    ForwardContent content = forward.content();
    List<ForwardRecord> records = drafted.records(content.records());
    ZoneFinder zones = new ZoneFinder(drafted.zones(content.zones()));
    List<Pointer> pointers = PointerList.of(reverse.all(), entries);
    List<ReverseRow> checked =
        forward.names(
            cached -> checked(pointers, records, new ForwardNames(zones, drafted, cached)));
    return new ReverseMatrix(new MatrixJoin(drafted).rows(checked, records));
  }

  /** The forward check of one reverse record, as the user types it. */
  public ForwardCheck check(ReverseData data) {
    return withNames(names -> names.check(data));
  }

  /** Lets {@code work} look names up. */
  <T> T withNames(Function<ForwardNames, T> work) {
    DraftedForward drafted = new DraftedForward(changes(drafts.get()));
    ZoneFinder zones = new ZoneFinder(drafted.zones(forward.zones()));
    return forward.names(cached -> work.apply(new ForwardNames(zones, drafted, cached)));
  }

  private static List<Change> changes(List<DraftEntry> entries) {
    return entries.stream().map(DraftEntry::change).toList();
  }

  private static List<ReverseRow> checked(
      List<Pointer> pointers, List<ForwardRecord> records, ForwardNames names) {
    Map<DnsName, List<IpAddress>> known = known(pointers, records);
    List<ReverseRow> rows = new ArrayList<>(pointers.size());
    for (Pointer pointer : pointers) {
      ReverseData shown = pointer.shown();
      rows.add(pointer.checked(names.check(shown, known.getOrDefault(shown.name(), List.of()))));
    }
    return rows;
  }

  /** The addresses of the names that reverse records have, and of no others. */
  private static Map<DnsName, List<IpAddress>> known(
      List<Pointer> pointers, List<ForwardRecord> records) {
    Map<DnsName, List<IpAddress>> known = HashMap.newHashMap(pointers.size());
    pointers.forEach(pointer -> known.put(pointer.shown().name(), new ArrayList<>(1)));
    for (ForwardRecord record : records) {
      List<IpAddress> addresses = known.get(record.name());
      if (addresses != null) {
        addresses.add(record.ip());
      }
    }
    return known;
  }
}
