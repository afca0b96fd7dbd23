package org.zonewright.ui.history;

import java.util.Locale;
import org.zonewright.ui.common.UiTools;

/** The words for what an entry of the history is. */
final class KindWords {

  private final UiTools tools;

  KindWords(UiTools tools) {
    this.tools = tools;
  }

  String of(HistoryItem.Kind kind) {
    return tools.text("history.kind." + kind.name().toLowerCase(Locale.ROOT));
  }
}
