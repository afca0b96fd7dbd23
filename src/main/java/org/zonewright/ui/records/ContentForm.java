package org.zonewright.ui.records;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.zonewright.dns.ContentField;
import org.zonewright.dns.TextSize;
import org.zonewright.model.RecordType;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** One labelled control per field of a record's content. */
final class ContentForm extends VBox {

  private final UiTools tools;

  ContentForm(ContentViewModel model, UiTools tools) {
    super(10);
    this.tools = tools;
    getStyleClass().add("content-form");
    for (int i = 0; i < model.fields().size(); i++) {
      add(model.fields().get(i), model, i);
    }
    if (model.type().equals(RecordType.TXT)) {
      getChildren().add(size(model));
    }
    Label problem = new Label();
    problem.setId("content-problem");
    problem.getStyleClass().add("error-text");
    problem.setWrapText(true);
    problem.setMinHeight(38);
    problem.textProperty().bind(model.problem());
    getChildren().add(problem);
  }

  private void add(ContentField field, ContentViewModel model, int index) {
    String name = tools.text(field.labelKey());
    // that the only field may stay empty is no news
    boolean said = field.optional() && model.fields().size() > 1;
    Label label = new Label(said ? tools.text("ui.records.optional", name) : name);
    TextInputControl control = control(field.size(), model.type());
    control.setId("content-field-" + index);
    control.textProperty().bindBidirectional(model.value(index));
    label.setLabelFor(control);
    getChildren().add(new VBox(3, label, control));
  }

  private static TextInputControl control(ContentField.Size size, RecordType type) {
    return switch (size) {
      case SHORT -> {
        TextField field = new TextField();
        field.setMaxWidth(140);
        yield field;
      }
      case LINE -> new TextField();
      case BLOCK -> {
        TextArea area = Controls.leftByTab(new TextArea());
        area.setWrapText(true);
        area.setPrefRowCount(type.equals(RecordType.TXT) ? 7 : 4);
        area.getStyleClass().add("monospace");
        yield area;
      }
    };
  }

  private Label size(ContentViewModel model) {
    Label label = new Label();
    label.getStyleClass().add("text-muted");
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> {
                  TextSize size = model.size();
                  return tools.text("ui.records.textSize", size.bytes(), size.strings());
                },
                model.value(0)));
    return label;
  }
}
