package org.zonewright.ui.common;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.text.Messages;

/** The technical part of a problem, to be read and copied. */
final class DetailsPane extends VBox {

  DetailsPane(String details, Messages messages, Consumer<String> clipboard) {
    super(8);
    TextArea text = Controls.leftByTab(new TextArea(details));
    text.setEditable(false);
    text.setPrefRowCount(8);
    text.setPrefColumnCount(60);
    Controls.labelled(text, messages.text("ui.dialog.details"));
    text.getStyleClass().add("monospace");
    Button copy =
        Controls.button(
            Feather.COPY,
            messages.text("ui.dialog.copyDetails"),
            Command.of(() -> clipboard.accept(details)));
    setVgrow(text, Priority.ALWAYS);
    getChildren().addAll(text, copy);
  }
}
