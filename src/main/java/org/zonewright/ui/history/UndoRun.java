package org.zonewright.ui.history;

import java.util.List;
import java.util.stream.Collectors;
import org.zonewright.change.UndoDraft;
import org.zonewright.model.Change;
import org.zonewright.ui.common.Job;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.ChangeWords;

/** Drafts what takes a change set back, says what could not be drafted, and opens the review. */
final class UndoRun {

  private static final int MOST_NAMED = 5;

  private final HistorySource source;
  private final ReviewOpener reviews;
  private final UiTools tools;
  private final ChangeWords words;

  UndoRun(HistorySource source, ReviewOpener reviews, UiTools tools) {
    this.source = source;
    this.reviews = reviews;
    this.tools = tools;
    this.words = new ChangeWords(tools.texts().messages());
  }

  Job start(HistoryItem item) {
    return tools
        .background()
        .call(() -> source.undo(item.id()), undone -> tell(item, undone), tools::fail);
  }

  private void tell(HistoryItem item, UndoDraft undone) {
    if (!undone.inTheWay().isEmpty()) {
      tools
          .notices()
          .warning(
              tools.text("history.undo.inTheWay"),
              tools.text("history.undo.inTheWayText", names(undone.inTheWay())));
    } else if (!undone.alreadySo().isEmpty()) {
      tools
          .notices()
          .done(
              tools.text("history.undo.alreadySo"),
              tools.text("history.undo.alreadySoText", names(undone.alreadySo())));
    }
    if (undone.drafted() > 0) {
      reviews.review(item.scope());
    }
  }

  private String names(List<Change> changes) {
    String named =
        changes.stream().limit(MOST_NAMED).map(words::subject).collect(Collectors.joining(", "));
    int more = changes.size() - MOST_NAMED;
    return more > 0 ? tools.text("history.undo.more", named, more) : named;
  }
}
