package org.zonewright.ui.reverse;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;

/** Narrows the table: text, network, account, state. */
final class ReverseFilterBar extends VBox {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final UiTools tools;
  private final ReverseRows rows;
  private final TextField text = new TextField();

  ReverseFilterBar(ReverseRows rows, UiTools tools) {
    super(8);
    this.rows = rows;
    this.tools = tools;
    getStyleClass().add("filter-bar");
    field(text, "reverse.filter.text");
    text.setId("reverse-filter-text");
    text.textProperty().bindBidirectional(rows.filter().text());
    HBox.setHgrow(text, Priority.ALWAYS);
    TextField network = new TextField();
    network.setId("reverse-filter-network");
    field(network, "reverse.filter.network");
    network.setPrefColumnCount(20);
    network.textProperty().bindBidirectional(rows.filter().network());
    rows.filter().network().subscribe(_ -> markNetwork(network));
    WrappingRow first = new WrappingRow(8, text, network, new AccountBox(rows, tools));
    getChildren().addAll(first, new StateChips(rows, tools));
  }

  /** Takes the focus. */
  void focus() {
    text.requestFocus();
    text.selectAll();
  }

  private void markNetwork(TextField network) {
    boolean wrong = rows.filter().networkWrong().get();
    network.pseudoClassStateChanged(DANGER, wrong);
    network.setTooltip(
        new Tooltip(tools.text(wrong ? "reverse.filter.networkWrong" : "reverse.filter.network")));
  }

  private void field(TextField field, String key) {
    field.setPromptText(tools.text(key));
    Controls.labelled(field, tools.text(key));
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
          }
        });
  }
}
