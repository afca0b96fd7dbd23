package org.zonewright.ui.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuItem;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.UiTools;

/** All that can be done here, with its words and keys, for menu bar, toolbar and context menu. */
final class ReverseActions {

  private final ReverseViewModel model;
  private final UiTools tools;
  private final FormDialogs forms;
  private final ReverseViews views;
  private final Command filter;
  private final Command live;

  /**
   * Actions.
   *
   * @param filter takes the user to the filter
   * @param live lets the user ask the DNS itself
   */
  ReverseActions(
      ReverseViewModel model,
      UiTools tools,
      FormDialogs forms,
      ReverseViews views,
      Runnable filter,
      Runnable live) {
    this.model = model;
    this.tools = tools;
    this.forms = forms;
    this.views = views;
    this.filter = Command.of(filter);
    this.live =
        Command.of(
            Bindings.createBooleanBinding(
                () -> !model.rows().visible().get().isEmpty() && !model.live().running().get(),
                model.rows().visible(),
                model.live().running()),
            live);
  }

  /** Lets the user ask the DNS itself. */
  Command live() {
    return live;
  }

  /** Those of the menu bar. */
  List<MenuAction> all() {
    List<MenuAction> all = new ArrayList<>(files());
    ReverseCommands commands = model.commands();
    all.add(edit("reverse.create", "Shortcut+N", commands.create()));
    all.addAll(rows());
    all.addAll(bulk());
    all.add(edit("reverse.live.menu", "Shortcut+L", live));
    all.add(edit("reverse.live.cancelMenu", "Shortcut+Shift+L", model.live().cancel()));
    all.add(edit("reverse.review", "Shortcut+Shift+Enter", commands.review()));
    all.add(view("reverse.filter.menu", "Shortcut+F", filter));
    all.add(view("reverse.view.table", "Shortcut+T", show(ReverseViews.Kind.TABLE)));
    all.add(view("reverse.view.picture", "Shortcut+P", show(ReverseViews.Kind.PICTURE)));
    all.add(
        view(
            "reverse.view.networks",
            "Shortcut+B",
            Command.of(() -> views.networks().set(!views.networks().get()))));
    return all;
  }

  /** Those for the selected rows. */
  List<MenuAction> rows() {
    ReverseCommands commands = model.commands();
    return List.of(
        inTable("reverse.edit", commands.edit()),
        inTable("reverse.delete", commands.delete()),
        edit("reverse.revert", "Shortcut+Backspace", commands.revert()),
        edit("reverse.fix.menu", "Shortcut+Shift+F", commands.fix()),
        edit("reverse.showForward", "Shortcut+J", commands.showForward()),
        edit("reverse.copy", "Shortcut+C", commands.copy()),
        edit("ui.menu.copyLines", "Shortcut+Alt+Shift+C", commands.copyLines()),
        edit("ui.menu.copyCsv", "Shortcut+Shift+C", commands.copyCsv()),
        edit("ui.menu.copyDig", "Shortcut+Alt+C", commands.copyDig()));
  }

  /** Those for the selected rows and the DNS itself. */
  List<MenuAction> context() {
    List<MenuAction> all = new ArrayList<>(rows());
    all.add(edit("reverse.live.menu", "Shortcut+L", live));
    return all;
  }

  /** Those for many rows. */
  List<MenuAction> bulk() {
    return List.of(
        edit("reverse.bulk.fill", "Shortcut+G", ask(ReverseBulkKind.FILL)),
        edit("reverse.bulk.pattern", "Shortcut+Shift+G", ask(ReverseBulkKind.PATTERN)),
        edit("reverse.bulk.import", "Shortcut+I", ask(ReverseBulkKind.IMPORT)),
        edit("reverse.bulk.rename", "Shortcut+H", ask(ReverseBulkKind.RENAME)),
        inTable("reverse.bulk.orphans", ask(ReverseBulkKind.ORPHANS)));
  }

  /** Those with files. */
  List<MenuAction> files() {
    return List.of(
        file("reverse.export.table", "Shortcut+Shift+E", model.export().table()),
        file("reverse.export.zone", "Shortcut+E", model.export().zoneFile()));
  }

  private Command ask(ReverseBulkKind kind) {
    return Command.of(
        model.changeable(),
        () -> {
          ReverseBulkViewModel bulk = model.bulk(kind);
          if (forms.form(
              tools.text("reverse.bulk.title." + kind.word()),
              new ReverseBulkForm(bulk, tools),
              tools.text("reverse.bulk.action"),
              bulk.valid())) {
            bulk.draft();
          }
        });
  }

  private Command show(ReverseViews.Kind kind) {
    return Command.of(() -> views.kind().set(kind));
  }

  private MenuAction inTable(String key, Command command) {
    return new MenuAction(MenuAction.Place.EDIT, tools.text(key), Optional.empty(), command);
  }

  private MenuAction edit(String key, String keys, Command command) {
    return MenuAction.of(MenuAction.Place.EDIT, tools.text(key), keys, command);
  }

  private MenuAction file(String key, String keys, Command command) {
    return MenuAction.of(MenuAction.Place.FILE, tools.text(key), keys, command);
  }

  private MenuAction view(String key, String keys, Command command) {
    return MenuAction.of(MenuAction.Place.VIEW, tools.text(key), keys, command);
  }

  /** A menu item without keys of its own, which the menu bar has. */
  static MenuItem item(MenuAction action) {
    MenuItem item = new MenuItem(action.text());
    Command command = action.command();
    item.disableProperty().bind(command.executable().not());
    item.setOnAction(_ -> command.execute());
    return item;
  }
}
