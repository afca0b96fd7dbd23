package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.store.ForwardRecord;

/** Joins reverse records and address records, both in numeric order of addresses. */
final class MatrixJoin {

  private final DraftedForward drafted;
  // there are a dozen combinations for a hundred thousand rows
  private final Map<AddressState, AddressStates> plain = new EnumMap<>(AddressState.class);
  private final Map<AddressState, AddressStates> orphans = new EnumMap<>(AddressState.class);
  private final Map<AddressState, AddressStates> severalNames = new EnumMap<>(AddressState.class);

  MatrixJoin(DraftedForward drafted) {
    this.drafted = drafted;
  }

  List<AddressRow> rows(List<ReverseRow> pointers, List<ForwardRecord> records) {
    List<AddressRow> rows = new ArrayList<>(pointers.size() + records.size());
    int pointer = 0;
    int record = 0;
    while (pointer < pointers.size()) {
      IpAddress ip = pointers.get(pointer).shown().ip();
      record = addWithout(rows, records, record, Optional.of(ip));
      int end = end(records, record, ip);
      List<ForwardRecord> names = List.copyOf(records.subList(record, end));
      record = end;
      while (pointer < pointers.size() && pointers.get(pointer).shown().ip().equals(ip)) {
        rows.add(row(ip, Optional.of(pointers.get(pointer)), names));
        pointer++;
      }
    }
    addWithout(rows, records, record, Optional.empty());
    return rows;
  }

  /**
   * Adds the addresses below {@code limit} that have no reverse record; returns the next record.
   */
  private int addWithout(
      List<AddressRow> rows, List<ForwardRecord> records, int from, Optional<IpAddress> limit) {
    int record = from;
    while (record < records.size()) {
      IpAddress ip = records.get(record).ip();
      if (limit.isPresent() && ip.compareTo(limit.get()) >= 0) {
        break;
      }
      int end = end(records, record, ip);
      List<ForwardRecord> names =
          end == record + 1
              ? List.of(records.get(record))
              : List.copyOf(records.subList(record, end));
      rows.add(row(ip, Optional.empty(), names));
      record = end;
    }
    return record;
  }

  /** The index behind the records of an address. */
  private static int end(List<ForwardRecord> records, int from, IpAddress ip) {
    int end = from;
    while (end < records.size() && records.get(end).ip().equals(ip)) {
      end++;
    }
    return end;
  }

  private AddressRow row(IpAddress ip, Optional<ReverseRow> pointer, List<ForwardRecord> names) {
    AddressState check =
        pointer.isPresent()
            ? AddressState.of(pointer.get().forward().state())
            : AddressState.NO_POINTER;
    boolean byDraft =
        drafted.touches(ip) || (pointer.isPresent() && pointer.get().draftId().isPresent());
    return new AddressRow(ip, pointer, names, states(check, names), byDraft);
  }

  private AddressStates states(AddressState check, List<ForwardRecord> names) {
    if (names.isEmpty()) {
      return orphans.computeIfAbsent(check, c -> states(EnumSet.of(c, AddressState.ORPHAN)));
    }
    return haveSeveralNames(names)
        ? severalNames.computeIfAbsent(
            check, c -> states(EnumSet.of(c, AddressState.SEVERAL_NAMES)))
        : plain.computeIfAbsent(check, c -> states(EnumSet.of(c)));
  }

  private static AddressStates states(EnumSet<AddressState> all) {
    return new AddressStates(all);
  }

  private static boolean haveSeveralNames(List<ForwardRecord> records) {
    DnsName first = records.getFirst().name();
    return records.size() > 1 && records.stream().anyMatch(r -> !r.name().equals(first));
  }
}
