package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.dns.Idn;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.ForwardNeed;
import org.zonewright.ui.common.ChoiceText;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** What is to be said of a reverse record as it is typed: old name, problems, forward check. */
final class ReverseFormMessages extends VBox {

  private final ReverseForm form;
  private final UiTools tools;
  private final StateWords words;
  private final VBox forward = new VBox(4);

  ReverseFormMessages(ReverseForm form, UiTools tools) {
    super(4);
    this.form = form;
    this.tools = tools;
    this.words = new StateWords(tools.texts().messages());
    form.currentName()
        .ifPresent(
            current ->
                getChildren()
                    .add(line(Feather.INFO, "muted-icon", tools.text("reverse.now", current))));
    getChildren()
        .addAll(
            problem(form.addressProblem(), "address-problem"),
            remark(form.addressRemark()),
            problem(form.nameProblem(), "name-problem"),
            forward);
    forward.setId("reverse-forward");
    form.offer().finding().subscribe(this::showForward);
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
    return line(Icons.of(icon, style), text);
  }

  private static Label line(Node icon, String text) {
    Label label = new Label(text);
    label.getStyleClass().add("icon-line");
    label.setGraphic(icon);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private void showForward(Optional<ForwardFinding> finding) {
    forward.getChildren().clear();
    Controls.shown(forward, finding.isPresent() && form.data().isPresent());
    if (finding.isEmpty() || form.data().isEmpty()) {
      return;
    }
    ForwardFinding found = finding.get();
    AddressState state = AddressState.of(found.check().state());
    forward
        .getChildren()
        .add(
            line(
                StateMark.icon(state),
                tools.text(
                    "reverse.forward.line",
                    words.word(state),
                    words.sentence(form.data().get(), found.check()))));
    switch (found.need()) {
      case ForwardNeed.OfRecord(var choices, var _) -> forward.getChildren().add(offer(choices));
      case ForwardNeed.AliasInTheWay(var zone, var name) ->
          forward
              .getChildren()
              .add(
                  line(
                      Feather.CORNER_UP_RIGHT,
                      "warning-icon",
                      tools.text(
                          "reverse.need.alias", Idn.toUnicode(name), Idn.toUnicode(zone.name()))));
      case ForwardNeed.NoZone _, ForwardNeed.Nothing _ -> {}
    }
  }

  /** The offer to add the address record, and in which zone where there are several. */
  private Node offer(List<Change.OfRecord> choices) {
    ResourceRecord record = choices.getFirst().after().orElseThrow();
    CheckBox box = new CheckBox();
    box.setId("reverse-add-forward");
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(form.offer().taken());
    HBox row = new HBox(8, box);
    row.getStyleClass().add("row");
    String key = choices.size() == 1 ? "reverse.offer.one" : "reverse.offer.several";
    box.setText(
        tools.text(
            key,
            record.type().mnemonic(),
            Idn.toUnicode(record.name()),
            record.content(),
            zone(choices.getFirst())));
    if (choices.size() > 1) {
      row.getChildren().add(zones(choices));
    }
    return row;
  }

  private ChoiceBox<Change.OfRecord> zones(List<Change.OfRecord> choices) {
    ChoiceBox<Change.OfRecord> box = new ChoiceBox<>();
    box.setId("reverse-forward-zone");
    Controls.labelled(box, tools.text("reverse.offer.zone"));
    box.getItems().setAll(choices);
    box.setConverter(ChoiceText.of(this::zone));
    form.offer().choice().get().ifPresent(box::setValue);
    box.valueProperty()
        .addListener((_, _, choice) -> form.offer().choice().set(Optional.ofNullable(choice)));
    return box;
  }

  private String zone(Change.OfRecord choice) {
    return tools.text(
        "reverse.offer.zoneOf",
        Idn.toUnicode(choice.zone().name()),
        form.accountName(choice.zone().account()));
  }
}
