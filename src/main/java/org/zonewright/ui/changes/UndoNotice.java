package org.zonewright.ui.changes;

import java.util.List;
import java.util.stream.Collectors;
import org.zonewright.change.UndoDraft;
import org.zonewright.model.Change;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.ChangeWords;

/** Says what of a change set could not be drafted back, and why. */
public final class UndoNotice {

  private static final int MOST_NAMED = 5;

  private final UiTools tools;
  private final ChangeWords words;

  /** Through these tools. */
  public UndoNotice(UiTools tools) {
    this.tools = tools;
    this.words = new ChangeWords(tools.texts().messages());
  }

  /** Tells; where everything was drafted the review says all. */
  public void tell(UndoDraft undone) {
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
    } else if (undone.drafted() == 0) {
      tools
          .notices()
          .warning(tools.text("history.undo.nothing"), tools.text("history.remark.nothing"));
    }
  }

  private String names(List<Change> changes) {
    String named =
        changes.stream().limit(MOST_NAMED).map(words::subject).collect(Collectors.joining(", "));
    int more = changes.size() - MOST_NAMED;
    return more > 0 ? tools.text("history.undo.more", named, more) : named;
  }
}
