package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.zonewright.reverse.AddressState;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** What the colours and patterns of the picture mean, and how many cells have each. */
final class PictureLegend extends VBox {

  private static final List<Optional<AddressState>> ORDER =
      List.of(
          Optional.of(AddressState.CONFIRMED),
          Optional.of(AddressState.MISMATCH),
          Optional.of(AddressState.MISSING),
          Optional.of(AddressState.NO_POINTER),
          Optional.of(AddressState.ORPHAN),
          Optional.of(AddressState.UNKNOWN),
          Optional.empty());

  PictureLegend(PictureViewModel picture, StateWords words, UiTools tools) {
    super(8);
    setId("reverse-legend");
    getStyleClass().add("picture-legend");
    for (Optional<AddressState> state : ORDER) {
      Region swatch = new Region();
      swatch.getStyleClass().addAll("picture-cell", "swatch", PictureCell.style(state));
      Label word =
          new Label(state.map(words::word).orElseGet(() -> tools.text("reverse.picture.none")));
      Label count = new Label();
      count.getStyleClass().add("list-subtitle");
      picture
          .cells()
          .subscribe(
              cells ->
                  count.setText(
                      tools
                          .texts()
                          .messages()
                          .number(cells.stream().filter(c -> c.state().equals(state)).count())));
      HBox row = new HBox(8, swatch, word, Controls.spacer(), count);
      row.getStyleClass().add("row");
      getChildren().add(row);
    }
  }
}
