package org.zonewright.ui.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zonewright.change.Conflict;
import org.zonewright.dns.Idn;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.Soa;
import org.zonewright.text.Messages;
import org.zonewright.ui.diff.ChangeWords;
import org.zonewright.ui.diff.DiffCell;
import org.zonewright.ui.diff.DiffKind;

/** Lays the three sides of a conflict beside each other, the same thing in the same line. */
final class ConflictLines {

  private final Messages messages;
  private final ChangeWords words;

  ConflictLines(Messages messages) {
    this.messages = messages;
    this.words = new ChangeWords(messages);
  }

  /** The lines, in DNS order where they are records. */
  List<ConflictLine> of(Conflict conflict) {
    return switch (conflict) {
      case Conflict.OfRecordSet c -> records(c.base(), c.theirs(), c.mine());
      case Conflict.OfSoa c -> soa(c);
      case Conflict.OfReverse c ->
          List.of(
              line(
                  c.base().map(ConflictLines::cell),
                  c.theirs().map(ConflictLines::cell),
                  c.mine().map(ConflictLines::cell)));
    };
  }

  /** A record that only got another TTL is the same record. */
  private List<ConflictLine> records(
      List<ResourceRecord> base, List<ResourceRecord> theirs, List<ResourceRecord> mine) {
    TreeSet<ResourceRecord> all = new TreeSet<>(ResourceRecord.ORDER);
    Stream.of(base, theirs, mine)
        .flatMap(List::stream)
        .map(ConflictLines::identity)
        .forEach(all::add);
    List<ConflictLine> lines = new ArrayList<>();
    for (ResourceRecord identity : all) {
      List<ResourceRecord> was = same(base, identity);
      List<ResourceRecord> is = same(theirs, identity);
      List<ResourceRecord> wanted = same(mine, identity);
      int most = Math.max(was.size(), Math.max(is.size(), wanted.size()));
      for (int i = 0; i < most; i++) {
        lines.add(line(cell(was, i), cell(is, i), cell(wanted, i)));
      }
    }
    return lines;
  }

  private static ResourceRecord identity(ResourceRecord record) {
    return record.withTtl(0).withEnabled(true);
  }

  private static List<ResourceRecord> same(List<ResourceRecord> side, ResourceRecord identity) {
    return side.stream().filter(record -> identity(record).equals(identity)).toList();
  }

  private Optional<DiffCell> cell(List<ResourceRecord> records, int index) {
    return index < records.size() ? Optional.of(words.cell(records.get(index))) : Optional.empty();
  }

  private List<ConflictLine> soa(Conflict.OfSoa conflict) {
    return List.of(
        field(conflict, "changes.soa.mname", Soa::mname),
        field(conflict, "changes.soa.rname", Soa::rname),
        field(conflict, "changes.soa.serial", soa -> soa.serial().toString()),
        field(conflict, "changes.soa.ttl", soa -> String.valueOf(soa.ttl())));
  }

  private ConflictLine field(Conflict.OfSoa conflict, String key, Function<Soa, String> field) {
    String name = messages.text(key);
    return line(
        Optional.of(new DiffCell(field.apply(conflict.base()), name)),
        Optional.of(new DiffCell(field.apply(conflict.theirs()), name)),
        Optional.of(new DiffCell(field.apply(conflict.mine()), name)));
  }

  private static ConflictLine line(
      Optional<DiffCell> base, Optional<DiffCell> theirs, Optional<DiffCell> mine) {
    return new ConflictLine(
        base.map(cell -> new ConflictCell(DiffKind.SAME, cell)),
        compared(base, theirs),
        compared(base, mine));
  }

  /** What is no longer there is still shown, so that its absence can be seen. */
  private static Optional<ConflictCell> compared(Optional<DiffCell> base, Optional<DiffCell> now) {
    if (now.isEmpty()) {
      return base.map(cell -> new ConflictCell(DiffKind.REMOVED, cell));
    }
    DiffKind kind =
        base.map(cell -> cell.equals(now.get()) ? DiffKind.SAME : DiffKind.CHANGED)
            .orElse(DiffKind.ADDED);
    return Optional.of(new ConflictCell(kind, now.get()));
  }

  private static DiffCell cell(ReverseData data) {
    return new DiffCell(Idn.toUnicode(data.name()), data.description());
  }
}
