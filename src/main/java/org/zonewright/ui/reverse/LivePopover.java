package org.zonewright.ui.reverse;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** Asks which name server to ask about which rows. */
final class LivePopover extends PopOver {

  private final ReverseViewModel model;
  private final UiTools tools;

  LivePopover(ReverseViewModel model, UiTools tools) {
    this.model = model;
    this.tools = tools;
    setArrowLocation(ArrowLocation.TOP_CENTER);
    setDetachable(false);
    setAutoHide(true);
    setContentNode(content());
  }

  private Node content() {
    TextField server = new TextField();
    server.setId("reverse-live-server");
    server.setPromptText(tools.text("reverse.live.system"));
    server.setPrefColumnCount(22);
    server.textProperty().bindBidirectional(model.live().server());
    Label label = new Label(tools.text("reverse.live.server"));
    label.setLabelFor(server);
    Label hint = new Label(tools.text("reverse.live.hint"));
    hint.getStyleClass().add("list-subtitle");
    hint.setWrapText(true);
    hint.setMaxWidth(320);
    Label wrong = new Label();
    wrong.getStyleClass().add("error-text");
    wrong.setWrapText(true);
    wrong.setMaxWidth(320);
    wrong.textProperty().bind(model.live().serverProblem());
    wrong.textProperty().subscribe(text -> Controls.shown(wrong, !text.isEmpty()));
    HBox buttons = new HBox(8, selected(), all());
    VBox box = new VBox(8, label, server, wrong, hint, buttons);
    box.setId("reverse-live-form");
    box.getStyleClass().add("popover-form");
    return box;
  }

  private Button selected() {
    Button button =
        Controls.button("", check(() -> model.selection().items().get(), this::anySelected));
    button.setId("reverse-live-selected");
    button
        .textProperty()
        .bind(
            model
                .selection()
                .items()
                .map(items -> tools.text("reverse.live.selected", items.size())));
    button.getStyleClass().add("accent");
    return button;
  }

  private Button all() {
    Button button =
        Controls.button(
            "",
            check(
                () -> new ReverseItems(model.rows().visible().get()),
                () -> !model.rows().visible().get().isEmpty()));
    button.setId("reverse-live-all");
    button
        .textProperty()
        .bind(model.rows().visible().map(rows -> tools.text("reverse.live.shown", rows.size())));
    return button;
  }

  private boolean anySelected() {
    return !model.selection().items().get().isEmpty();
  }

  private Command check(Supplier<List<ReverseItem>> rows, Supplier<Boolean> any) {
    return Command.of(
        Bindings.createBooleanBinding(
            () ->
                any.get()
                    && !model.live().running().get()
                    && model.live().serverProblem().get().isEmpty(),
            model.selection().items(),
            model.rows().visible(),
            model.live().running(),
            model.live().server()),
        () -> {
          hide();
          model.live().check(rows.get());
        });
  }
}
