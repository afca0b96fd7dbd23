package org.zonewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class WrappingCellTest {

  @SuppressWarnings("NullAway.Init") // by start
  private ListView<String> list;

  @Start
  void start(Stage stage) {
    list = new ListView<>();
    // a word more from row to row: somewhere the last one needs a line of its own
    list.getItems()
        .setAll(IntStream.range(5, 18).mapToObj(words -> "record ".repeat(words)).toList());
    list.setCellFactory(_ -> new Sentence());
    stage.setScene(new Scene(list, 400, 900));
    stage.show();
  }

  @Test
  void aCellIsAsHighAsItsTextNeedsAtItsWidth() {
    List<ListCell<?>> cells =
        list.lookupAll(".list-cell").stream()
            .<ListCell<?>>map(node -> (ListCell<?>) node)
            .filter(cell -> cell.getGraphic() != null)
            .toList();

    assertThat(cells).hasSize(13);
    assertThat(cells)
        .allSatisfy(
            cell -> {
              Region row = (Region) cell.getGraphic();
              double inside = cell.getWidth() - cell.snappedLeftInset() - cell.snappedRightInset();
              double edges = cell.snappedTopInset() + cell.snappedBottomInset();
              assertThat(cell.getHeight())
                  .as(cell.getItem().toString())
                  .isGreaterThanOrEqualTo(row.prefHeight(inside) + edges);
            });
  }

  private static final class Sentence extends WrappingCell<String> {

    Sentence() {
      // as themes do
      setStyle("-fx-padding: 7px 30px 7px 30px; -fx-cell-size: 40px");
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      if (text == null || empty) {
        setGraphic(null);
        return;
      }
      Label label = new Label(text);
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      VBox column = new VBox(label);
      HBox.setHgrow(column, Priority.ALWAYS);
      setGraphic(new HBox(12, new Label("!"), column, new Label("details")));
    }
  }
}
