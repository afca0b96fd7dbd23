package org.zonewright.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.zonewright.text.Messages;

/** Real dialogs over a window. */
public final class FxDialogs implements Dialogs, FormDialogs {

  private final Window owner;
  private final Messages messages;
  private final Theme theme;

  /**
   * Dialogs.
   *
   * @param theme dresses what shows before the owner does; later the owner's looks are theirs
   */
  public FxDialogs(Window owner, Messages messages, Theme theme) {
    this.owner = owner;
    this.messages = messages;
    this.theme = theme;
  }

  @Override
  public void error(Problem problem) {
    problemAlert(problem).show();
  }

  /** Tells of a problem after which nothing can go on, and waits until it was read. */
  public void fatal(Problem problem) {
    problemAlert(problem).showAndWait();
  }

  private Alert problemAlert(Problem problem) {
    Alert alert =
        alert(Alert.AlertType.ERROR, messages.text("ui.dialog.error"), problem.sentence());
    alert.getButtonTypes().setAll(closeButton());
    if (!problem.details().isEmpty()) {
      alert
          .getDialogPane()
          .setExpandableContent(new DetailsPane(problem.details(), messages, this::copy));
    }
    return alert;
  }

  @Override
  public boolean confirm(Question question) {
    Alert alert = alert(Alert.AlertType.CONFIRMATION, question.title(), question.sentence());
    ButtonType yes = new ButtonType(question.action(), ButtonData.OK_DONE);
    alert.getButtonTypes().setAll(yes, cancelButton());
    Node button = alert.getDialogPane().lookupButton(yes);
    button.setId("dialog-yes");
    mark(button, question.dangerous());
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  @Override
  public boolean confirmTyped(Question question, String expected) {
    TextField typed = new TextField();
    typed.setId("dialog-typed");
    Label label = wrapped(messages.text("ui.dialog.typeToConfirm", expected));
    label.setLabelFor(typed);
    VBox content = new VBox(8, wrapped(question.sentence()), label, typed);
    return ask(
        question.title(),
        content,
        question.action(),
        Bindings.equal(typed.textProperty(), expected),
        question.dangerous());
  }

  @Override
  public Optional<String> prompt(
      String title, String label, String initial, Function<String, Optional<String>> check) {
    TextField typed = new TextField(initial);
    Label caption = new Label(label);
    caption.setLabelFor(typed);
    Label wrong = wrapped("");
    wrong.getStyleClass().add("error-text");
    wrong.textProperty().bind(typed.textProperty().map(text -> check.apply(text).orElse("")));
    VBox content = new VBox(6, caption, typed, wrong);
    boolean yes =
        ask(
            title,
            content,
            messages.text("ui.dialog.ok"),
            Bindings.createBooleanBinding(
                () -> check.apply(typed.getText()).isEmpty(), typed.textProperty()),
            false);
    return yes ? Optional.of(typed.getText()) : Optional.empty();
  }

  @Override
  public boolean form(String title, Node content, String action, ObservableBooleanValue valid) {
    return ask(title, content, action, valid, false);
  }

  @Override
  public void show(String title, Node content) {
    Dialog<ButtonType> dialog = dialog(title, content);
    dialog.getDialogPane().getButtonTypes().setAll(closeButton());
    dialog.showAndWait();
  }

  @Override
  public Optional<Path> openFile(String title, List<FileKind> kinds) {
    return Optional.ofNullable(chooser(title, kinds).showOpenDialog(owner)).map(File::toPath);
  }

  @Override
  public Optional<Path> saveFile(String title, String suggestedName, List<FileKind> kinds) {
    FileChooser chooser = chooser(title, kinds);
    chooser.setInitialFileName(suggestedName);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public void copy(String text) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public Optional<String> pasted() {
    return Optional.ofNullable(Clipboard.getSystemClipboard().getString());
  }

  private boolean ask(
      String title, Node content, String action, ObservableBooleanValue valid, boolean dangerous) {
    Dialog<ButtonType> dialog = dialog(title, content);
    ButtonType yes = new ButtonType(action, ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().setAll(yes, cancelButton());
    Node button = dialog.getDialogPane().lookupButton(yes);
    button.setId("dialog-yes");
    button.disableProperty().bind(new SimpleBooleanProperty(true).and(valid).not());
    mark(button, dangerous);
    // the enter key alone writes a line in a text, or belongs to the control that has the focus
    dialog
        .getDialogPane()
        .addEventFilter(KeyEvent.KEY_PRESSED, event -> confirm(event, (Button) button));
    return dialog.showAndWait().filter(yes::equals).isPresent();
  }

  private static void confirm(KeyEvent event, Button button) {
    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
      button.fire();
      event.consume();
    }
  }

  private static FileChooser chooser(String title, List<FileKind> kinds) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    for (FileKind kind : kinds) {
      List<String> patterns =
          kind.extensions().isEmpty()
              ? List.of("*")
              : kind.extensions().stream().map(extension -> "*." + extension).toList();
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.description(), patterns));
    }
    return chooser;
  }

  private static void mark(Node button, boolean dangerous) {
    if (dangerous) {
      button.getStyleClass().add("danger");
    }
  }

  private Dialog<ButtonType> dialog(String title, Node content) {
    Dialog<ButtonType> dialog = new Dialog<>();
    dress(dialog, title);
    dialog.setResizable(true);
    dialog.getDialogPane().setContent(content);
    dialog.setOnShown(_ -> FirstFocus.in(content));
    return dialog;
  }

  private Alert alert(Alert.AlertType type, String title, String sentence) {
    Alert alert = new Alert(type);
    dress(alert, title);
    alert.getDialogPane().setContent(wrapped(sentence));
    return alert;
  }

  private void dress(Dialog<?> dialog, String title) {
    if (owner.isShowing()) {
      dialog.initOwner(owner);
      dialog.initModality(Modality.WINDOW_MODAL);
    } else {
      theme.dress(dialog.getDialogPane().getScene());
    }
    DialogPlace.keepOnScreen(dialog);
    dialog.setTitle(title);
    dialog.setHeaderText(title);
    EscapeKey.letThrough(dialog.getDialogPane());
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("dialog-text");
    label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
    return label;
  }

  private ButtonType cancelButton() {
    return new ButtonType(messages.text("ui.dialog.cancel"), ButtonData.CANCEL_CLOSE);
  }

  private ButtonType closeButton() {
    return new ButtonType(messages.text("ui.dialog.close"), ButtonData.CANCEL_CLOSE);
  }
}
