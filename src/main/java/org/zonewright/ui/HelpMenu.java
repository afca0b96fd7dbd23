package org.zonewright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.FxDialogs;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.shell.ShortcutGroup;
import org.zonewright.ui.shell.ShortcutsView;

/**
 * The Help menu of a window.
 *
 * @param forms shows what is chosen
 * @param tools the way to the user
 */
record HelpMenu(FxDialogs forms, UiTools tools) {

  /**
   * Its items.
   *
   * @param shortcuts all there are, asked when they are to be shown
   * @param system what helps with the program itself, such as its log
   */
  List<MenuAction> actions(Supplier<List<ShortcutGroup>> shortcuts, List<MenuAction> system) {
    List<MenuAction> actions = new ArrayList<>();
    actions.add(new HelpScreen(forms, tools).action());
    actions.add(
        MenuAction.of(
            MenuAction.Place.VIEW,
            tools.text("ui.menu.shortcuts"),
            "F1",
            Command.of(() -> show("shortcuts.title", new ShortcutsView(shortcuts.get(), tools)))));
    actions.addAll(system);
    actions.add(
        new MenuAction(
            MenuAction.Place.VIEW,
            tools.text("ui.menu.about"),
            Optional.empty(),
            Command.of(() -> show("ui.menu.about", new Label(tools.text("ui.about.text"))))));
    return actions;
  }

  private void show(String title, Node content) {
    forms.show(tools.text(title), content);
  }
}
