package org.zonewright.ui.changes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingCell;
import org.zonewright.ui.diff.DiffCell;
import org.zonewright.ui.diff.DiffKind;
import org.zonewright.ui.diff.DiffLine;
import org.zonewright.ui.diff.DiffMarks;

/** A heading or a draft in the list of changes. */
final class ChangeCell extends WrappingCell<ChangeRow> {

  private final ChangesViewModel model;
  private final UiTools tools;

  ChangeCell(ChangesViewModel model, UiTools tools) {
    this.model = model;
    this.tools = tools;
  }

  @Override
  protected void updateItem(@Nullable ChangeRow row, boolean empty) {
    super.updateItem(row, empty);
    getStyleClass().removeAll("group-cell");
    if (row == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (row) {
      case ChangeRow.Heading(var group) -> {
        getStyleClass().add("group-cell");
        setGraphic(heading(group));
        setAccessibleText(group.title() + ", " + subtitle(group) + ", " + remark(group.place()));
      }
      case ChangeRow.Draft(_, var item) -> {
        setGraphic(draft(item));
        setAccessibleText(tools.text("changes.kind." + item.kind().word()) + " " + item.subject());
      }
    }
  }

  private Node heading(ChangeGroup group) {
    Label title = new Label(group.title());
    title.getStyleClass().add("list-title");
    Label subtitle = new Label(subtitle(group));
    subtitle.getStyleClass().add("list-subtitle");
    VBox text = new VBox(2, title, subtitle);
    HBox.setHgrow(text, Priority.ALWAYS);
    String remark = remark(group.place());
    if (!remark.isEmpty()) {
      Label label = new Label(remark);
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
      label.getStyleClass().add("icon-line");
      label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
      text.getChildren().add(label);
    }
    HBox row = new HBox(6, text);
    row.getStyleClass().add("row");
    if (group.place() == ChangeGroup.Place.THERE) {
      row.getChildren()
          .add(
              Controls.button(
                  tools.text("changes.group.open"), Command.of(() -> model.open(group))));
    }
    if (group.place() == ChangeGroup.Place.ZONE_GONE) {
      row.getChildren()
          .add(
              Controls.button(
                  tools.text("changes.group.history"), Command.of(() -> model.openHistory(group))));
    }
    row.getChildren()
        .add(
            Controls.button(
                tools.text("changes.group.discard"), Command.of(() -> model.discard(group))));
    if (group.reviewable()) {
      row.getChildren()
          .add(
              Controls.button(
                  tools.text("changes.group.review"), Command.of(() -> model.review(group))));
    }
    row.getChildren().stream()
        .filter(Button.class::isInstance)
        .forEach(button -> ((Button) button).setMinWidth(USE_PREF_SIZE));
    return row;
  }

  private String subtitle(ChangeGroup group) {
    return tools.text("changes.page.subtitle", group.accountName(), group.items().size());
  }

  private String remark(ChangeGroup.Place place) {
    return switch (place) {
      case THERE, NEW -> "";
      case ZONE_GONE, ACCOUNT_GONE -> tools.text("changes.place." + place.word());
    };
  }

  private Node draft(ChangeItem item) {
    Label mark = new DiffMarks(tools.texts().messages()).of(item.kind());
    Label subject = new Label(item.subject());
    subject.getStyleClass().add("change-subject");
    subject.setMinWidth(60);
    Label content = new Label(content(item));
    content.getStyleClass().add("list-subtitle");
    HBox.setHgrow(content, Priority.ALWAYS);
    content.setMaxWidth(Double.MAX_VALUE);
    content.setMinWidth(40);
    Label time = new Label(tools.times().age(item.changedAt()));
    time.getStyleClass().add("list-subtitle");
    time.setMinWidth(USE_PREF_SIZE);
    Button discard =
        Controls.iconButton(
            Feather.ROTATE_CCW,
            tools.text("changes.item.discard", item.subject()),
            Command.of(() -> model.discard(item)));
    discard.getStyleClass().add("flat");
    HBox row = new HBox(10, mark, subject, content, time, discard);
    row.getStyleClass().addAll("row", "change-row");
    return row;
  }

  private String content(ChangeItem item) {
    return item.lines().stream()
        .filter(line -> line.kind() != DiffKind.SAME)
        .findFirst()
        .map(this::content)
        .orElse("");
  }

  private String content(DiffLine line) {
    if (line.before().isEmpty()) {
      return said(line.after().orElseThrow());
    }
    return line.after()
        .map(after -> arrow(line.before().orElseThrow(), after))
        .orElseGet(() -> said(line.before().orElseThrow()));
  }

  private String arrow(DiffCell before, DiffCell after) {
    return before.text().equals(after.text())
        ? after.text() + "  ·  " + tools.text("changes.arrow", before.detail(), after.detail())
        : tools.text("changes.arrow", before.text(), after.text());
  }

  private static String said(DiffCell cell) {
    return cell.detail().isEmpty() ? cell.text() : cell.text() + "  ·  " + cell.detail();
  }
}
