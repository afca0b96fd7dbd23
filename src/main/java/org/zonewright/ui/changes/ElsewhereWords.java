package org.zonewright.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonewright.dns.Idn;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.text.Messages;

/** Names what others had changed and what was left as they made it. */
final class ElsewhereWords {

  private static final int MOST_NAMED = 5;

  private final Messages messages;

  ElsewhereWords(Messages messages) {
    this.messages = messages;
  }

  /** The sentence; empty where nothing was changed elsewhere. */
  Optional<String> sentence(List<ElsewhereChange> changes) {
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    String named =
        changes.stream()
            .limit(MOST_NAMED)
            .map(change -> Idn.toUnicode(change.key().name()) + " " + change.key().type())
            .collect(Collectors.joining(", "));
    int more = changes.size() - MOST_NAMED;
    return Optional.of(
        more > 0
            ? messages.text("changes.elsewhere.more", named, more)
            : messages.text("changes.elsewhere", named));
  }
}
