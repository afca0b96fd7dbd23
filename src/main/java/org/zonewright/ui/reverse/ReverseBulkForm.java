package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.ui.common.ChoiceText;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** Asks for a bulk change, and shows line by line what would come of it. */
final class ReverseBulkForm extends VBox {

  private final ReverseBulkViewModel model;
  private final BulkQuestion question;
  private final UiTools tools;
  private final TextField first = new TextField();

  ReverseBulkForm(ReverseBulkViewModel model, UiTools tools) {
    super(10);
    this.model = model;
    this.question = model.question();
    this.tools = tools;
    setId("reverse-bulk-form");
    BulkPreviewTable preview = new BulkPreviewTable(model, tools);
    setVgrow(preview, Priority.ALWAYS);
    getChildren()
        .addAll(explanation(), inputs(), options(), problem(), heading(), preview, quota());
  }

  /** Where something is to be typed, that comes first. */
  @Override
  public void requestFocus() {
    if (first.getScene() == null) {
      super.requestFocus();
    } else {
      first.requestFocus();
    }
  }

  private Node explanation() {
    Label label = new Label(tools.text("reverse.bulk.text." + question.kind().word()));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("text-muted");
    return label;
  }

  private Node inputs() {
    return switch (question.kind()) {
      case FILL, ORPHANS -> row(scope());
      case PATTERN ->
          new VBox(
              8,
              labelled("reverse.bulk.pattern.label", typed(first, "pattern", question.pattern())),
              scope());
      case RENAME ->
          row(
              labelled("reverse.bulk.from", typed(first, "from", question.from())),
              labelled("reverse.bulk.to", typed(new TextField(), "to", question.to())));
      case IMPORT -> row(file());
    };
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(16, nodes);
    row.setAlignment(Pos.BOTTOM_LEFT);
    return row;
  }

  private TextField typed(TextField field, String id, StringProperty text) {
    field.setId("reverse-bulk-" + id);
    field.setPrefColumnCount(24);
    field.textProperty().bindBidirectional(text);
    return field;
  }

  private VBox labelled(String key, Control control) {
    Label label = new Label(tools.text(key));
    label.setLabelFor(control);
    label.getStyleClass().add("list-subtitle");
    return new VBox(3, label, control);
  }

  private Node scope() {
    Label label = new Label(tools.text("reverse.bulk.scope"));
    label.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(14, label);
    row.getStyleClass().add("row");
    ToggleGroup group = new ToggleGroup();
    for (BulkScope scope : BulkScope.values()) {
      if (scope != BulkScope.NETWORK || question.kind() == ReverseBulkKind.PATTERN) {
        row.getChildren().add(scope(scope, group));
      }
    }
    if (question.kind() == ReverseBulkKind.PATTERN) {
      TextField network = typed(new TextField(), "network", question.network());
      network.setPrefColumnCount(12);
      network.setPromptText(tools.text("reverse.bulk.networkExample"));
      Controls.labelled(network, tools.text("reverse.bulk.scope.network"));
      network.textProperty().addListener((_, _, _) -> question.scope().set(BulkScope.NETWORK));
      row.getChildren().add(network);
    }
    row.setMinHeight(32);
    return row;
  }

  private RadioButton scope(BulkScope scope, ToggleGroup group) {
    OptionalInt size = model.size(scope);
    RadioButton button =
        new RadioButton(tools.text("reverse.bulk.scope." + scope.word(), size.orElse(0)));
    button.setId("reverse-bulk-scope-" + scope.word());
    button.setToggleGroup(group);
    button.setMinWidth(USE_PREF_SIZE);
    button.setDisable(size.isPresent() && size.getAsInt() == 0);
    Controls.whenChosen(button, () -> question.scope().set(scope));
    question.scope().subscribe(now -> button.setSelected(now == scope));
    return button;
  }

