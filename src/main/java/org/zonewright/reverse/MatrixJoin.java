package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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
    while (pointer < pointers.size() || record < records.size()) {
      IpAddress ip = next(pointers, pointer, records, record);
      int end = record;
      while (end < records.size() && records.get(end).ip().equals(ip)) {
        end++;
      }
      List<ForwardRecord> names = List.copyOf(records.subList(record, end));
      record = end;
      boolean without = true;
      while (pointer < pointers.size() && pointers.get(pointer).shown().ip().equals(ip)) {
        rows.add(row(ip, Optional.of(pointers.get(pointer)), names));
        pointer++;
        without = false;
      }
      if (without) {
        rows.add(row(ip, Optional.empty(), names));
      }
    }
    return rows;
  }

  private static IpAddress next(
      List<ReverseRow> pointers, int pointer, List<ForwardRecord> records, int record) {
    if (pointer == pointers.size()) {
      return records.get(record).ip();
    }
    IpAddress first = pointers.get(pointer).shown().ip();
    return record == records.size() || first.compareTo(records.get(record).ip()) <= 0
        ? first
        : records.get(record).ip();
  }

  private AddressRow row(IpAddress ip, Optional<ReverseRow> pointer, List<ForwardRecord> names) {
    AddressState check =
        pointer.map(row -> AddressState.of(row.forward().state())).orElse(AddressState.NO_POINTER);
    boolean byDraft =
        drafted.touches(ip)
            || pointer.map(ReverseRow::draftId).filter(OptionalLong::isPresent).isPresent();
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
