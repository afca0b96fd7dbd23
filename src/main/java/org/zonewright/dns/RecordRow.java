package org.zonewright.dns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/**
 * A row of a table of records.
 *
 * @param cells its cells
 * @param columns what they are
 * @param line the line it ends on, from 1
 */
record RecordRow(List<String> cells, List<RecordColumn> columns, int line) {

  private static final Set<String> YES = Set.of("", "true", "yes", "1");
  private static final Set<String> NO = Set.of("false", "no", "0");

  /** The record in the row; empty, with the reason told, if there is none. */
  Optional<ResourceRecord> read(DnsName zone, long defaultTtl, Consumer<ImportProblem> problems) {
    String type = cell(RecordColumn.TYPE);
    String content = cell(RecordColumn.CONTENT);
    Optional<DnsName> name = RecordColumn.readName(cell(RecordColumn.NAME), zone);
    OptionalLong ttl = ttl(defaultTtl);
    OptionalInt priority = priority();
    String enabled = cell(RecordColumn.ENABLED).toLowerCase(Locale.ROOT);
    Optional<ImportProblem> problem = Optional.empty();
    if (type.isEmpty() || cells.size() < 2) {
      problem = problem(ImportProblem.Code.CELLS, String.join(" ", cells));
    } else if (type.chars().anyMatch(Character::isWhitespace)) {
      problem = problem(ImportProblem.Code.TYPE_MISSING, type);
    } else if (name.isEmpty()) {
      problem = problem(ImportProblem.Code.NAME, cell(RecordColumn.NAME));
    } else if (ttl.isEmpty()) {
      problem = problem(ImportProblem.Code.TTL, cell(RecordColumn.TTL));
    } else if (priority.isEmpty() && !cell(RecordColumn.PRIORITY).isEmpty()) {
      problem = problem(ImportProblem.Code.PRIORITY, cell(RecordColumn.PRIORITY));
    } else if (!YES.contains(enabled) && !NO.contains(enabled)) {
      problem = problem(ImportProblem.Code.SWITCH, enabled);
    }
    problem.ifPresent(problems);
    return problem.isPresent()
        ? Optional.empty()
        : name.map(
            owner ->
                NormalForm.of(
                    owner,
                    RecordType.of(type),
                    ttl.orElse(defaultTtl),
                    priority,
                    content,
                    YES.contains(enabled)));
  }

  private OptionalLong ttl(long defaultTtl) {
    String cell = cell(RecordColumn.TTL);
    return cell.isEmpty() ? OptionalLong.of(defaultTtl) : Ttl.parse(cell);
  }

  private OptionalInt priority() {
    String cell = cell(RecordColumn.PRIORITY);
    return Numbers.upTo(cell, Numbers.MAX_16)
        ? OptionalInt.of(Integer.parseInt(cell))
        : OptionalInt.empty();
  }

  private String cell(RecordColumn column) {
    int index = columns.indexOf(column);
    return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
  }

  private Optional<ImportProblem> problem(ImportProblem.Code code, String text) {
    return Optional.of(new ImportProblem(line, code, text));
  }
}
