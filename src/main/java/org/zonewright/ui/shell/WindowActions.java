package org.zonewright.ui.shell;

import java.util.List;
import org.zonewright.ui.common.MenuAction;

/**
 * What the window itself can do, whatever it shows.
 *
 * @param file in the File menu
 * @param edit in the Edit menu
 * @param view in the View menu
 * @param help in the Help menu
 */
public record WindowActions(
    List<MenuAction> file, List<MenuAction> edit, List<MenuAction> view, List<MenuAction> help) {

  /** Copies the lists. */
  public WindowActions {
    file = List.copyOf(file);
    edit = List.copyOf(edit);
    view = List.copyOf(view);
    help = List.copyOf(help);
  }
}
