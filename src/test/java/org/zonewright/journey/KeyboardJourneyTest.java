package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.zonewright.change.RowStatus;
import org.zonewright.ui.records.RecordColumn;

/** Somebody who has no mouse. */
class KeyboardJourneyTest extends Journey {

  @Test
  void aRecordIsEditedReviewedAppliedAndTakenBackByKeysAlone() {
    workplace().start();
    syncs();
    opens(Workplace.ALDER);

    user().types(KeyCode.END);
    seesCell("www", Optional.empty());
    user().types(KeyCode.RIGHT);
    seesCell("www", Optional.of(RecordColumn.NAME));
    user().types(KeyCode.LEFT);
    user().types(KeyCode.RIGHT);
    user().types(KeyCode.RIGHT);
    user().types(KeyCode.RIGHT);
    seesCell("www", Optional.of(RecordColumn.PRIORITY));
    user().types(KeyCode.RIGHT);
    user().types(KeyCode.F2);
    sight().await("a field in the cell", () -> focused().contains("cell-editor"));
    user().types("203.0.113.99");
    user().types(KeyCode.ENTER);
    user().seesRecord("www", "203.0.113.99", RowStatus.CHANGED);
    user().seesDrafts(1);
    seesCell("www", Optional.of(RecordColumn.CONTENT));

    user().types(KeyCode.CONTROL, KeyCode.ENTER);
    awaitFocus("#pages");
    assertThat(tabs(4)).containsExactly("#diff", "#review-note", "#close-review", "#apply");
    user().types(KeyCode.CONTROL, KeyCode.ENTER);
    sight().awaitText("#summary", "Everything is applied");
    assertThat(addresses()).contains("203.0.113.99").doesNotContain("203.0.113.10");
    awaitFocus("#steps");
    sight()
        .await(
            "that it can be left",
            () -> sight().node("#close-review").filter(node -> !node.isDisabled()).isPresent());
    user().types(KeyCode.ESCAPE);
    sight().await("the changes", () -> sight().node("#changes").isPresent());

    user().types(KeyCode.CONTROL, KeyCode.DIGIT5);
    awaitFocus("#history-list");
    sight().awaitText("#history", "Changed www.alder.example A");
    user().types(KeyCode.CONTROL, KeyCode.U);
    sight().await("the way back", () -> sight().text("#apply").equals("Apply 1 change"));
    user().types(KeyCode.CONTROL, KeyCode.ENTER);
    sight().awaitText("#summary", "Everything is applied");

    assertThat(addresses()).contains("203.0.113.10").doesNotContain("203.0.113.99");
  }

  @Test
  void theMenusOpenWithAltAndTheirFirstLetter() {
    workplace().start();
    awaitFocus("#zone-tree");

    user().types(KeyCode.ALT, KeyCode.V);
    sight().await("the menu, open", () -> openMenus().equals(List.of("View")));
    user().types(KeyCode.ESCAPE);
    sight().await("no menu", () -> openMenus().isEmpty());
    user().types(KeyCode.ALT, KeyCode.H);
    sight().await("the other menu", () -> openMenus().equals(List.of("Help")));
  }

  private List<String> openMenus() {
    return sight().node(".menu-bar", MenuBar.class).stream()
        .flatMap(bar -> bar.getMenus().stream())
        .filter(Menu::isShowing)
        .map(menu -> menu.getText().replace("_", ""))
        .toList();
  }

  @Test
  void whatWasDraftedOnARowIsRevertedWithTheBackspaceKey() {
    workplace().start();
    syncs();
    opens(Workplace.ALDER);
    user().types(KeyCode.END);
    user().types(KeyCode.DELETE);
    user().seesRecord("www", "203.0.113.10", RowStatus.REMOVED);
    user().seesDrafts(1);
    seesCell("www", Optional.empty());

    user().types(KeyCode.CONTROL, KeyCode.BACK_SPACE);

    user().seesDrafts(0);
    user().seesRecord("www", "203.0.113.10", RowStatus.UNCHANGED);
    seesCell("www", Optional.empty());
  }

  @Test
  void aRowStaysSelectedWhileOthersComeAndGo() {
    workplace().start();
    syncs();
    opens(Workplace.ALDER);
    user().types(KeyCode.END);
    seesCell("www", Optional.empty());

    user().types(KeyCode.CONTROL, KeyCode.F);
    awaitFocus("#record-filter");
    user().types("www");
    sight().await("one row", () -> records().getItems().size() == 1);
    assertThat(sight().glance(() -> records().getSelectionModel().getSelectedIndices()))
        .containsExactly(0);
    user().types(KeyCode.ESCAPE);
    sight().await("all rows", () -> records().getItems().size() == 4);

    assertThat(sight().glance(() -> records().getSelectionModel().getSelectedIndices()))
        .containsExactly(3);
  }

  private TableView<?> records() {
    return sight().node("#records", TableView.class).orElseThrow();
  }

