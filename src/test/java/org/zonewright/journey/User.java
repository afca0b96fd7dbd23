package org.zonewright.journey;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.zonewright.change.RowStatus;
import org.zonewright.model.DnsName;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.records.RecordColumn;
import org.zonewright.ui.records.RecordRow;
import org.zonewright.ui.reverse.ReverseItem;
import org.zonewright.ui.zones.TreeRow;

/** Somebody who uses the window. */
final class User {

  private final FxRobot robot;
  private final Sight sight;

  User(FxRobot robot, Sight sight) {
    this.robot = robot;
    this.sight = sight;
  }

  /** Clicks on something as soon as it is there. */
  void clicks(String selector) {
    sight.await(
        selector + " in reach", () -> sight.node(selector).filter(Sight::isInReach).isPresent());
    robot.clickOn(sight.glance(() -> sight.node(selector).orElseThrow()));
  }

  /**
   * Presses a button as soon as that is possible. In one go: a notice that slides over it, or a
   * view that is drawn anew, cannot come between.
   */
  void presses(String selector) {
    sight.await(
        selector + " can be pressed",
        () -> {
          Optional<ButtonBase> button =
              sight
                  .node(selector, ButtonBase.class)
                  .filter(found -> !found.isDisabled() && Sight.isInReach(found));
          button.ifPresent(ButtonBase::fire);
          return button.isPresent();
        });
  }

  /** Presses a button of the dialog on top as soon as that is possible. */
  void pressesInDialog(String selector) {
    AtomicReference<ButtonBase> button = new AtomicReference<>();
    sight.await(
        selector + " in a dialog",
        () -> {
          Optional<ButtonBase> found =
              Sight.inDialog(selector)
                  .filter(node -> !node.isDisabled())
                  .map(ButtonBase.class::cast);
          found.ifPresent(button::set);
          return found.isPresent();
        });
    // a dialog may follow, which would hold a waiting caller up
    Platform.runLater(() -> button.get().fire());
  }

  /** Presses a button that a dialog follows; does not wait for its end. */
  void pressesForDialog(String selector) {
    AtomicReference<ButtonBase> button = new AtomicReference<>();
    sight.await(
        selector + " can be pressed",
        () -> {
          Optional<ButtonBase> found =
              sight.node(selector, ButtonBase.class).filter(node -> !node.isDisabled());
          found.ifPresent(button::set);
          return found.isPresent();
        });
    Platform.runLater(() -> button.get().fire());
    sight.await("a dialog", () -> Sight.inDialog(".dialog-pane").isPresent());
  }

  /** Chooses from the menu bar what a dialog follows; does not wait for its end. */
  void choosesFromMenu(String part) {
    AtomicReference<MenuItem> item = new AtomicReference<>();
    sight.await(
        part + " in the menu bar",
        () -> {
          Optional<MenuItem> found =
              sight.node(".menu-bar", MenuBar.class).stream()
                  .flatMap(bar -> bar.getMenus().stream())
                  .flatMap(menu -> menu.getItems().stream())
                  .filter(each -> each.getText() != null && each.getText().contains(part))
                  .filter(each -> !each.isDisable())
                  .findFirst();
          found.ifPresent(item::set);
          return found.isPresent();
        });
    Platform.runLater(() -> item.get().fire());
    sight.await("a dialog", () -> Sight.inDialog(".dialog-pane").isPresent());
  }

  /** Chooses from the menu bar, as soon as that is possible, what no dialog follows. */
  void picksFromMenu(String text) {
    sight.await(
        text + " in the menu bar",
        () -> {
          Optional<MenuItem> found =
              sight.node(".menu-bar", MenuBar.class).stream()
                  .flatMap(bar -> bar.getMenus().stream())
                  .flatMap(User::items)
                  .filter(each -> text.equals(each.getText()) && !each.isDisable())
                  .findFirst();
          found.ifPresent(MenuItem::fire);
          return found.isPresent();
        });
  }

  /** All items of a menu, those of the menus in it too. */
  private static Stream<MenuItem> items(Menu menu) {
    return menu.getItems().stream()
        .flatMap(item -> item instanceof Menu below ? items(below) : Stream.of(item));
  }

