package org.zonewright.ui.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.zonewright.model.Account;
import org.zonewright.model.RecordType;
import org.zonewright.ui.common.ChoiceText;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** Asks what is to be replaced with what in which records, and shows what would come of it. */
public final class BulkForm extends VBox {

  private final BulkViewModel model;
  private final UiTools tools;
  private final TextField find = new TextField();
  private final TextField replacement = new TextField();
  private final Label findLabel = new Label();
  private final Label replacementLabel = new Label();
  private final CheckBox wholeWords;

  /** A form. */
  public BulkForm(BulkViewModel model, UiTools tools) {
    super(10);
    this.model = model;
    this.tools = tools;
    this.wholeWords = new CheckBox(tools.text("bulk.wholeWords"));
    setId("bulk");
    // what wraps would let the dialog become as narrow as it can
    wholeWords.setId("bulk-whole-words");
    wholeWords.selectedProperty().bindBidirectional(model.query().wholeWords());
    BulkPreview preview = new BulkPreview(model, tools);
    VBox.setVgrow(preview, Priority.ALWAYS);
    getChildren().addAll(kinds(), fields(), scope(), problem(), preview);
    model.query().kind().subscribe(this::show);
  }

  /** The first thing to be typed is what is looked for. */
  @Override
  public void requestFocus() {
    find.requestFocus();
  }

  private Node kinds() {
    ToggleGroup group = new ToggleGroup();
    HBox row = new HBox(16);
    row.getStyleClass().add("row");
    for (BulkKind kind : BulkKind.values()) {
      RadioButton button = new RadioButton(tools.text("bulk.kind." + kind.word()));
      button.setId("bulk-" + kind.word());
      button.setToggleGroup(group);
      Controls.whenChosen(button, () -> model.query().kind().set(kind));
      model.query().kind().subscribe(now -> button.setSelected(now == kind));
      row.getChildren().add(button);
    }
    return row;
  }

  private Node fields() {
    GridPane grid = new GridPane(10, 4);
    find.setId("bulk-find");
    find.textProperty().bindBidirectional(model.query().find());
    replacement.setId("bulk-replacement");
    replacement.textProperty().bindBidirectional(model.query().replacement());
    findLabel.setLabelFor(find);
    replacementLabel.setLabelFor(replacement);
    GridPane.setHgrow(find, Priority.ALWAYS);
    GridPane.setHgrow(replacement, Priority.ALWAYS);
    grid.addRow(0, findLabel, replacementLabel);
    grid.addRow(1, find, replacement, wholeWords);
    return grid;
  }

  private void show(BulkKind kind) {
    findLabel.setText(tools.text("bulk.find." + kind.word()));
    replacementLabel.setText(tools.text("bulk.with." + kind.word()));
    Controls.shown(wholeWords, kind == BulkKind.TEXT);
  }

  private Node scope() {
    TextField name = new TextField();
    name.setId("bulk-name");
    name.setPrefColumnCount(14);
    name.textProperty().bindBidirectional(model.query().nameContains());
    ComboBox<Optional<Account>> accounts =
        box("bulk-account", tools.text("bulk.allAccounts"), Account::name);
    model.accounts().subscribe(all -> fill(accounts, all));
    accounts
        .valueProperty()
        .subscribe(
            chosen ->
                model
                    .query()
                    .account()
                    .set(chosen == null ? Optional.empty() : chosen.map(Account::id)));
    ComboBox<Optional<RecordType>> types =
        box("bulk-type", tools.text("bulk.allTypes"), RecordType::mnemonic);
    fill(types, RecordType.KNOWN.stream().toList());
    follow(types, model.query().type());
    return new FlowPane(
        16,
        8,
        labelled(tools.text("bulk.account"), accounts),
        labelled(tools.text("bulk.type"), types),
        labelled(tools.text("bulk.name"), name));
  }

  private static <T> void follow(ComboBox<Optional<T>> box, ObjectProperty<Optional<T>> value) {
    box.valueProperty().subscribe(chosen -> value.set(chosen == null ? Optional.empty() : chosen));
  }

  private static HBox labelled(String text, Control control) {
    Label label = new Label(text);
    label.setLabelFor(control);
    label.setMinWidth(USE_PREF_SIZE);
    HBox row = new HBox(6, label, control);
    row.getStyleClass().add("row");
    return row;
  }

  private static <T> void fill(ComboBox<Optional<T>> box, List<T> values) {
    List<Optional<T>> items = new ArrayList<>();
    items.add(Optional.empty());
    values.forEach(value -> items.add(Optional.of(value)));
    box.getItems().setAll(items);
    box.setValue(Optional.empty());
  }

  private static <T> ComboBox<Optional<T>> box(String id, String all, Function<T, String> words) {
    ComboBox<Optional<T>> box = new ComboBox<>();
    box.setId(id);
    box.getStyleClass().add("filter-box");
    box.setConverter(ChoiceText.of(item -> item.map(words).orElse(all), all));
    return box;
  }

  private Label problem() {
    Label label = new Label();
    label.setId("bulk-problem");
    label.getStyleClass().add("error-text");
    label.textProperty().bind(model.problem());
    label.visibleProperty().bind(model.problem().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }
}
