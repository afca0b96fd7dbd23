package org.zonewright.ui.reverse;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;

/** The reverse-record panel. */
final class ReverseView extends BorderPane {

  private final ReverseViewModel model;
  private final UiTools tools;
  private final Navigator navigator;
  private final ReverseTableView table;
  private final VBox top = new VBox();

  ReverseView(ReverseViewModel model, UiTools tools, Navigator navigator) {
    this.model = model;
    this.tools = tools;
    this.navigator = navigator;
    this.table = new ReverseTableView(model, tools);
    setId("reverse");
    VBox bars = new VBox(toolbar(), new ReverseFilterBar(model.rows(), tools));
    bars.getStyleClass().add("screen-header");
    bars.setSpacing(8);
    top.getChildren().add(bars);
    setTop(top);
    setBottom(footer());
    model.rows().state().subscribe(state -> setCenter(body(state)));
    model.editor().form().subscribe(this::showForm);
  }

  /** Takes the focus. */
  void focus() {
    table.requestFocus();
  }

  /** Brings the selected row into sight. */
  void reveal() {
    table.revealSelected();
  }

  private Node toolbar() {
    Button create = Controls.button(Feather.PLUS, tools.text("reverse.create"), model.create());
    create.setId("reverse-create");
    Button edit = Controls.button(Feather.EDIT_2, tools.text("reverse.edit"), model.edit());
    edit.setId("reverse-edit");
    Button delete = Controls.button(Feather.TRASH_2, tools.text("reverse.delete"), model.delete());
    delete.setId("reverse-delete");
    Button revert =
        Controls.button(Feather.ROTATE_CCW, tools.text("reverse.revert"), model.revert());
    revert.setId("reverse-revert");
    Button fix = Controls.button(Feather.LINK, "", model.fix());
    fix.setId("reverse-fix");
    fix.textProperty()
        .bind(
            model
                .selected()
                .map(
                    item ->
                        item.filter(ReverseItem::fixable)
                            .map(i -> tools.text("reverse.fix", i.zoneText()))
                            .orElseGet(() -> tools.text("reverse.fix.none"))));
    Label age = new Label();
    age.getStyleClass().add("text-muted");
    age.textProperty().bind(model.rows().readAt().map(tools.times()::asOf));
    age.setMinWidth(0);
    HBox row = new HBox(8, create, edit, delete, revert, fix, Controls.spacer(), age);
    row.getStyleClass().add("row");
    return row;
  }

  private Node footer() {
    Label text = new Label();
    text.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> tools.text("reverse.pending", model.rows().pending().get()),
                model.rows().pending()));
    text.getStyleClass().add("icon-line");
    text.setGraphic(Icons.of(Feather.EDIT_3, "accent-icon"));
    Button review = Controls.button(tools.text("reverse.review"), model.review());
    review.setId("reverse-review");
    review.getStyleClass().add("accent");
    HBox row = new HBox(8, text, Controls.spacer(), review);
    row.getStyleClass().add("draft-footer");
    model.rows().pending().subscribe(count -> Controls.shown(row, count.intValue() > 0));
    return row;
  }

  private Node body(ReverseState state) {
    return switch (state) {
      case LOADING -> StatusPane.loading(tools.text("reverse.loading"));
      case READY -> table;
      case NO_ACCOUNT ->
          StatusPane.of(
              Feather.USERS,
              tools.text("reverse.noAccount"),
              Optional.of(
                  Controls.button(
                      tools.text("reverse.accounts"), Command.of(navigator::showAccounts))));
      case NO_RECORDS ->
          StatusPane.of(
              Feather.INBOX,
              tools.text("reverse.noRecords"),
              Optional.of(
                  Controls.button(Feather.PLUS, tools.text("reverse.create"), model.create())));
      case NO_MATCH ->
          StatusPane.of(
              Feather.FILTER,
              tools.text("reverse.noMatch"),
              Optional.of(
                  Controls.button(
                      tools.text("reverse.filter.clear"),
                      Command.of(model.rows().filter()::clear))));
      case FAILED ->
          StatusPane.of(
              Feather.ALERT_TRIANGLE,
              model.rows().problem().get(),
              Optional.of(
                  Controls.button(tools.text("reverse.retry"), Command.of(model.rows()::reload))));
    };
  }

  private void showForm(Optional<ReverseForm> form) {
    top.getChildren().removeIf(ReverseFormView.class::isInstance);
    form.ifPresentOrElse(
        open -> {
          ReverseFormView view = new ReverseFormView(model, open, tools);
          top.getChildren().add(view);
          view.focus();
          table.revealSelected();
        },
        this::focus);
  }
}
