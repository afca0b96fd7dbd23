package org.zonewright.ui.accounts;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;

/** The accounts at the left, the form of one at the right; to be shown in a dialog. */
public final class AccountsView extends BorderPane {

  private final AccountsViewModel model;
  private final UiTools tools;
  private final FormDialogs forms;
  private final ListView<AccountItem> list;
  private Optional<AccountFormView> fields = Optional.empty();

  public AccountsView(AccountsViewModel model, UiTools tools, FormDialogs forms) {
    this.model = model;
    this.tools = tools;
    this.forms = forms;
    this.list = new ListView<>(model.list().items());
    setId("accounts-view");
    getStyleClass().add("accounts-view");
    setLeft(left());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            item -> {
              if (item != null) {
                model.selected().set(Optional.of(item));
              }
            });
    model.selected().subscribe(this::select);
    model.form().subscribe(this::show);
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** In the form of a new account, else in the list. */
  @Override
  public void requestFocus() {
    fields.filter(AccountFormView::isNew).ifPresentOrElse(Node::requestFocus, list::requestFocus);
  }

  private void show(Optional<AccountForm> form) {
    boolean chosen = list.isFocused();
    setCenter(right(form));
    // whoever goes through the list stays there
    if (!chosen) {
      // what scrolls is there only when it has its skin
      applyCss();
      requestFocus();
    }
  }

  /** The first escape leaves a form, the next the dialog. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE
        && model.form().get().isPresent()
        && !model.list().items().isEmpty()) {
      model.cancel();
      requestFocus();
      event.consume();
    }
  }

  private void select(Optional<AccountItem> item) {
    item.ifPresentOrElse(
        list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
  }

  private Node left() {
    list.setId("account-list");
    list.getStyleClass().add("roomy-list");
    list.setAccessibleText(tools.text("accounts.list.name"));
    list.setCellFactory(_ -> new AccountCell(tools.texts().messages()));
    list.setPlaceholder(new Label(tools.text("accounts.list.empty")));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DELETE) {
            model.remove().execute();
            event.consume();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    Button add = Controls.button(Feather.PLUS, tools.text("accounts.add"), model.add());
    add.setId("account-add");
    add.setMinWidth(USE_PREF_SIZE);
    Button remove = Controls.button(Feather.TRASH_2, tools.text("accounts.remove"), model.remove());
    remove.setId("account-remove");
    remove.setMinWidth(USE_PREF_SIZE);
    VBox left = new VBox(8, list, new WrappingRow(8, add, remove));
    left.getStyleClass().add("accounts-list");
    return left;
  }

  private Node right(Optional<AccountForm> form) {
    fields = form.map(open -> new AccountFormView(open, model.list().keychain().asObject(), tools));
    if (fields.isEmpty()) {
      return StatusPane.of(Feather.USERS, tools.text("accounts.choose"), Optional.empty());
    }
    VBox content = new VBox(12, fields.get(), new TrialView(model.trial(), tools, forms));
    content.getStyleClass().add("accounts-fields");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox right = new VBox(12, scroll, buttons());
    right.getStyleClass().add("accounts-form");
    return right;
  }

  /** A button that cannot be pressed for a while loses the focus. */
  private void backTo(Button save, TrialState state) {
    if (state == TrialState.FAILED
        && getScene() != null
        && !(getScene().getFocusOwner() instanceof TextInputControl)) {
      save.requestFocus();
    }
  }

  private Node buttons() {
    Button test = Controls.button(Feather.ACTIVITY, tools.text("accounts.test"), model.test());
    test.setId("account-test");
    Button anyway = Controls.button(tools.text("accounts.saveAnyway"), model.saveAnyway());
    anyway.setId("account-save-anyway");
    model.trial().state().subscribe(state -> Controls.shown(anyway, state == TrialState.FAILED));
    Button cancel = Controls.button(tools.text("accounts.cancel"), Command.of(model::cancel));
    cancel.setId("account-cancel");
    Button save = Controls.button(tools.text("accounts.save"), model.save());
    save.setId("account-save");
    save.getStyleClass().add("accent");
    save.setDefaultButton(true);
    model.trial().state().subscribe(state -> backTo(save, state));
    FlowPane row = new FlowPane(8, 8, test, anyway, cancel, save);
    row.setAlignment(Pos.CENTER_RIGHT);
    row.setMinHeight(USE_PREF_SIZE);
    row.getChildren().stream()
        .filter(Button.class::isInstance)
        .forEach(button -> ((Button) button).setMinWidth(USE_PREF_SIZE));
    return row;
  }
}
