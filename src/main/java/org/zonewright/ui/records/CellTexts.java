package org.zonewright.ui.records;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.zonewright.dns.Idn;
import org.zonewright.dns.NormalForm;
import org.zonewright.dns.RecordField;
import org.zonewright.dns.Ttl;
import org.zonewright.dns.Violation;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.ui.common.UiTools;

/** What the cells of the record table say, and what is meant by what is typed into them. */
public final class CellTexts {

  private static final int DEFAULT_PRIORITY = 10;

  private final UiTools tools;

  public CellTexts(UiTools tools) {
    this.tools = tools;
  }

  /** What is meant by a typed text. */
  public sealed interface Meaning {

    /**
     * The record as it would be.
     *
     * @param record the record
     * @param problem what the rules say of the field that was typed; empty if nothing
     */
    record Understood(ResourceRecord record, String problem) implements Meaning {}

    /** It cannot be taken over. */
    record NotUnderstood(String problem) implements Meaning {}

    /** What is wrong, in words; empty if nothing is. */
    String problem();
  }

  /** What a cell says. */
  public String text(RecordRow row, RecordColumn column) {
    ResourceRecord record = row.record();
    return switch (column) {
      case NAME -> row.name();
      case TYPE -> record.type().mnemonic();
      case TTL -> Ttl.format(record.ttl());
      case PRIORITY ->
          record.priority().isPresent() ? String.valueOf(record.priority().getAsInt()) : "";
      case CONTENT -> record.content();
      case ENABLED -> tools.text(record.enabled() ? "ui.records.on" : "ui.records.off");
      case STATUS -> status(row);
    };
  }

  /** How a row differs from the cache, or what is wrong with it, in words. */
  public String status(RecordRow row) {
    Optional<Violation> worst =
        row.violations().stream().min((a, b) -> a.severity().compareTo(b.severity()));
    if (worst.isPresent()) {
      return text(worst.get());
    }
    String difference = difference(row);
    if (!row.locked()) {
      return difference;
    }
    return difference.isEmpty()
        ? tools.text("ui.records.locked")
        : tools.text("ui.records.andLocked", difference);
  }

  private String difference(RecordRow row) {
    return switch (row.status()) {
      case UNCHANGED -> state(row);
      case ADDED -> tools.text("ui.records.added");
      case CHANGED -> tools.text("ui.records.changed");
      case REMOVED -> tools.text("ui.records.removed");
    };
  }

  /** What it means that a row is locked. */
  String lockedHint() {
    return tools.text("ui.records.lockedHint");
  }

  private String state(RecordRow row) {
    return row.draft()
        .before()
        .map(
            before ->
                switch (before.state()) {
                  case AVAILABLE, UNKNOWN -> "";
                  case PROVISIONING -> tools.text("ui.records.provisioning");
                  case DESTROYING -> tools.text("ui.records.destroying");
                  case FAILED -> tools.text("ui.records.failed");
                })
        .orElse("");
  }

  /** What a rule says. */
  public String text(Violation violation) {
    return tools.text(violation.code().messageKey(), violation.args().toArray());
  }

  /** What is meant by a text typed into a cell. */
  public Meaning read(String typed, RecordRow row, RecordColumn column, ZoneView view) {
    ResourceRecord record = row.record();
    return switch (column) {
      case NAME ->
          name(typed, view.name())
              .<Meaning>map(name -> understood(record.withName(name), RecordField.NAME, view))
              .orElseGet(() -> bad("ui.records.badName"));
      case TYPE -> type(typed, record, view);
      case TTL -> ttl(typed, record, view);
      case PRIORITY -> priority(typed, record, view);
      case CONTENT -> understood(record.withContent(typed), RecordField.CONTENT, view);
      case ENABLED, STATUS ->
          throw new IllegalArgumentException("nothing can be typed into " + column);
    };
  }

  /** The whole name meant by what is typed inside a zone: a whole name of the zone is one. */
  static Optional<DnsName> name(String typed, DnsName zone) {
    String text = typed.strip();
    if (text.isEmpty() || text.equals("@")) {
      return Optional.of(zone);
    }
    Optional<DnsName> written = parse(text);
    boolean whole = text.endsWith(".") || written.map(name -> name.isAtOrBelow(zone)).orElse(false);
    if (whole) {
      return written;
    }
    return written.flatMap(name -> parse(name + "." + zone));
  }

  private static Optional<DnsName> parse(String text) {
    try {
      return Optional.of(Idn.toAscii(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private Meaning type(String typed, ResourceRecord record, ZoneView view) {
    RecordType type;
    try {
      type = RecordType.of(typed);
    } catch (IllegalArgumentException _) {
      return bad("ui.records.badType");
    }
    ResourceRecord changed = record.withType(type);
    if (!type.hasPriority()) {
      changed = changed.withPriority(OptionalInt.empty());
    } else if (record.priority().isEmpty()) {
      changed = changed.withPriority(OptionalInt.of(DEFAULT_PRIORITY));
    }
    return understood(changed, RecordField.TYPE, view);
  }

  private Meaning ttl(String typed, ResourceRecord record, ZoneView view) {
    OptionalLong seconds = Ttl.parse(typed);
    return seconds.isEmpty()
        ? bad("ui.records.badTtl")
        : understood(record.withTtl(seconds.getAsLong()), RecordField.TTL, view);
  }

  private Meaning priority(String typed, ResourceRecord record, ZoneView view) {
    String text = typed.strip();
    if (text.isEmpty()) {
      return understood(record.withPriority(OptionalInt.empty()), RecordField.PRIORITY, view);
    }
    if (!text.matches("\\d{1,9}")) {
      return bad("ui.records.badPriority");
    }
    return understood(
        record.withPriority(OptionalInt.of(Integer.parseInt(text))), RecordField.PRIORITY, view);
  }

  /** The record in normal form with the first thing the rules say of that field. */
  Meaning understood(ResourceRecord record, RecordField field, ZoneView view) {
    ResourceRecord normal = NormalForm.of(record);
    List<Violation> violations = RowChecks.check(view, normal);
    String problem =
        violations.stream()
            .filter(violation -> violation.field() == field)
            .findFirst()
            .map(this::text)
            .orElse("");
    return new Meaning.Understood(normal, problem);
  }

  private Meaning bad(String key) {
    return new Meaning.NotUnderstood(tools.text(key));
  }
}
