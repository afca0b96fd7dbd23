package org.zonewright.ui.records;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.change.DraftRow;
import org.zonewright.change.RowStatus;
import org.zonewright.dns.Idn;
import org.zonewright.dns.RecordField;
import org.zonewright.dns.Severity;
import org.zonewright.dns.Violation;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;

/**
 * A row of the record table.
 *
 * @param key what it stands for
 * @param draft the record and what is drafted of it
 * @param name the owner name relative to the zone, as people read it
 * @param violations what the rules say of it; only looked for where something is drafted
 * @param locked whether the user locked its record set
 */
public record RecordRow(
    RowKey key, DraftRow draft, String name, List<Violation> violations, boolean locked) {

  /** Copies the list. */
  public RecordRow {
    violations = List.copyOf(violations);
  }

  /** The row of a draft row. */
  public static RecordRow of(
      DraftRow draft, DnsName zone, List<Violation> violations, boolean locked) {
    RowKey key =
        draft
            .before()
            .<RowKey>map(before -> new RowKey.Cached(before.id()))
            .orElseGet(() -> new RowKey.Drafted(draft.draftId().orElseThrow()));
    return new RecordRow(key, draft, relative(draft.shown().name(), zone), violations, locked);
  }

  /** A row of which nothing is drafted yet. */
  public static RecordRow fresh(int number, ResourceRecord record, DnsName zone) {
    return new RecordRow(
        new RowKey.Fresh(number),
        new DraftRow(OptionalLong.empty(), Optional.empty(), Optional.of(record)),
        relative(record.name(), zone),
        List.of(),
        false);
  }

  /** A copy that shows another record. */
  RecordRow withRecord(ResourceRecord record, DnsName zone, List<Violation> found) {
    return new RecordRow(
        key,
        new DraftRow(draft.draftId(), draft.before(), Optional.of(record)),
        relative(record.name(), zone),
        found,
        locked);
  }

  /** The owner name inside the zone as people read it. */
  static String relative(DnsName name, DnsName zone) {
    String relative = name.relativeTo(zone);
    if (!relative.contains("xn--")) {
      return relative;
    }
    String unicode = Idn.toUnicode(DnsName.of(relative));
    return relative.endsWith(".") ? unicode + "." : unicode;
  }

  /** What is shown. */
  public ResourceRecord record() {
    return draft.shown();
  }

  /** How it differs from the cache. */
  public RowStatus status() {
    return draft.status();
  }

  /** Whether a rule forbids it. */
  public boolean hasError() {
    return violations.stream().anyMatch(violation -> violation.severity() == Severity.ERROR);
  }

  /** Whether it can be edited: what is to be removed, or locked, cannot. */
  public boolean editable() {
    return status() != RowStatus.REMOVED && !locked;
  }

  /** The violations of one field. */
  public List<Violation> violations(RecordField field) {
    return violations.stream().filter(violation -> violation.field() == field).toList();
  }
}
