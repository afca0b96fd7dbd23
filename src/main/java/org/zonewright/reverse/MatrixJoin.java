package org.zonewright.reverse;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
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
  private final Map<Integer, AddressStates> known = new HashMap<>();

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
    int states =
        pointer
            .map(row -> bit(AddressState.of(row.forward().state())))
            .orElse(bit(AddressState.NO_POINTER));
    if (names.isEmpty()) {
      states |= bit(AddressState.ORPHAN);
    } else if (haveSeveralNames(names)) {
      states |= bit(AddressState.SEVERAL_NAMES);
    }
    boolean byDraft =
        drafted.touches(ip)
            || pointer.map(ReverseRow::draftId).filter(OptionalLong::isPresent).isPresent();
    AddressStates all = known.computeIfAbsent(states, MatrixJoin::states);
    return new AddressRow(ip, pointer, names, all, byDraft);
  }

  private static int bit(AddressState state) {
    return 1 << state.ordinal();
  }

  private static AddressStates states(int bits) {
    EnumSet<AddressState> states = EnumSet.allOf(AddressState.class);
    states.removeIf(state -> (bits & bit(state)) == 0);
    return new AddressStates(states);
  }

  private static boolean haveSeveralNames(List<ForwardRecord> records) {
    DnsName first = records.getFirst().name();
    return records.size() > 1 && records.stream().anyMatch(r -> !r.name().equals(first));
  }
}
