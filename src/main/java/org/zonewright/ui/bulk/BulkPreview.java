package org.zonewright.ui.bulk;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.DiffBlock;
import org.zonewright.ui.diff.DiffBlockCell;

/** What would be drafted: at the left the zones, to be taken in or not, at the right the diff. */
final class BulkPreview extends VBox {

  private static final double LIST_SHARE = 0.34;

  private final BulkViewModel model;
  private final ListView<BulkZone> zones;
  private final ListView<DiffBlock> blocks = new ListView<>();

  BulkPreview(BulkViewModel model, UiTools tools) {
    super(8);
    this.model = model;
    this.zones = new ListView<>(model.zones());
    zones.setId("bulk-zones");
    zones.setAccessibleText(tools.text("bulk.zones.name"));
    zones.setCellFactory(_ -> new BulkZoneCell(tools));
    zones.setPlaceholder(new Label(tools.text("bulk.zones.none")));
    zones.getStyleClass().add("bulk-zones");
    blocks.setId("bulk-diff");
    blocks.setAccessibleText(tools.text("changes.diff.name"));
    blocks.setCellFactory(_ -> new DiffBlockCell(tools.texts().messages()));
    blocks.getStyleClass().add("diff-list");
    SplitPane split = new SplitPane(zones, blocks);
    split.setDividerPositions(LIST_SHARE);
    split.getStyleClass().add("thin-divider");
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren().addAll(heading(tools), split);
    zones.getSelectionModel().selectedItemProperty().subscribe(this::show);
    zones.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    model
        .zones()
        .addListener((ListChangeListener<BulkZone>) _ -> zones.getSelectionModel().selectFirst());
  }

  private void pressed(KeyEvent event) {
    BulkZone zone = zones.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.SPACE && zone != null) {
      zone.included().set(!zone.included().get());
      event.consume();
    }
  }

  private HBox heading(UiTools tools) {
    Label sentence = new Label();
    sentence.setId("bulk-sentence");
    sentence.getStyleClass().add("list-title");
    sentence.textProperty().bind(model.sentence());
    sentence.setWrapText(true);
    sentence.setMinHeight(USE_PREF_SIZE);
    Button all = Controls.button(tools.text("bulk.all"), Command.of(() -> model.includeAll(true)));
    Button none =
        Controls.button(tools.text("bulk.none"), Command.of(() -> model.includeAll(false)));
    all.setId("bulk-all");
    none.setId("bulk-none");
    for (Button button : List.of(all, none)) {
      button.setMinWidth(USE_PREF_SIZE);
    }
    HBox row = new HBox(8, sentence, Controls.spacer(), all, none);
    row.getStyleClass().add("row");
    return row;
  }

  private void show(@Nullable BulkZone zone) {
    blocks.setItems(
        zone == null
            ? FXCollections.observableArrayList()
            : FXCollections.observableList(model.blocks(zone)));
  }
}
