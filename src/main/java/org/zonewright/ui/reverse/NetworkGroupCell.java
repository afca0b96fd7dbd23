package org.zonewright.ui.reverse;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.zonewright.reverse.NetworkGroup;
import org.zonewright.reverse.StateCounts;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** A network with the number of its rows, and those by state. */
final class NetworkGroupCell extends ListCell<NetworkChoice> {

  private final ReadOnlyIntegerProperty total;
  private final UiTools tools;
  private final StateWords words;
  private final Label name = new Label();
  private final Label count = new Label();
  private final HBox states = new HBox(10);
  private final VBox box;

  NetworkGroupCell(ReadOnlyIntegerProperty total, UiTools tools) {
    this.total = total;
    this.tools = tools;
    this.words = new StateWords(tools.texts().messages());
    count.getStyleClass().add("list-subtitle");
    count.setMinWidth(Region.USE_PREF_SIZE);
    // as wide as the list, which never scrolls sideways
    setPrefWidth(0);
    HBox first = new HBox(8, name, Controls.spacer(), count);
    first.getStyleClass().add("row");
    states.getStyleClass().addAll("row", "network-states");
    box = new VBox(3, first, states);
    box.setAlignment(Pos.CENTER_LEFT);
  }

  @Override
  protected void updateItem(@Nullable NetworkChoice item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    setGraphic(null);
    setAccessibleText(null);
    if (item == null || empty) {
      return;
    }
    Optional<NetworkGroup> group = item.group();
    name.setText(
        group.map(g -> g.network().toString()).orElseGet(() -> tools.text("reverse.networks.all")));
    int rows = group.map(g -> g.counts().rows()).orElse(total.get());
    String rowsInWords = tools.text("reverse.networks.count", rows);
    count.setText(tools.text("reverse.networks.number", rows));
    count.setTooltip(new Tooltip(rowsInWords));
    states.getChildren().clear();
    group.ifPresent(g -> show(g.counts()));
    Controls.shown(states, group.isPresent());
    setGraphic(box);
    setAccessibleText(
        name.getText() + ", " + group.map(g -> inWords(g.counts())).orElse(rowsInWords));
  }

  private void show(StateCounts counts) {
    counts
        .main()
        .forEach(
            (state, number) -> {
              if (number > 0) {
                Label label =
                    new Label(tools.text("reverse.networks.number", number), StateMark.icon(state));
                label.getStyleClass().add("list-subtitle");
                label.setTooltip(
                    new Tooltip(tools.text("reverse.chipName", words.word(state), number)));
                label.setMinWidth(Region.USE_PREF_SIZE);
                states.getChildren().add(label);
              }
            });
  }

  private String inWords(StateCounts counts) {
    return counts.main().entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .map(e -> tools.text("reverse.chipName", words.word(e.getKey()), e.getValue()))
        .collect(Collectors.joining(", "));
  }
}
