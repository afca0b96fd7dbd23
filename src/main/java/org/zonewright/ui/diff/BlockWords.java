package org.zonewright.ui.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zonewright.text.Messages;

/** A block in words, for those who have it read to them: what differs, and what the checks say. */
final class BlockWords {

  private static final int MOST_READ = 8;

  private final Messages messages;

  BlockWords(Messages messages) {
    this.messages = messages;
  }

  /** All of it, beginning with its name. */
  String of(DiffBlock block) {
    List<String> said = new ArrayList<>();
    said.add(block.title() + " " + block.type());
    List<DiffLine> different =
        block.lines().stream().filter(line -> line.kind() != DiffKind.SAME).toList();
    different.stream().limit(MOST_READ).forEach(line -> said.addAll(sides(line)));
    if (different.size() > MOST_READ) {
      said.add(messages.text("changes.moreLines", different.size() - MOST_READ));
    }
    block
        .notes()
        .forEach(
            note ->
                said.add(
                    messages.text(
                        "changes.note." + (note.isError() ? "error" : "warning"), note.text())));
    return String.join(". ", said);
  }

  private List<String> sides(DiffLine line) {
    return List.of(
        messages.text("changes.side.before", of(line.before())),
        messages.text("changes.side.after", of(line.after())));
  }

  /** A side of a line. */
  String of(Optional<DiffCell> cell) {
    return cell.map(there -> (there.text() + " " + there.detail()).strip())
        .orElseGet(() -> messages.text("changes.side.nothing"));
  }
}
