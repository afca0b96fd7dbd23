package org.zonewright.screenshots;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Works the controls of the open windows. Every method waits for its control to be there. */
final class Hand {

  /** The main window. */
  Stage stage() {
    return WindowThread.ask(
        () ->
            windows()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getOwner() == null)
                .findFirst()
                .orElseThrow());
  }

  boolean isShown(String selector) {
    return node(selector, _ -> true).isPresent();
  }

  void waitFor(String selector) {
    WindowThread.until(selector + " is shown", () -> isShown(selector));
  }

  void waitForOneWindow() {
    WindowThread.until("notices are gone", () -> windows().count() == 1);
  }

  /** Waits until a button or label says something of that kind. */
  void waitForText(String selector, Pattern part) {
    WindowThread.until(
        selector + " says " + part,
        () ->
            node(selector, _ -> true)
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .filter(labeled -> part.matcher(labeled.getText()).find())
                .isPresent());
  }

  /** Waits until a button can no longer be pressed. */
  void waitForDisabled(String selector) {
    WindowThread.until(
        selector + " cannot be pressed",
        () -> node(selector, _ -> true).filter(Node::isDisabled).isPresent());
  }

  /** Chooses from the menu bar, and does not wait for a dialog that opens. */
  void menu(String part) {
    WindowThread.until(
        part + " can be chosen from the menu bar",
        () -> {
          Optional<MenuItem> item =
              node(".menu-bar", _ -> true).stream()
                  .flatMap(bar -> ((MenuBar) bar).getMenus().stream())
                  .flatMap(menu -> menu.getItems().stream())
                  .filter(each -> each.getText() != null && each.getText().contains(part))
                  .filter(each -> !each.isDisable())
                  .findFirst();
          item.ifPresent(it -> WindowThread.start(it::fire));
          return item.isPresent();
        });
  }

  /** Presses a button, and does not wait for a dialog that it opens. */
  void press(String selector) {
    AtomicBoolean pressed = new AtomicBoolean();
    WindowThread.until(
        selector + " can be pressed",
        () -> {
          WindowThread.start(() -> press(selector, pressed));
          return pressed.get();
        });
  }

  /** What is found is pressed at once: a moment later it may be disabled or another. */
  private static void press(String selector, AtomicBoolean pressed) {
    node(selector, node -> !node.isDisabled())
        .filter(_ -> pressed.compareAndSet(false, true))
        .ifPresent(node -> ((ButtonBase) node).fire());
  }

  /** Writes into a field, in the place of what is there. */
  void write(String selector, String text) {
    waitFor(selector);
    WindowThread.run(
        () -> {
          TextInputControl field = (TextInputControl) node(selector, _ -> true).orElseThrow();
          field.requestFocus();
          field.setText(text);
          field.end();
        });
  }

  /** Gives up what is being typed. */
  void leaveField() {
    WindowThread.run(
        () ->
            node(".cell-editor", _ -> true)
                .ifPresent(
                    field ->
                        Event.fireEvent(
                            field,
                            new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.ESCAPE,
                                false,
                                false,
                                false,
                                false))));
  }

  /** Closes the dialog on top without taking anything over. */
  void closeDialog() {
    WindowThread.run(
        () ->
            windows()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getOwner() != null)
                .reduce((_, last) -> last)
                .orElseThrow()
                .close());
    waitForOneWindow();
  }

  /** Selects the first item of a list or table whose description contains a text. */
  void choose(String selector, String part) {
    WindowThread.until(
        part + " is in " + selector,
        () -> node(selector, _ -> true).map(node -> indexOf(node, part) >= 0).orElse(false));
    WindowThread.run(
        () -> {
          Node node = node(selector, _ -> true).orElseThrow();
          int index = indexOf(node, part);
          if (node instanceof ListView<?> list) {
            list.getSelectionModel().clearAndSelect(index);
          } else if (node instanceof TableView<?> table) {
            table.getSelectionModel().clearAndSelect(index);
          }
        });
  }

  /** Begins to edit a cell of the first row whose description contains a text. */
  void edit(String tableSelector, String part, String columnId) {
    choose(tableSelector, part);
    WindowThread.start(
        () -> {
          TableView<?> table = (TableView<?>) node(tableSelector, _ -> true).orElseThrow();
          int row = indexOf(table, part);
          table.scrollTo(Math.max(0, row - 1));
          table.layout();
          edit(table, row, columnId);
        });
  }

  private static <S> void edit(TableView<S> table, int row, String columnId) {
    TableColumn<S, ?> column =
        table.getVisibleLeafColumns().stream()
            .filter(each -> columnId.equals(each.getId()))
            .findFirst()
            .orElseThrow();
    table.getSelectionModel().clearAndSelect(row);
    table.layout();
    boolean made =
        table.lookupAll(".table-cell").stream()
            .anyMatch(
                node ->
                    node instanceof TableCell<?, ?> cell
                        && cell.getIndex() == row
                        && column.equals(cell.getTableColumn()));
    if (!made) {
      table.scrollToColumn(column);
      table.layout();
    }
    table.edit(row, column);
  }

  private static int indexOf(Node node, String part) {
    List<?> items =
        node instanceof ListView<?> list ? list.getItems() : ((TableView<?>) node).getItems();
    for (int i = 0; i < items.size(); i++) {
      if (String.valueOf(items.get(i)).contains(part)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Node> node(String selector, Predicate<Node> which) {
    return windows()
        .filter(window -> window.getScene() != null)
        .flatMap(window -> window.getScene().getRoot().lookupAll(selector).stream())
        .filter(Hand::isVisible)
        .filter(which)
        .findFirst();
  }

  private static boolean isVisible(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  private static Stream<Window> windows() {
    return List.copyOf(Window.getWindows()).stream().filter(Window::isShowing);
  }
}
