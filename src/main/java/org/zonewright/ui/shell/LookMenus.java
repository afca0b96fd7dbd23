package org.zonewright.ui.shell;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.zonewright.ui.common.FontSize;
import org.zonewright.ui.common.LanguageChoice;
import org.zonewright.ui.common.ThemeChoice;
import org.zonewright.ui.common.UiTools;

/** The menus in which one chooses colours, size of text and language. */
final class LookMenus {

  private final MainMenu.Choices choices;
  private final UiTools tools;

  LookMenus(MainMenu.Choices choices, UiTools tools) {
    this.choices = choices;
    this.tools = tools;
  }

  /** The menus, each with one choice that is on. */
  List<Menu> menus() {
    return List.of(
        menu("ui.menu.theme", ThemeChoice.values(), this::name, choices.theme().choice()),
        menu(
            "ui.menu.textSize",
            FontSize.values(),
            size -> tools.text("ui.menu.textPercent", size.percent()),
            choices.theme().textSize()),
        menu("ui.menu.language", LanguageChoice.values(), this::name, choices.language()));
  }

  private String name(LanguageChoice choice) {
    return tools.text(
        switch (choice) {
          case SYSTEM -> "ui.menu.languageSystem";
          case ENGLISH -> "ui.menu.languageEnglish";
          case GERMAN -> "ui.menu.languageGerman";
        });
  }

  private String name(ThemeChoice choice) {
    return tools.text(
        switch (choice) {
          case SYSTEM -> "ui.menu.themeSystem";
          case LIGHT -> "ui.menu.themeLight";
          case DARK -> "ui.menu.themeDark";
          case CONTRAST_LIGHT -> "ui.menu.themeContrastLight";
          case CONTRAST_DARK -> "ui.menu.themeContrastDark";
        });
  }

  private <C> Menu menu(
      String key, C[] values, Function<C, String> name, ObjectProperty<C> lasting) {
    // of its own, bound to what outlives the menu without being held by it
    ObjectProperty<C> chosen = new SimpleObjectProperty<>();
    chosen.bindBidirectional(lasting);
    ToggleGroup group = new ToggleGroup();
    Menu menu = new Menu(tools.text(key));
    menu.getItems()
        .setAll(
            Stream.of(values).map(each -> item(each, name.apply(each), chosen, group)).toList());
    return menu;
  }

  private static <C> MenuItem item(
      C choice, String text, ObjectProperty<C> chosen, ToggleGroup group) {
    RadioMenuItem item = new RadioMenuItem(text);
    item.setToggleGroup(group);
    chosen.subscribe(now -> item.setSelected(now.equals(choice)));
    item.setOnAction(_ -> chosen.set(choice));
    return item;
  }
}