  /** Fills a field of the dialog on top. */
  void fillsInDialog(String selector, String text) {
    sight.await(
        selector + " in a dialog",
        () -> {
          Optional<TextInputControl> field =
              Sight.inDialog(selector).map(TextInputControl.class::cast);
          field.ifPresent(there -> there.setText(text));
          return field.isPresent();
        });
  }

  /** Selects the first item of a list whose description has a text in it. */
  void chooses(String selector, String part) {
    sight.await(
        part + " in " + selector,
        () ->
            sight
                .node(selector, ListView.class)
                .map(
                    list -> {
                      for (int i = 0; i < list.getItems().size(); i++) {
                        if (String.valueOf(list.getItems().get(i)).contains(part)) {
                          list.getSelectionModel().clearAndSelect(i);
                          return true;
                        }
                      }
                      return false;
                    })
                .orElse(false));
  }

  void types(String text) {
    robot.write(text, 0);
  }

  void types(KeyCode... keys) {
    robot.push(keys);
  }

  void goesTo(Part part) {
    clicks("#part-" + part.name().toLowerCase(Locale.ROOT));
  }

  /** Reads everything anew and waits until that has ended. */
  void syncs() {
    presses("#sync-all");
    sight.await(
        "the end of the sync",
        () -> sight.node("#sync-all").filter(node -> !node.isDisabled()).isPresent());
  }

  void opensZone(String name) {
    goesTo(Part.ZONES);
    clicks("#zone-filter");
    types(KeyCode.CONTROL, KeyCode.A);
    types(KeyCode.DELETE);
    sight.await(
        name + " in the zone tree",
        () ->
            sight
                .node("#zone-tree", ListView.class)
                .filter(tree -> listsZone(tree.getItems(), name))
                .isPresent());
    types(name);
    types(KeyCode.ENTER);
    sight.await("the zone " + name, () -> sight.text("#zone-title").equals(name));
    sight.await("the records of " + name, () -> records().isPresent());
  }

  private static boolean listsZone(List<?> rows, String name) {
    return rows.stream()
        .anyMatch(
            row ->
                row instanceof TreeRow.OfZone zone && zone.zone().name().equals(DnsName.of(name)));
  }

  /** Edits a cell in place. */
  void editsRecord(String name, RecordColumn column, String text) {
    selectsRecord(name, column);
    types(KeyCode.F2);
    fillsCell(column, text, KeyCode.ENTER);
    sight.await("the end of editing", () -> editedColumn().isEmpty());
  }

  /** Types into a cell and leaves it open. */
  void typesIntoCell(String name, RecordColumn column, String text) {
    selectsRecord(name, column);
    types(KeyCode.F2);
    awaitsCell(column);
    types(KeyCode.CONTROL, KeyCode.A);
    types(text);
  }

  /** Adds an A record with the keyboard, from cell to cell. */
  void addsAddress(String name, String ttl, String address) {
    presses("#add-record");
    fillsCell(RecordColumn.NAME, name, KeyCode.TAB);
    fillsCell(RecordColumn.TYPE, "A", KeyCode.TAB);
    fillsCell(RecordColumn.TTL, ttl, KeyCode.TAB);
    fillsCell(RecordColumn.CONTENT, address, KeyCode.ENTER);
    sight.await("the end of editing", () -> editedColumn().isEmpty());
  }

  void deletesRecord(String name) {
    selectsRecord(name, RecordColumn.NAME);
    types(KeyCode.DELETE);
  }

  private void fillsCell(RecordColumn column, String text, KeyCode end) {
    awaitsCell(column);
    types(KeyCode.CONTROL, KeyCode.A);
    types(text);
    types(end);
  }

  private void awaitsCell(RecordColumn column) {
    sight.await(
        "the " + column + " cell being edited",
        () ->
            editedColumn().filter(column.name()::equals).isPresent()
                && sight.node(".cell-editor").filter(Node::isFocused).isPresent());
  }

  private void selectsRecord(String name, RecordColumn column) {
    sight.await(
        "a record named " + name,
        () -> records().map(table -> select(table, name, column)).orElse(false));
  }

