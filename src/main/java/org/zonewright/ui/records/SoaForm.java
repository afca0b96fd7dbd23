package org.zonewright.ui.records;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.zonewright.ui.common.UiTools;

/** The fields of the start of authority. */
final class SoaForm extends VBox {

  private final UiTools tools;

  SoaForm(SoaViewModel model, UiTools tools) {
    super(4);
    this.tools = tools;
    setPrefWidth(460);
    add("ui.soa.primary", model.primary());
    add("ui.soa.contact", model.contact());
    add("ui.soa.serial", model.serial());
    add("ui.soa.ttl", model.ttl());
    Label problem = new Label();
    problem.getStyleClass().add("error-text");
    problem.setWrapText(true);
    problem.textProperty().bind(model.problem());
    getChildren().add(problem);
  }

  private void add(String key, StringProperty value) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(value);
    Label label = new Label(tools.text(key));
    label.setLabelFor(field);
    getChildren().addAll(label, field);
  }
}
