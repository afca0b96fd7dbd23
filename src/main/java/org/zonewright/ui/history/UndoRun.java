package org.zonewright.ui.history;

import java.util.Set;
import org.zonewright.change.UndoDraft;
import org.zonewright.ui.changes.UndoNotice;
import org.zonewright.ui.common.Job;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiTools;

/**
 * Drafts what takes a change set back, says what could not be drafted, and opens the review of the
 * rest.
 */
final class UndoRun {

  private final HistorySource source;
  private final ReviewOpener reviews;
  private final UiTools tools;

  UndoRun(HistorySource source, ReviewOpener reviews, UiTools tools) {
    this.source = source;
    this.reviews = reviews;
    this.tools = tools;
  }

  Job start(HistoryItem item) {
    return tools
        .background()
        .call(() -> source.undo(item.id()), undone -> tell(item, undone), tools::fail);
  }

  private void tell(HistoryItem item, UndoDraft undone) {
    new UndoNotice(tools).tell(undone);
    if (undone.drafted() > 0) {
      reviews.review(new ReviewScope.OfDrafts(Set.copyOf(undone.drafts()), item.places()));
    }
  }
}