  @Test
  void theTypesAreOneStopOfTheTabKeyAndKeepTheFocus() {
    workplace().start();
    syncs();
    opens(Workplace.ALDER);
    user().types(KeyCode.CONTROL, KeyCode.F);
    awaitFocus("#record-filter");

    user().types(KeyCode.TAB);
    sight().await("the first type", () -> focusedText().equals("All"));
    user().types(KeyCode.RIGHT);
    sight().await("the next type", () -> focusedText().equals("A"));
    sight()
        .await(
            "only its records",
            () ->
                sight().node("#records", TableView.class).orElseThrow().getItems().size() == 3
                    && focusedText().equals("A"));
    user().types(KeyCode.TAB);

    awaitFocus("#records");
  }

  @Test
  void aDialogBeginsInItsFirstFieldAndIsLeftWithEscapeWhereverTheFocusIs() {
    workplace().start();
    syncs();
    opens(Workplace.ALDER);
    user().types(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
    awaitFocusInDialog("account-list");
    user().types(KeyCode.TAB);
    awaitFocusInDialog("account-add");
    user().types(KeyCode.SPACE);
    awaitFocusInDialog("account-name");
    user().types(KeyCode.ESCAPE);
    awaitFocusInDialog("account-list");
    user().types(KeyCode.ESCAPE);
    sight().await("no dialog", () -> Sight.inDialog(".dialog-pane").isEmpty());
    awaitFocus("#records");

    user().types(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
    sight().await("the form", () -> Sight.inDialog("#new-zone-name").isPresent());
    assertThat(sight().glance(() -> dialogFocus().orElseThrow().isFocusTraversable())).isTrue();
    assertThat(sight().glance(() -> dialogFocus().orElseThrow() instanceof Labeled)).isFalse();
    user().types(KeyCode.ESCAPE);

    sight().await("no dialog", () -> Sight.inDialog(".dialog-pane").isEmpty());
    awaitFocus("#records");
  }

  @Test
  void theWelcomePageBeginsWithAnAccount() {
    workplace().startForTheFirstTime();

    awaitFocus("#welcome-account");
    user().types(KeyCode.ENTER);

    awaitFocusInDialog("account-name");
    user().types(KeyCode.ESCAPE);
    sight().await("no dialog", () -> Sight.inDialog(".dialog-pane").isEmpty());
    awaitFocus("#welcome-account");
  }

  private void syncs() {
    awaitFocus("#zone-tree");
    user().types(KeyCode.CONTROL, KeyCode.R);
    sight().await("the zones", () -> sight().texts("#zone-tree").contains(Workplace.ALDER));
    sight()
        .await(
            "the end of the sync",
            () -> sight().node("#sync-all").filter(node -> !node.isDisabled()).isPresent());
  }

  private void opens(String zone) {
    user().types(KeyCode.CONTROL, KeyCode.K);
    user().types(zone);
    sight().await("the zone found", () -> sight().everyText().contains(zone));
    user().types(KeyCode.ENTER);
    sight().await("the zone", () -> sight().text("#zone-title").equals(zone));
    awaitFocus("#records");
  }

  private void seesCell(String name, Optional<RecordColumn> column) {
    sight()
        .await(
            "the keyboard at " + name + " " + column,
            () ->
                sight()
                    .node("#records", TableView.class)
                    .map(table -> ((TableView<?>) table))
                    .filter(Node::isFocused)
                    .filter(table -> isAt(table, name, column))
                    .isPresent());
  }

  private static boolean isAt(TableView<?> table, String name, Optional<RecordColumn> column) {
    TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
    return table.getSelectionModel().getSelectedIndices().equals(List.of(at.getRow()))
        && table.getItems().get(at.getRow()).toString().contains(name + ".")
        && column
            .map(
                wanted ->
                    at.getTableColumn() != null && wanted.equals(at.getTableColumn().getUserData()))
            .orElse(true);
  }

  /** Where the tab key goes to from here, that often. */
  private List<String> tabs(int times) {
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String before = sight().glance(this::focused);
      user().types(KeyCode.TAB);
      sight().await("another stop than " + before, () -> !focused().equals(before));
      stops.add("#" + sight().glance(() -> focusOwner().map(Node::getId).orElse("")));
    }
    return stops;
  }

  private Optional<Node> focusOwner() {
    return sight().window().map(Stage::getScene).map(Scene::getFocusOwner);
  }

  private String focused() {
    return focusOwner().map(Node::toString).orElse("");
  }

  private String focusedText() {
    return focusOwner()
        .filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText())
        .orElse("");
  }

  private void awaitFocus(String selector) {
    sight()
        .await(
            "the focus in " + selector,
            () -> sight().node(selector).filter(Node::isFocused).isPresent());
  }

  private static Optional<Node> dialogFocus() {
    return Sight.inDialog(".dialog-pane").map(pane -> pane.getScene().getFocusOwner());
  }

  private void awaitFocusInDialog(String id) {
    sight()
        .await(
            "the focus in " + id,
            () -> dialogFocus().filter(node -> id.equals(node.getId())).isPresent());
  }

  private List<String> addresses() {
    return workplace().sandbox().ionos().records(Workplace.ALDER).stream()
        .map(record -> record.data().content())
        .toList();
  }
}
