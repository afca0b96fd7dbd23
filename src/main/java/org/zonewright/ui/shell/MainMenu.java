package org.zonewright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.LanguageChoice;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.Theme;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.ZoneShortcut;

/** The menu bar: what the window can do, and what the screen that is shown can do. */
public final class MainMenu extends MenuBar {

  /** Before the letter of a menu's text that opens it. */
  private static final String MNEMONIC = "_";

  private final UiTools tools;
  private final Menu file;
  private final Menu edit;
  private final Menu view;
  private final Menu help;
  private final Menu recent;
  private final List<MenuItem> fileAlways;
  private final List<MenuItem> editAlways;
  private final List<MenuItem> viewAlways;

  /**
   * What the user has chosen, and can choose in the menu.
   *
   * @param theme colours and size of text
   * @param language what the window speaks
   */
  public record Choices(Theme theme, ObjectProperty<LanguageChoice> language) {}

  /**
   * A menu bar.
   *
   * @param always what the window itself can do
   * @param recentZones the zones that were open lately
   */
  public MainMenu(
      List<Section> sections,
      Navigation navigation,
      WindowActions always,
      Choices choices,
      ObservableValue<List<ZoneShortcut>> recentZones,
      UiTools tools) {
    this.tools = tools;
    setUseSystemMenuBar(true);
    file = opened("ui.menu.file");
    edit = opened("ui.menu.edit");
    view = opened("ui.menu.view");
    help = opened("ui.menu.help");
    recent = new Menu(tools.text("ui.menu.recent"));
    recentZones.subscribe(zones -> showRecent(zones, navigation));
    fileAlways = Stream.concat(Stream.of(recent), always.file().stream().map(this::item)).toList();
    editAlways = always.edit().stream().map(this::item).toList();
    viewAlways = view(sections, navigation, choices, always);
    help.getItems().setAll(always.help().stream().map(this::item).toList());
    getMenus().setAll(file, edit, view, help);
    showActions(List.of());
  }

  /** A menu that Alt and its first letter open. */
  private Menu opened(String key) {
    return new Menu(MNEMONIC + tools.text(key));
  }

  private static String name(Menu menu) {
    String text = menu.getText();
    return text.startsWith(MNEMONIC) ? text.substring(MNEMONIC.length()) : text;
  }

  private List<MenuItem> view(
      List<Section> sections, Navigation navigation, Choices choices, WindowActions always) {
    List<MenuItem> items = new ArrayList<>();
    for (Section section : sections) {
      MenuItem item = new MenuItem(section.title());
      item.setAccelerator(tools.keys(section.keys()));
      item.setOnAction(_ -> navigation.goTo(section.part()));
      items.add(item);
    }
    items.add(new SeparatorMenuItem());
    always.view().stream().map(this::item).forEach(items::add);
    items.add(new SeparatorMenuItem());
    items.addAll(new LookMenus(choices, tools).menus());
    return List.copyOf(items);
  }

  private void showRecent(List<ZoneShortcut> zones, Navigation navigation) {
    recent.setDisable(zones.isEmpty());
    recent.getItems().setAll(zones.stream().map(zone -> item(zone, navigation)).toList());
  }

  private static MenuItem item(ZoneShortcut zone, Navigation navigation) {
    MenuItem item = new MenuItem(zone.name() + "  (" + zone.account() + ")");
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> navigation.showZone(zone.zone(), Optional.empty()));
    return item;
  }

  /** All items as they are now, those of what is edited first; without the zones. */
  public List<PaletteAction> actions() {
    return Stream.concat(Stream.of(edit), getMenus().stream().filter(menu -> !menu.equals(edit)))
        .flatMap(menu -> menu.getItems().stream().flatMap(item -> actions(name(menu), item)))
        .toList();
  }

  private Stream<PaletteAction> actions(String menu, MenuItem item) {
    if (item.equals(recent) || item instanceof SeparatorMenuItem) {
      return Stream.empty();
    }
    return item instanceof Menu below
        ? below.getItems().stream().flatMap(each -> actions(name(below), each))
        : Stream.of(
            new PaletteAction(
                menu,
                item.getText(),
                Optional.ofNullable(item.getAccelerator())
                    .map(KeyCombination::getDisplayText)
                    .orElse(""),
                () -> !item.isDisable(),
                item::fire));
  }

  /** Puts the actions of the screen that is shown into the menus, before what is always there. */
  public void showActions(List<MenuAction> actions) {
    fill(file, actions, MenuAction.Place.FILE, fileAlways);
    fill(edit, actions, MenuAction.Place.EDIT, editAlways);
    fill(view, actions, MenuAction.Place.VIEW, viewAlways);
    edit.setVisible(!edit.getItems().isEmpty());
  }

  private void fill(
      Menu menu, List<MenuAction> actions, MenuAction.Place place, List<MenuItem> always) {
    menu.getItems()
        .setAll(
            actions.stream().filter(action -> action.place() == place).map(this::item).toList());
    if (!menu.getItems().isEmpty() && !always.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    menu.getItems().addAll(always);
  }

  private MenuItem item(MenuAction action) {
    MenuItem item = new MenuItem(action.text());
    action.keys().map(tools::keys).ifPresent(item::setAccelerator);
    Command command = action.command();
    item.disableProperty().bind(command.executable().not());
    item.setOnAction(_ -> command.execute());
    return item;
  }
}
