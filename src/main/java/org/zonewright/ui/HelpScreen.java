package org.zonewright.ui;

import java.util.Optional;
import org.zonewright.system.desktop.DesktopOpener;
import org.zonewright.system.desktop.Programs;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.help.HelpReader;
import org.zonewright.ui.help.HelpView;
import org.zonewright.ui.help.HelpViewModel;

/**
 * The README in a dialog.
 *
 * @param forms shows it
 * @param tools the way to the user
 */
record HelpScreen(FormDialogs forms, UiTools tools) {

  /** What stands in the Help menu. */
  MenuAction action() {
    return new MenuAction(
        MenuAction.Place.VIEW,
        tools.text("ui.menu.manual"),
        Optional.empty(),
        Command.of(this::show));
  }

  private void show() {
    DesktopOpener opener = new DesktopOpener(System.getProperty("os.name", ""), Programs.REAL);
    HelpViewModel model = new HelpViewModel(new HelpReader()::readOwn, opener::open, tools);
    forms.show(tools.text("help.title"), new HelpView(model, tools));
  }
}
