package org.zonewright.ui.changes;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.DiffBlock;
import org.zonewright.ui.diff.DiffBlockCell;
import org.zonewright.ui.diff.DiffHeader;
import org.zonewright.ui.diff.DiffPage;

/** Left the zones with changes, right the diff of the selected one. */
final class DiffPane extends SplitPane {

  private final Messages messages;
  private final ListView<DiffPage> pages;
  private final ListView<DiffBlock> blocks = new ListView<>();
  private Optional<DiffPage> last = Optional.empty();

  DiffPane(ReviewViewModel model, UiTools tools) {
    this.messages = tools.texts().messages();
    this.pages = new ListView<>(model.planned().pages());
    pages.setId("pages");
    pages.setAccessibleText(messages.text("changes.pages.name"));
    pages.setCellFactory(_ -> new DiffPageCell(messages));
    pages.setMinWidth(180);
    pages.setMaxWidth(320);
    pages.getStyleClass().addAll("edge-to-edge", "roomy-list");
    blocks.setId("diff");
    blocks.setAccessibleText(messages.text("changes.diff.name"));
    blocks.setCellFactory(_ -> new DiffBlockCell(messages));
    blocks.getStyleClass().addAll("edge-to-edge", "diff-list");
    VBox right = new VBox(columns(), blocks);
    VBox.setVgrow(blocks, Priority.ALWAYS);
    getItems().addAll(pages, right);
    setDividerPositions(0.29);
    getStyleClass().addAll("thin-divider", "screen-middle");
    pages.getSelectionModel().selectedItemProperty().subscribe(this::show);
    model.planned().pages().addListener((ListChangeListener<DiffPage>) _ -> selectAgain());
    selectAgain();
    // the list is in the scene only once this pane has its skin
    pages.sceneProperty().subscribe(this::focusUnlessTyping);
  }

  private void focusUnlessTyping(@Nullable Scene scene) {
    if (scene != null && !(scene.getFocusOwner() instanceof TextInputControl)) {
      focus();
    }
  }

  /** Takes the focus. */
  void focus() {
    pages.requestFocus();
  }

  /** A plan that is made anew shows the same zone as before. */
  private void selectAgain() {
    List<DiffPage> all = pages.getItems();
    if (!all.isEmpty()) {
      pages
          .getSelectionModel()
          .select(all.stream().filter(this::isSameAsBefore).findFirst().orElse(all.getFirst()));
    }
  }

  private boolean isSameAsBefore(DiffPage page) {
    return last.filter(
            before ->
                before.account().id().equals(page.account().id())
                    && before.zone().equals(page.zone()))
        .isPresent();
  }

  private void show(@Nullable DiffPage page) {
    if (page != null) {
      last = Optional.of(page);
    }
    List<DiffBlock> shown = page == null ? List.of() : page.blocks();
    blocks.setItems(FXCollections.observableList(shown));
  }

  private Node columns() {
    Label before = new Label(messages.text("changes.column.before"));
    Label after = new Label(messages.text("changes.column.after"));
    GridPane row = new DiffHeader(before, after);
    HBox.setHgrow(row, Priority.ALWAYS);
    return row;
  }
}
