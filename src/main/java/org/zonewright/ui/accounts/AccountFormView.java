package org.zonewright.ui.accounts;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.ProviderKind;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** The fields of an account, each with what is wrong with it below. */
final class AccountFormView extends VBox {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final AccountForm form;
  private final UiTools tools;
  private final TextField name = new TextField();

  /**
   * The fields.
   *
   * @param keychain whether the operating system's keychain can be used
   */
  AccountFormView(AccountForm form, ObservableValue<Boolean> keychain, UiTools tools) {
    super(10);
    this.form = form;
    this.tools = tools;
    setId("account-form");
    Label title =
        new Label(
            form.edited()
                .map(account -> tools.text("accounts.form.change", account.name()))
                .orElseGet(() -> tools.text("accounts.form.add")));
    title.getStyleClass().add("title-4");
    getChildren().addAll(title, kinds(), nameField(), addressField(), token(keychain), userId());
  }

  /** Whether there is no such account yet. */
  boolean isNew() {
    return form.edited().isEmpty();
  }

  /** On the first field. */
  @Override
  public void requestFocus() {
    name.requestFocus();
  }

  private Node kinds() {
    ToggleGroup group = new ToggleGroup();
    FlowPane row = new FlowPane(16, 6);
    for (ProviderKind kind : ProviderKind.values()) {
      RadioButton button = new RadioButton(tools.text("accounts.kind." + kind.id()));
      button.setId("account-kind-" + kind.id());
      button.setToggleGroup(group);
      form.kind().subscribe(now -> button.setSelected(now == kind));
      button.setDisable(form.edited().isPresent());
      Controls.whenChosen(button, () -> form.kind().set(kind));
      row.getChildren().add(button);
    }
    row.getStyleClass().add("row");
    return row;
  }

  private Node nameField() {
    name.setId("account-name");
    name.setPromptText(tools.text("accounts.name.prompt"));
    return field("accounts.name", name, form.name(), form.nameProblem());
  }

  private Node addressField() {
    TextField address = new TextField();
    address.setId("account-address");
    address.textProperty().bindBidirectional(form.address());
    Label remark = new Label();
    remark.setId("account-address-remark");
    remark.setWrapText(true);
    remark.getStyleClass().add("icon-line");
    remark.setMinHeight(USE_PREF_SIZE);
    remark.textProperty().bind(form.addressProblem());
    form.addressUsable()
        .subscribe(
            usable -> {
              remark.setGraphic(
                  usable
                      ? Icons.of(Feather.ALERT_TRIANGLE, "warning-icon")
                      : Icons.of(Feather.X_OCTAGON, "danger-icon"));
              address.pseudoClassStateChanged(DANGER, !usable);
            });
    remark.textProperty().subscribe(text -> Controls.shown(remark, !text.isEmpty()));
    return labelled("accounts.address", address, remark);
  }

  private Node token(ObservableValue<Boolean> keychain) {
    PasswordField token = new PasswordField();
    token.setId("account-token");
    token.setPromptText(
        tools.text(form.edited().isPresent() ? "accounts.token.keep" : "accounts.token.prompt"));
    Label place = new Label();
    place.setWrapText(true);
    place.setMinHeight(USE_PREF_SIZE);
    place.getStyleClass().add("list-subtitle");
    place
        .textProperty()
        .bind(
            keychain.map(
                there -> tools.text(there ? "accounts.place.keychain" : "accounts.place.memory")));
    VBox box =
        new VBox(3, field("accounts.token", token, form.token(), form.tokenProblem()), place);
    box.visibleProperty().bind(form.kind().isEqualTo(ProviderKind.IONOS));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private Node userId() {
    TextField userId = new TextField();
    userId.setId("account-userid");
    userId.setPromptText(tools.text("accounts.userid.prompt"));
    Label note = new Label(tools.text("accounts.userid.note"));
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.getStyleClass().add("list-subtitle");
    VBox box =
        new VBox(3, field("accounts.userid", userId, form.userId(), form.userIdProblem()), note);
    box.visibleProperty().bind(form.kind().isEqualTo(ProviderKind.BDOM));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private VBox field(
      String key,
      TextField control,
      javafx.beans.property.StringProperty value,
      ObservableValue<String> problem) {
    control.textProperty().bindBidirectional(value);
    Label wrong = new Label();
    wrong.setId(control.getId() + "-problem");
    wrong.setWrapText(true);
    wrong.setMinHeight(USE_PREF_SIZE);
    wrong.getStyleClass().add("icon-line");
    wrong.setGraphic(Icons.of(Feather.X_OCTAGON, "danger-icon"));
    // an empty field is not scolded before anything is typed
    wrong
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> value.get().isEmpty() && !isAboutKept(problem) ? "" : problem.getValue(),
                problem,
                value));
    wrong
        .textProperty()
        .subscribe(
            text -> {
              Controls.shown(wrong, !text.isEmpty());
              control.pseudoClassStateChanged(DANGER, !text.isEmpty());
            });
    return labelled(key, control, wrong);
  }

  private boolean isAboutKept(ObservableValue<String> problem) {
    return problem.getValue().equals(tools.text("accounts.token.elsewhere"));
  }

  private VBox labelled(String key, Control control, Label below) {
    Label label = new Label(tools.text(key));
    label.setLabelFor(control);
    control.setMaxWidth(Double.MAX_VALUE);
    return new VBox(3, label, control, below);
  }
}