  private Node file() {
    Button choose =
        Controls.button(
            Feather.UPLOAD, tools.text("reverse.bulk.file"), Command.of(model::chooseFile));
    choose.setId("reverse-bulk-file");
    Label found = new Label();
    found.setId("reverse-bulk-table");
    question
        .table()
        .subscribe(
            _ -> {
              found.setText(model.tableSentence());
              List<String> problems = model.tableProblems();
              found.setTooltip(
                  problems.isEmpty() ? null : new Tooltip(String.join("\n", problems)));
              found.setGraphic(
                  problems.isEmpty() ? null : Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
            });
    HBox row = new HBox(10, choose, found);
    row.getStyleClass().add("row");
    return row;
  }

  private Node options() {
    FlowPane row = new FlowPane(16, 8);
    boolean names = question.kind() != ReverseBulkKind.ORPHANS;
    boolean creates = names && question.kind() != ReverseBulkKind.RENAME;
    if (creates && model.accounts().size() > 1) {
      row.getChildren().add(account());
    }
    if (creates) {
      row.getChildren().add(box("reverse.bulk.replace", question.replace(), "replace"));
    }
    if (question.kind() == ReverseBulkKind.FILL) {
      row.getChildren().add(box("reverse.bulk.shortest", question.shortest(), "shortest"));
    }
    if (names) {
      row.getChildren().add(box("reverse.bulk.forward", question.forward(), "forward"));
      row.getChildren().add(forwardAccount());
    }
    return Controls.shown(row, !row.getChildren().isEmpty());
  }

  private CheckBox box(String key, BooleanProperty value, String id) {
    CheckBox box = new CheckBox(tools.text(key));
    box.setId("reverse-bulk-" + id);
    box.selectedProperty().bindBidirectional(value);
    return box;
  }

  private Node account() {
    ChoiceBox<Account> box = new ChoiceBox<>();
    box.setId("reverse-bulk-account");
    box.getItems().setAll(model.accounts());
    box.setConverter(ChoiceText.of(Account::name));
    question.account().get().ifPresent(box::setValue);
    box.valueProperty().subscribe(value -> question.account().set(Optional.ofNullable(value)));
    Label label = new Label(tools.text("reverse.bulk.account"));
    label.setLabelFor(box);
    HBox row = new HBox(6, label, box);
    row.getStyleClass().add("row");
    return row;
  }

  /**
   * Where the zones of the names are in several accounts, the user says which takes what is new.
   */
  private Node forwardAccount() {
    ChoiceBox<AccountId> box = new ChoiceBox<>();
    box.setId("reverse-bulk-forward-account");
    box.setConverter(ChoiceText.of(model::accountName));
    Label label = new Label(tools.text("reverse.bulk.forwardAccount"));
    label.setLabelFor(box);
    HBox row = new HBox(6, label, box);
    row.getStyleClass().add("row");
    model
        .forwardAccounts()
        .subscribe(
            accounts -> {
              // while they are found out anew the choice stays
              if (!accounts.isEmpty() && !accounts.equals(box.getItems())) {
                Optional<AccountId> chosen = question.forwardAccount().get();
                box.getItems().setAll(accounts);
                box.setValue(chosen.filter(accounts::contains).orElseGet(accounts::getFirst));
              }
              Controls.shown(row, !accounts.isEmpty());
            });
    box.setOnAction(_ -> question.forwardAccount().set(Optional.ofNullable(box.getValue())));
    return row;
  }

  private Label problem() {
    Label label = new Label();
    label.setId("reverse-bulk-problem");
    label.getStyleClass().add("error-text");
    label.textProperty().bind(model.problem());
    model.problem().subscribe(text -> Controls.shown(label, !text.isEmpty()));
    return label;
  }

  private Node heading() {
    Label sentence = new Label();
    sentence.setId("reverse-bulk-sentence");
    sentence.getStyleClass().add("list-title");
    sentence.textProperty().bind(model.sentence());
    Button all =
        Controls.button(
            tools.text("reverse.bulk.takeAll"), Command.of(() -> model.includeAll(true)));
    Button none =
        Controls.button(
            tools.text("reverse.bulk.takeNone"), Command.of(() -> model.includeAll(false)));
    HBox row = new HBox(8, sentence, Controls.spacer(), all, none);
    row.getStyleClass().add("row");
    return row;
  }

  private Node quota() {
    VBox box = new VBox(4);
    box.setId("reverse-bulk-quota");
    model
        .quota()
        .subscribe(
            remarks -> {
              box.getChildren().setAll(remarks.stream().map(ReverseBulkForm::line).toList());
              Controls.shown(box, !remarks.isEmpty());
            });
    return box;
  }

  private static Label line(QuotaRemark remark) {
    Label label = new Label(remark.sentence());
    label.getStyleClass().add("icon-line");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setGraphic(
        remark.exceeded()
            ? Icons.of(Feather.ALERT_TRIANGLE, "danger-icon")
            : Icons.of(Feather.PIE_CHART, "muted-icon"));
    return label;
  }
}
