package org.zonewright.ui.reverse;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.dns.Idn;
import org.zonewright.reverse.ForwardCheck;
import org.zonewright.reverse.ForwardState;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** What is to be said of a reverse record as it is typed: old name, problems, forward check. */
final class ReverseFormMessages extends VBox {

  private final ReverseViewModel model;
  private final ReverseForm form;
  private final UiTools tools;
  private final ForwardWords words;
  private final HBox forward = new HBox(8);

  ReverseFormMessages(ReverseViewModel model, ReverseForm form, UiTools tools) {
    super(4);
    this.model = model;
    this.form = form;
    this.tools = tools;
    this.words = new ForwardWords(tools.texts().messages());
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
    forward.getStyleClass().add("row");
    forward.setId("reverse-forward");
    form.forward().subscribe(this::showForward);
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
}
