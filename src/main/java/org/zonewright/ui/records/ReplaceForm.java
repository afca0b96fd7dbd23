package org.zonewright.ui.records;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.zonewright.ui.common.UiTools;

/** Asks what to replace with what. */
final class ReplaceForm extends VBox {

  ReplaceForm(ReplaceViewModel model, UiTools tools) {
    super(6);
    setPrefWidth(420);
    TextField find = new TextField();
    find.setId("replace-find");
    find.textProperty().bindBidirectional(model.find());
    Label findLabel = new Label(tools.text("ui.records.replaceFind"));
    findLabel.setLabelFor(find);
    TextField replacement = new TextField();
    replacement.setId("replace-with");
    replacement.textProperty().bindBidirectional(model.replacement());
    Label withLabel = new Label(tools.text("ui.records.replaceWith"));
    withLabel.setLabelFor(replacement);
    Label hits = new Label();
    hits.getStyleClass().add("text-muted");
    hits.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> tools.text("ui.records.replaceHits", model.hits().get()), model.hits()));
    getChildren().addAll(findLabel, find, withLabel, replacement, hits);
  }
}
