package org.zonewright.ui.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.change.PlannedChange;
import org.zonewright.dns.Idn;
import org.zonewright.dns.Ttl;
import org.zonewright.model.Change;
import org.zonewright.model.ChangeAction;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRef;
import org.zonewright.text.Messages;

/** Says changes in words and as lines of a diff. */
public final class ChangeWords {

  private final Messages messages;

  public ChangeWords(Messages messages) {
    this.messages = messages;
  }

  /** Lower-case word of an action, used in message keys. */
  public String word(ChangeAction action) {
    return action.name().toLowerCase(Locale.ROOT);
  }

  /** What the page of an account's reverse records is called. */
  public String reverseTitle() {
    return messages.text("changes.page.reverse");
  }

  /** One side of a record's line. */
  public DiffCell cell(ResourceRecord record) {
    List<String> detail = new ArrayList<>();
    record.priority().ifPresent(p -> detail.add(messages.text("changes.detail.priority", p)));
    detail.add(messages.text("changes.detail.ttl", Ttl.format(record.ttl())));
    if (!record.enabled()) {
      detail.add(messages.text("changes.detail.disabled"));
    }
    return new DiffCell(record.content(), String.join(" · ", detail));
  }

  /** The block of a change that is not one of a single record. */
  public DiffBlock block(PlannedChange planned) {
    List<DiffNote> notes = notes(List.of(planned));
    return switch (planned.change()) {
      case Change.OfReverse c -> new DiffBlock(address(c), "PTR", List.of(reverseLine(c)), notes);
      case Change.OfSoa c ->
          new DiffBlock(Idn.toUnicode(c.zone().name()), "SOA", soaLines(c), notes);
      case Change.ZoneCreation c ->
          new DiffBlock(messages.text("changes.block.create"), zoneWord(), creationLines(c), notes);
      case Change.ZoneDeletion c ->
          new DiffBlock(
              messages.text("changes.block.delete"),
              zoneWord(),
              deletionLines(c, planned.baseSets()),
              notes);
      case Change.OfRecord _ -> throw new IllegalArgumentException("belongs to a record set");
    };
  }

  /** What the checks say of these changes, in words, each once, errors first. */
  public List<DiffNote> notes(List<PlannedChange> changes) {
    return changes.stream()
        .flatMap(planned -> planned.problems().stream())
        .map(
            problem ->
                new DiffNote(
                    problem.severity(),
                    messages.text(problem.messageKey(), problem.arguments().toArray())))
        .distinct()
        .sorted(Comparator.comparing(DiffNote::severity))
        .toList();
  }

  /** One line that names the change, as in "www.example.org A". */
  public String subject(Change change) {
    return switch (change) {
      case Change.OfRecord c -> {
        ResourceRecord record = c.after().orElseGet(() -> c.before().orElseThrow().data());
        yield Idn.toUnicode(record.name()) + " " + record.type().mnemonic();
      }
      case Change.OfReverse c -> address(c) + " PTR";
      case Change.OfSoa c -> Idn.toUnicode(c.zone().name()) + " SOA";
      case Change.ZoneCreation c -> messages.text("changes.subject.create", zoneName(c.zone()));
      case Change.ZoneDeletion c ->
          messages.text("changes.subject.delete", zoneName(c.zone().ref()));
    };
  }

  private static String zoneName(ZoneRef zone) {
    return Idn.toUnicode(zone.name());
  }

  /** The lines of any change on its own, without the neighbours of its record set. */
  public List<DiffLine> lines(Change change) {
    return switch (change) {
      case Change.OfRecord c ->
          List.of(line(c.before().map(r -> cell(r.data())), c.after().map(this::cell)));
      default ->
          block(new PlannedChange(change, List.of(), OptionalLong.empty(), List.of())).lines();
    };
  }

  private DiffLine reverseLine(Change.OfReverse change) {
    return line(
        change.before().map(ReverseRecord::data).map(ChangeWords::cell),
        change.after().map(ChangeWords::cell));
  }

  private static DiffLine line(Optional<DiffCell> before, Optional<DiffCell> after) {
    if (before.isEmpty()) {
      return DiffLine.added(after.orElseThrow());
    }
    return after
        .map(a -> DiffLine.of(before.get(), a))
        .orElseGet(() -> DiffLine.removed(before.get()));
  }

  private static DiffCell cell(ReverseData data) {
    return new DiffCell(Idn.toUnicode(data.name()), data.description());
  }

  private static String address(Change.OfReverse change) {
    return change.after().orElseGet(() -> change.before().orElseThrow().data()).ip().toString();
  }

  private List<DiffLine> soaLines(Change.OfSoa change) {
    Soa before = change.before();
    Soa after = change.after();
    return List.of(
        field("changes.soa.mname", before.mname(), after.mname()),
        field("changes.soa.rname", before.rname(), after.rname()),
        field("changes.soa.serial", before.serial().toString(), after.serial().toString()),
        field("changes.soa.ttl", String.valueOf(before.ttl()), String.valueOf(after.ttl())));
  }

  private DiffLine field(String key, String before, String after) {
    String name = messages.text(key);
    return DiffLine.of(new DiffCell(before, name), new DiffCell(after, name));
  }

  private List<DiffLine> creationLines(Change.ZoneCreation change) {
    List<DiffLine> lines = new ArrayList<>();
    lines.add(
        DiffLine.added(
            new DiffCell(
                zoneName(change.zone()),
                messages.text("changes.detail.records", change.records().size()))));
    change.soa().ifPresent(soa -> lines.add(DiffLine.added(cell(soa))));
    change.records().stream()
        .sorted(ResourceRecord.ORDER)
        .map(this::whole)
        .map(DiffLine::added)
        .forEach(lines::add);
    return lines;
  }

  private List<DiffLine> deletionLines(Change.ZoneDeletion change, List<ResourceRecord> records) {
    List<DiffLine> lines = new ArrayList<>();
    lines.add(
        DiffLine.removed(
            new DiffCell(
                Idn.toUnicode(change.zone().name()),
                messages.text("changes.detail.records", change.recordCount()))));
    records.stream()
        .sorted(ResourceRecord.ORDER)
        .map(this::whole)
        .map(DiffLine::removed)
        .forEach(lines::add);
    return lines;
  }

  /** A record where the name is not said above it. */
  private DiffCell whole(ResourceRecord record) {
    return new DiffCell(
        Idn.toUnicode(record.name()) + " " + record.type() + " " + record.content(),
        cell(record).detail());
  }

  private DiffCell cell(Soa soa) {
    return new DiffCell(
        "SOA " + soa.mname() + " " + soa.rname() + " " + soa.serial(),
        messages.text("changes.detail.ttl", Ttl.format(soa.ttl())));
  }

  private String zoneWord() {
    return messages.text("changes.block.zone");
  }
}
