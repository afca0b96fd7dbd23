package org.zonewright.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.dns.Idn;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.ui.common.ChoiceText;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** What the history is narrowed to: account, zone, name, and days. */
final class HistoryFilterBar extends FlowPane {

  private final HistoryViewModel model;
  private final UiTools tools;
  private final TextField name = new TextField();

  HistoryFilterBar(HistoryViewModel model, UiTools tools) {
    super(10, 8);
    this.model = model;
    this.tools = tools;
    getStyleClass().addAll("filter-bar", "row");
    HistoryQuery query = model.query();
    name.setId("history-name");
    name.setPromptText(tools.text("history.filter.name"));
    Controls.labelled(name, tools.text("history.filter.name"));
    name.setPrefColumnCount(14);
    name.textProperty().bindBidirectional(query.name());
    Button clear =
        Controls.iconButton(
            Feather.X, tools.text("history.filter.clear"), Command.of(query::clear));
    clear.setId("history-clear");
    getChildren()
        .addAll(
            name,
            zones(),
            accounts(),
            days(
                day("history-from", tools.text("history.filter.from"), query.from()),
                day("history-to", tools.text("history.filter.to"), query.to()),
                clear));
  }

  /** Takes the focus. */
  void focus() {
    name.requestFocus();
  }

  private ComboBox<Optional<DnsName>> zones() {
    // there may be tens of thousands: typing finds one
    ComboBox<Optional<DnsName>> box =
        box(
            new SearchableComboBox<>(),
            "history-zone",
            tools.text("history.filter.zone"),
            tools.text("history.filter.allZones"),
            Idn::toUnicode,
            model.query().zone());
    model.places().subscribe(places -> fill(box, places.zones()));
    return box;
  }

  private ComboBox<Optional<AccountId>> accounts() {
    ComboBox<Optional<AccountId>> box =
        box(
            new ComboBox<>(),
            "history-account",
            tools.text("history.filter.account"),
            tools.text("history.filter.allAccounts"),
            id -> model.places().get().accounts().getOrDefault(id, id.text()),
            model.query().account());
    model
        .places()
        .subscribe(
            places ->
                fill(
                    box,
                    places.accounts().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList()));
    return box;
  }

  private static <T> void fill(ComboBox<Optional<T>> box, List<T> values) {
    Optional<T> chosen = box.getValue();
    List<Optional<T>> items = new ArrayList<>();
    items.add(Optional.empty());
    values.forEach(value -> items.add(Optional.of(value)));
    if (!items.contains(chosen)) {
      items.add(chosen);
    }
    if (!items.equals(box.getItems())) {
      box.getItems().setAll(items);
      box.setValue(chosen);
    }
  }

  private static <T> ComboBox<Optional<T>> box(
      ComboBox<Optional<T>> box,
      String id,
      String label,
      String all,
      Function<T, String> words,
      ObjectProperty<Optional<T>> value) {
    box.setId(id);
    Controls.labelled(box, label);
    box.getStyleClass().add("filter-box");
    box.getItems().add(Optional.empty());
    box.setConverter(ChoiceText.of(item -> item.map(words).orElse(all), all));
    value.subscribe(box::setValue);
    box.valueProperty().subscribe(now -> value.set(now == null ? Optional.empty() : now));
    return box;
  }

  /** In a row that is never parted. */
  private static HBox days(Node... parts) {
    HBox row = new HBox(10, parts);
    row.getStyleClass().add("row");
    row.setMinWidth(USE_PREF_SIZE);
    return row;
  }

  private static HBox day(String id, String text, ObjectProperty<Optional<LocalDate>> value) {
    DatePicker picker = new DatePicker();
    picker.setId(id);
    picker.setPrefWidth(130);
    Controls.labelled(picker, text);
    Controls.labelled(picker.getEditor(), text);
    Label label = new Label(text);
    label.setLabelFor(picker);
    label.setMinWidth(USE_PREF_SIZE);
    value.subscribe(day -> picker.setValue(day.orElse(null)));
    picker.valueProperty().subscribe(day -> value.set(Optional.ofNullable(day)));
    HBox row = new HBox(6, label, picker);
    row.getStyleClass().add("row");
    return row;
  }
}
