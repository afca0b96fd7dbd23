package org.zonewright.ui.reverse;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zonewright.model.Account;
import org.zonewright.ui.common.ChoiceText;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** The form above the table for a new or another reverse record. */
final class ReverseFormView extends VBox {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final ReverseViewModel model;
  private final ReverseForm form;
  private final UiTools tools;
  private final TextField address = new TextField();
  private final TextField name = new TextField();

  ReverseFormView(ReverseViewModel model, ReverseForm form, UiTools tools) {
    super(8);
    this.model = model;
    this.form = form;
    this.tools = tools;
    setId("reverse-form");
    getStyleClass().add("form-strip");
    getChildren().addAll(title(), fields(), new ReverseFormMessages(form, tools), buttons());
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Takes the focus. */
  void focus() {
    (form.addressOpen() ? address : name).requestFocus();
  }

  private Label title() {
    Label title =
        new Label(
            form.edited()
                .map(item -> tools.text("reverse.form.change", item.ip().toString()))
                .orElseGet(() -> tools.text("reverse.form.create")));
    title.getStyleClass().add("list-title");
    return title;
  }

  private Node fields() {
    address.setId("reverse-address");
    address.textProperty().bindBidirectional(form.address());
    address.setEditable(form.addressOpen());
    address.setDisable(!form.addressOpen());
    address.setPrefColumnCount(14);
    name.setId("reverse-name");
    name.textProperty().bindBidirectional(form.name());
    name.setPrefColumnCount(24);
    TextField description = new TextField();
    description.setId("reverse-description");
    description.textProperty().bindBidirectional(form.description());
    description.setPrefColumnCount(16);
    mark(address, form.addressProblem());
    mark(name, form.nameProblem());
    HBox row =
        new HBox(
            10,
            labelled("reverse.column.address", address),
            labelled("reverse.column.name", name),
            labelled("reverse.column.description", description));
    if (form.accounts().size() > 1) {
      row.getChildren().add(labelled("reverse.column.account", account()));
    }
    return row;
  }

  private VBox labelled(String key, javafx.scene.control.Control control) {
    Label label = new Label(tools.text(key));
    label.setLabelFor(control);
    label.getStyleClass().add("list-subtitle");
    control.setMaxWidth(Double.MAX_VALUE);
    VBox box = new VBox(3, label, control);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private ChoiceBox<Account> account() {
    ChoiceBox<Account> box = new ChoiceBox<>();
    box.setId("reverse-account");
    box.getItems().setAll(form.accounts());
    box.setConverter(ChoiceText.of(Account::name));
    form.account().get().ifPresent(box::setValue);
    box.valueProperty().subscribe(chosen -> form.account().set(Optional.ofNullable(chosen)));
    box.setDisable(form.edited().isPresent());
    return box;
  }

  private static void mark(TextField field, ObservableValue<String> problem) {
    problem.subscribe(
        text ->
            field.pseudoClassStateChanged(DANGER, !text.isEmpty() && !field.getText().isBlank()));
  }

  private Node buttons() {
    Command submit = Command.of(form.complete(), model.editor()::submit);
    Button draft = Controls.button(tools.text("reverse.form.submit"), submit);
    draft.setId("reverse-submit");
    draft.getStyleClass().add("accent");
    Button cancel =
        Controls.button(tools.text("reverse.form.cancel"), Command.of(model.editor()::cancel));
    cancel.setId("reverse-cancel");
    Button other =
        Controls.button(
            tools.text("reverse.form.other"),
            Command.of(() -> form.taken().ifPresent(model.editor()::edit)));
    form.address().subscribe(_ -> Controls.shown(other, form.taken().isPresent()));
    HBox row = new HBox(8, draft, cancel, other);
    row.getStyleClass().add("row");
    return row;
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.editor().cancel();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER
        && !event.isShortcutDown()
        && event.getTarget() instanceof TextField) {
      model.editor().submit();
      event.consume();
    }
  }
}
