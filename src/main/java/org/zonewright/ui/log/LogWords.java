package org.zonewright.ui.log;

import org.zonewright.system.log.LogLevel;
import org.zonewright.ui.common.UiTools;

/**
 * What levels are called.
 *
 * @param tools has the texts
 */
record LogWords(UiTools tools) {

  /** One entry's level. */
  String of(LogLevel level) {
    return tools.text(
        switch (level) {
          case DETAIL -> "log.level.detail";
          case INFORMATION -> "log.level.information";
          case WARNING -> "log.level.warning";
          case ERROR -> "log.level.error";
        });
  }

  /** That level and all that matter more. */
  String from(LogLevel level) {
    return tools.text(
        switch (level) {
          case DETAIL -> "log.from.detail";
          case INFORMATION -> "log.from.information";
          case WARNING -> "log.from.warning";
          case ERROR -> "log.from.error";
        });
  }
}