  private static boolean select(TableView<RecordRow> table, String name, RecordColumn column) {
    for (int i = 0; i < table.getItems().size(); i++) {
      if (table.getItems().get(i).name().equals(name)) {
        TableColumn<RecordRow, ?> found =
            table.getColumns().stream()
                .filter(each -> column.name().equals(each.getId()))
                .findFirst()
                .orElseThrow();
        table.requestFocus();
        table.scrollTo(i);
        table.getSelectionModel().clearAndSelect(i, found);
        table.getFocusModel().focus(i, found);
        return true;
      }
    }
    return false;
  }

  private Optional<String> editedColumn() {
    return records().map(TableView::getEditingCell).map(cell -> cell.getTableColumn().getId());
  }

  /** Waits until a record shows with such a mark. */
  void seesRecord(String name, String content, RowStatus status) {
    sight.await(
        name + " " + content + " " + status,
        () ->
            records()
                .map(
                    table ->
                        table.getItems().stream()
                            .anyMatch(
                                row ->
                                    row.name().equals(name)
                                        && row.record().content().equals(content)
                                        && row.status() == status))
                .orElse(false));
  }

  @SuppressWarnings("unchecked") // the table with that id is of records
  private Optional<TableView<RecordRow>> records() {
    return sight.node("#records", TableView.class).map(table -> (TableView<RecordRow>) table);
  }

  /** Selects a reverse record and gives its table the focus. */
  void selectsReverse(String address) {
    sight.await(
        "the reverse record of " + address,
        () ->
            reverseRecords()
                .map(
                    table ->
                        table.getItems().stream()
                            .filter(item -> item.ip().toString().equals(address))
                            .findFirst()
                            .map(
                                item -> {
                                  table.requestFocus();
                                  table.getSelectionModel().select(item);
                                  table.scrollTo(item);
                                  return true;
                                })
                            .orElse(false))
                .orElse(false));
  }

  /** Waits until a reverse record shows with such a mark. */
  void seesReverse(String address, String name, RowStatus status) {
    sight.await(
        address + " " + name + " " + status,
        () ->
            reverseRecords()
                .map(
                    table ->
                        table.getItems().stream()
                            .anyMatch(
                                item ->
                                    item.ip().toString().equals(address)
                                        && item.nameText().equals(name)
                                        && item.status() == status))
                .orElse(false));
  }

  /** Waits until no reverse record of an address shows. */
  void seesNoReverse(String address) {
    sight.await(
        "no reverse record of " + address,
        () ->
            reverseRecords()
                .map(
                    table ->
                        table.getItems().stream()
                            .noneMatch(
                                item ->
                                    item.ip().toString().equals(address)
                                        && item.pointer().isPresent()))
                .orElse(false));
  }

  @SuppressWarnings("unchecked") // the table with that id is of reverse records
  private Optional<TableView<ReverseItem>> reverseRecords() {
    return sight
        .node("#reverse-table", TableView.class)
        .map(table -> (TableView<ReverseItem>) table);
  }

  /** Fills a field that has, or is given, the focus. */
  void fills(String selector, String text) {
    sight.await(
        selector + " with the focus",
        () -> {
          sight.node(selector).filter(node -> !node.isFocused()).ifPresent(Node::requestFocus);
          return sight.node(selector).filter(Node::isFocused).isPresent();
        });
    types(KeyCode.CONTROL, KeyCode.A);
    types(text);
    sight.await(
        selector + " with what was typed",
        () ->
            sight
                .node(selector, TextInputControl.class)
                .filter(field -> field.getText().equals(text))
                .isPresent());
  }

  /** Applies the plan under review and waits until all of it is done. */
  void applies() {
    presses("#apply");
    sight.awaitText("#summary", "Everything is applied");
  }

  /** Waits until the top row tells that number of changes; 0 shows none. */
  void seesDrafts(int count) {
    sight.await(
        count + " changes in the top row",
        () -> sight.text("#count-changes").equals(count == 0 ? "" : String.valueOf(count)));
  }
}
