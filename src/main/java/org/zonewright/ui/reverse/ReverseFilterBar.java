package org.zonewright.ui.reverse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.reverse.ForwardState;
import org.zonewright.ui.common.UiTools;

/** Narrows the table: text, network, forward check, account. */
final class ReverseFilterBar extends HBox {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  /** A choice with its text. */
  private record Choice<T>(Optional<T> value, String text) {}

  private final UiTools tools;
  private final ReverseRows rows;
  private final TextField text = new TextField();

  ReverseFilterBar(ReverseRows rows, UiTools tools) {
    super(8);
    this.rows = rows;
    this.tools = tools;
    getStyleClass().addAll("row", "filter-bar");
    field(text, "reverse.filter.text");
    text.setId("reverse-filter-text");
    text.textProperty().bindBidirectional(rows.filter().text());
    setHgrow(text, Priority.ALWAYS);
    TextField network = new TextField();
    network.setId("reverse-filter-network");
    field(network, "reverse.filter.network");
    network.setPrefColumnCount(20);
    network.textProperty().bindBidirectional(rows.filter().network());
    rows.filter().network().subscribe(_ -> markNetwork(network));
    getChildren().addAll(text, network, states(), accounts());
  }

  /** Takes the focus. */
  void focus() {
    text.requestFocus();
  }

  private void markNetwork(TextField network) {
    boolean wrong = rows.filter().networkWrong().get();
    network.pseudoClassStateChanged(DANGER, wrong);
    network.setTooltip(
        new Tooltip(tools.text(wrong ? "reverse.filter.networkWrong" : "reverse.filter.network")));
  }

  private void field(TextField field, String key) {
    field.setPromptText(tools.text(key));
    field.setAccessibleText(tools.text(key));
  }

  private ChoiceBox<Choice<ForwardState>> states() {
    ForwardWords words = new ForwardWords(tools.texts().messages());
    ObservableList<Choice<ForwardState>> choices = FXCollections.observableArrayList();
    choices.add(new Choice<>(Optional.empty(), tools.text("reverse.filter.anyState")));
    Arrays.stream(ForwardState.values())
        .map(state -> new Choice<>(Optional.of(state), words.word(state)))
        .forEach(choices::add);
    ChoiceBox<Choice<ForwardState>> box = new ChoiceBox<>(choices);
    box.setId("reverse-filter-state");
    box.setAccessibleText(tools.text("reverse.filter.state"));
    box.setConverter(new ChoiceText<>());
    rows.filter()
        .forward()
        .subscribe(
            value ->
                box.setValue(
                    choices.stream()
                        .filter(c -> c.value().equals(value))
                        .findFirst()
                        .orElseThrow()));
    box.valueProperty().subscribe(choice -> rows.filter().forward().set(choice.value()));
    return box;
  }

  private ChoiceBox<Choice<AccountId>> accounts() {
    ChoiceBox<Choice<AccountId>> box = new ChoiceBox<>();
    box.setId("reverse-filter-account");
    box.setAccessibleText(tools.text("reverse.filter.account"));
    box.setConverter(new ChoiceText<>());
    box.setMaxWidth(180);
    rows.accounts().addListener((ListChangeListener<Account>) _ -> fill(box));
    fill(box);
    rows.filter().account().subscribe(_ -> selectAccount(box));
    box.valueProperty()
        .subscribe(
            choice -> {
              if (choice != null) {
                rows.filter().account().set(choice.value());
              }
            });
    box.visibleProperty().bind(Bindings.size(rows.accounts()).greaterThan(1));
    box.managedProperty().bind(box.visibleProperty());
    return box;
  }

  private void fill(ChoiceBox<Choice<AccountId>> box) {
    List<Choice<AccountId>> choices = new ArrayList<>();
    choices.add(new Choice<>(Optional.empty(), tools.text("reverse.filter.anyAccount")));
    rows.accounts().forEach(a -> choices.add(new Choice<>(Optional.of(a.id()), a.name())));
    if (!choices.equals(box.getItems())) {
      Optional<AccountId> wanted = rows.filter().account().get();
      box.getItems().setAll(choices);
      rows.filter().account().set(wanted);
      selectAccount(box);
    }
  }

  private void selectAccount(ChoiceBox<Choice<AccountId>> box) {
    box.getItems().stream()
        .filter(choice -> choice.value().equals(rows.filter().account().get()))
        .findFirst()
        .ifPresent(box::setValue);
  }

  /** Shows a choice by its text. */
  private static final class ChoiceText<T> extends StringConverter<Choice<T>> {

    @Override
    public String toString(Choice<T> choice) {
      return choice == null ? "" : choice.text();
    }

    @Override
    public Choice<T> fromString(String text) {
      throw new UnsupportedOperationException("choices are not typed");
    }
  }
}
