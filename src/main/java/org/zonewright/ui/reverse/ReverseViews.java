package org.zonewright.ui.reverse;

import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** The switch between table and picture, and the one that shows the networks beside them. */
final class ReverseViews extends HBox {

  /** What is in the middle. */
  enum Kind {
    TABLE,
    PICTURE
  }

  private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.TABLE);
  private final BooleanProperty networks = new SimpleBooleanProperty(true);

  ReverseViews(UiTools tools) {
    super(8);
    getStyleClass().add("row");
    ToggleButton table = view(Feather.LIST, "reverse.view.table", Kind.TABLE, tools);
    table.getStyleClass().add("left-pill");
    ToggleButton picture = view(Feather.GRID, "reverse.view.picture", Kind.PICTURE, tools);
    picture.getStyleClass().add("right-pill");
    ToggleButton side =
        Controls.named(
            new ToggleButton("", Icons.of(Feather.SIDEBAR)), tools.text("reverse.view.networks"));
    side.setId("reverse-side");
    side.selectedProperty().bindBidirectional(networks);
    getChildren().addAll(side, new HBox(table, picture));
  }

  /** What is in the middle. */
  ObjectProperty<Kind> kind() {
    return kind;
  }

  /** Whether the networks are shown. */
  BooleanProperty networks() {
    return networks;
  }

  /** Shows the same as another switch. */
  void continueFrom(ReverseViews other) {
    kind.set(other.kind.get());
    networks.set(other.networks.get());
  }

  private ToggleButton view(Feather icon, String key, Kind shown, UiTools tools) {
    ToggleButton button = Controls.named(new ToggleButton("", Icons.of(icon)), tools.text(key));
    button.setId("reverse-view-" + shown.name().toLowerCase(Locale.ROOT));
    button.setOnAction(
        _ -> {
          kind.set(shown);
          button.setSelected(true);
        });
    kind.subscribe(now -> button.setSelected(now == shown));
    return button;
  }
}
