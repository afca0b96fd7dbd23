package org.zonewright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.Theme;
import org.zonewright.ui.common.UiTools;

/** The menu bar: what the window can do, and what the screen that is shown can do. */
public final class MainMenu extends MenuBar {

  private final Menu file;
  private final Menu edit;
  private final Menu view;
  private final Menu help;
  private final List<MenuItem> fileAlways;
  private final List<MenuItem> editAlways;
  private final List<MenuItem> viewAlways;

  /**
   * A menu bar.
   *
   * @param always what the window itself can do
   * @param theme the choices of colours and size of text
   */
  public MainMenu(
      List<Section> sections,
      Navigation navigation,
      WindowActions always,
      Theme theme,
      UiTools tools) {
    setUseSystemMenuBar(true);
    file = new Menu(tools.text("ui.menu.file"));
    edit = new Menu(tools.text("ui.menu.edit"));
    view = new Menu(tools.text("ui.menu.view"));
    help = new Menu(tools.text("ui.menu.help"));
    fileAlways = always.file().stream().map(MainMenu::item).toList();
    editAlways = always.edit().stream().map(MainMenu::item).toList();
    viewAlways = view(sections, navigation, theme, tools, always);
    help.getItems().setAll(always.help().stream().map(MainMenu::item).toList());
    getMenus().setAll(file, edit, view, help);
    showActions(List.of());
  }

  private static List<MenuItem> view(
      List<Section> sections,
      Navigation navigation,
      Theme theme,
      UiTools tools,
      WindowActions always) {
    List<MenuItem> items = new java.util.ArrayList<>();
    for (Section section : sections) {
      MenuItem item = new MenuItem(section.title());
      item.setAccelerator(KeyCombination.valueOf(section.keys()));
      item.setOnAction(_ -> navigation.part().set(section.part()));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    always.view().stream().map(MainMenu::item).forEach(items::add);
    items.add(new SeparatorMenuItem());
    items.addAll(new LookMenus(theme, tools).menus());
    return List.copyOf(items);
  }

  /** Puts the actions of the screen that is shown into the menus, before what is always there. */
  public void showActions(List<MenuAction> actions) {
    fill(file, actions, MenuAction.Place.FILE, fileAlways);
    fill(edit, actions, MenuAction.Place.EDIT, editAlways);
    fill(view, actions, MenuAction.Place.VIEW, viewAlways);
    edit.setVisible(!edit.getItems().isEmpty());
  }

  private static void fill(
      Menu menu, List<MenuAction> actions, MenuAction.Place place, List<MenuItem> always) {
    menu.getItems()
        .setAll(
            actions.stream()
                .filter(action -> action.place() == place)
                .map(MainMenu::item)
                .toList());
    if (!menu.getItems().isEmpty() && !always.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().addAll(always);
  }

  private static MenuItem item(MenuAction action) {
    MenuItem item = new MenuItem(action.text());
    Optional<KeyCombination> keys = action.keys();
    keys.ifPresent(item::setAccelerator);
    Command command = action.command();
    item.disableProperty().bind(command.executable().not());
    item.setOnAction(_ -> command.execute());
    return item;
  }
}
