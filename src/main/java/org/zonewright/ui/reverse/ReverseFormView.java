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
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.reverse.ForwardCheck;
import org.zonewright.reverse.ForwardState;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** The form above the table for a new or another reverse record. */
final class ReverseFormView extends VBox {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final ReverseViewModel model;
  private final ReverseForm form;
  private final UiTools tools;
  private final ForwardWords words;
  private final TextField address = new TextField();
  private final TextField name = new TextField();
  private final HBox forward = new HBox(8);

  ReverseFormView(ReverseViewModel model, ReverseForm form, UiTools tools) {
    super(8);
    this.model = model;
    this.form = form;
    this.tools = tools;
    this.words = new ForwardWords(tools.texts().messages());
    setId("reverse-form");
    getStyleClass().add("form-strip");
    getChildren().addAll(title(), fields(), messages(), buttons());
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
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Account account) {
            return account == null ? "" : account.name();
          }

          @Override
          public Account fromString(String text) {
            throw new UnsupportedOperationException("accounts are not typed");
          }
        });
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

  private Node messages() {
    VBox box = new VBox(4);
    form.currentName()
        .ifPresent(
            current ->
                box.getChildren()
                    .add(line(Feather.INFO, "muted-icon", tools.text("reverse.now", current))));
    box.getChildren()
        .addAll(
            problem(form.addressProblem(), "address-problem"),
            remark(form.addressRemark()),
            problem(form.nameProblem(), "name-problem"),
            forward);
    forward.getStyleClass().add("row");
    forward.setId("reverse-forward");
    form.forward().subscribe(this::showForward);
    return box;
  }

  private Label problem(ObservableValue<String> text, String id) {
    Label label = line(Feather.X_OCTAGON, "danger-icon", "");
    label.setId(id);
    bind(label, text);
    return label;
  }

  private Label remark(ObservableValue<String> text) {
    Label label = line(Feather.ALERT_TRIANGLE, "warning-icon", "");
    bind(label, text);
    return label;
  }

  private static void bind(Label label, ObservableValue<String> text) {
    text.subscribe(
        now -> {
          label.setText(now);
          Controls.shown(label, !now.isEmpty());
        });
  }

  private static Label line(Feather icon, String style, String text) {
    Label label = new Label(text);
    label.getStyleClass().add("icon-line");
    label.setGraphic(Icons.of(icon, style));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void showForward(Optional<ForwardCheck> check) {
    forward.getChildren().clear();
    Controls.shown(forward, check.isPresent() && form.data().isPresent());
    if (check.isEmpty() || form.data().isEmpty()) {
      return;
    }
    ForwardCheck found = check.get();
    Label text =
        new Label(
            tools.text(
                "reverse.forward.line",
                words.word(found.state()),
                words.sentence(form.data().get(), found)));
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    forward.getChildren().addAll(ForwardMark.icon(found.state()), text);
    if (found.state() != ForwardState.CONFIRMED && found.zone().isPresent()) {
      forward.getChildren().add(fixButton(found));
    }
  }

  private Button fixButton(ForwardCheck found) {
    String zone = Idn.toUnicode(found.zone().orElseThrow().name());
    Button fix =
        Controls.button(
            Feather.PLUS,
            tools.text("reverse.fix", zone),
            Command.of(
                () ->
                    form.data()
                        .ifPresent(data -> model.fixForward(found.zone().orElseThrow(), data))));
    fix.setMinWidth(USE_PREF_SIZE);
    return fix;
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
    } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
      model.editor().submit();
      event.consume();
    }
  }
}
