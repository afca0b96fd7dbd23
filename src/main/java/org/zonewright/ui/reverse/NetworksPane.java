package org.zonewright.ui.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zonewright.reverse.NetworkGroup;
import org.zonewright.ui.common.ChoiceText;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;

/** The networks beside the table, each with its counts; choosing one narrows the table. */
final class NetworksPane extends VBox {

  private final ReverseViewModel model;
  private final UiTools tools;
  private final ListView<NetworkChoice> list = new ListView<>();
  private boolean filling;

  NetworksPane(ReverseViewModel model, UiTools tools) {
    super(6);
    this.model = model;
    this.tools = tools;
    getStyleClass().add("networks");
    list.setId("reverse-networks");
    list.setAccessibleText(tools.text("reverse.networks.name"));
    list.setCellFactory(_ -> new NetworkGroupCell(model.networks().total(), tools));
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().addAll(head(), list);
    model.networks().groups().subscribe(this::fill);
    model.rows().filter().network().subscribe(_ -> mark());
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (_, _, group) -> {
              if (!filling && group != null) {
                model.networks().choose(group.group());
              }
            });
  }

  private Node head() {
    Label title = new Label(tools.text("reverse.networks.title"));
    title.getStyleClass().add("list-title");
    ChoiceBox<Integer> prefix =
        prefix("reverse.networks.prefix", NetworksViewModel.PREFIXES, model.networks().prefix());
    prefix.setId("reverse-prefix");
    ChoiceBox<Integer> v6Prefix =
        prefix(
            "reverse.networks.prefix6", NetworksViewModel.V6_PREFIXES, model.networks().v6Prefix());
    v6Prefix.setId("reverse-prefix-6");
    model.networks().hasV6().subscribe(there -> Controls.shown(v6Prefix, there));
    title.setMinWidth(USE_PREF_SIZE);
    // in a row of their own, so that they never part
    HBox prefixes = new HBox(6, prefix, v6Prefix);
    prefixes.setMinWidth(USE_PREF_SIZE);
    WrappingRow row = new WrappingRow(4, title, Controls.spacer(), prefixes);
    row.getStyleClass().add("networks-head");
    return row;
  }

  private ChoiceBox<Integer> prefix(String key, List<Integer> lengths, Property<Integer> chosen) {
    ChoiceBox<Integer> box = new ChoiceBox<>();
    Controls.labelled(box, tools.text(key));
    box.setTooltip(new Tooltip(tools.text(key)));
    box.getItems().setAll(lengths);
    box.setConverter(ChoiceText.of(bits -> "/" + bits));
    box.valueProperty().bindBidirectional(chosen);
    return box;
  }

  private void fill(List<NetworkGroup> groups) {
    List<NetworkChoice> all = new ArrayList<>();
    all.add(NetworkChoice.ALL);
    groups.forEach(group -> all.add(NetworkChoice.of(group)));
    filling = true;
    list.getItems().setAll(all);
    filling = false;
    mark();
  }

  private void mark() {
    filling = true;
    Optional<NetworkGroup> chosen = model.networks().chosen();
    if (chosen.isEmpty() && !model.rows().filter().network().get().isBlank()) {
      list.getSelectionModel().clearSelection();
    } else {
      list.getSelectionModel().select(new NetworkChoice(chosen));
    }
    filling = false;
  }
}
