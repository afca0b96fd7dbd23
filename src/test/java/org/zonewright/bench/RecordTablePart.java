package org.zonewright.bench;

import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.records.RecordRow;
import org.zonewright.ui.zones.TreeRow;

/** The zone tree and the record table of a window over {@link CachedData#large}. */
final class RecordTablePart {

  private final BenchWindow window;
  private final ListView<TreeRow> tree;
  private Optional<TableView<RecordRow>> table = Optional.empty();

  @SuppressWarnings("unchecked")
  RecordTablePart(BenchWindow window) throws Exception {
    this.window = window;
    this.tree = window.node("#zone-tree", ListView.class);
    window.untilShown(tree, () -> {}, () -> !tree.getItems().isEmpty());
  }

  /** Opens a zone and returns the milliseconds until its first rows are shown. */
  double open(int records) throws Exception {
    ZoneRef zone = CachedData.largeZone(records);
    return window.untilShown(tree, () -> select(zone), () -> shows(zone));
  }

  /** Waits until all rows of the open zone are shown. */
  void awaitWhole(int records) throws Exception {
    window.untilShown(
        tree, () -> {}, () -> table().map(rows -> rows.getItems().size() == records).orElse(false));
  }

  private void select(ZoneRef zone) {
    for (int i = 0; i < tree.getItems().size(); i++) {
      if (tree.getItems().get(i) instanceof TreeRow.OfZone row && row.zone().equals(zone)) {
        tree.getSelectionModel().clearAndSelect(i);
        return;
      }
    }
    throw new IllegalStateException(zone + " is not in the tree");
  }

  private boolean shows(ZoneRef zone) {
    TableView<RecordRow> rows = table().orElse(null);
    return rows != null
        && !rows.getItems().isEmpty()
        && rows.getItems().getFirst().record().name().isAtOrBelow(zone.name())
        && rows.lookup(".table-row-cell") != null;
  }

  /** The table, once there is one. */
  @SuppressWarnings("unchecked")
  Optional<TableView<RecordRow>> table() {
    if (table.isEmpty() && tree.getScene() != null) {
      table =
          Optional.ofNullable(tree.getScene().lookup("#records"))
              .map(node -> (TableView<RecordRow>) node);
    }
    return table;
  }
}
