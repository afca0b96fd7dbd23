package org.zonewright.ui.zones;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.zonewright.model.ProviderKind;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.remarks.RemarksViewModel;

/** A line of the zone tree. */
final class ZoneCell extends ListCell<TreeRow> {

  private static final PseudoClass ACCOUNT = PseudoClass.getPseudoClass("account");
  private static final double INDENT = 16;

  private final UiTools tools;
  private final RemarksViewModel remarks;
  private final ZoneMarks marks;
  private final HBox indent = new HBox();
  private final FontIcon arrow = Icons.of(Feather.CHEVRON_RIGHT);
  private final HBox arrowBox = new HBox(arrow);
  private final Label name = new Label();
  private final HBox end = new HBox(6);
  private final HBox line = new HBox(4, indent, arrowBox, name, end);

  ZoneCell(ZonesViewModel model, UiTools tools) {
    this.tools = tools;
    this.remarks = model.remarks();
    this.marks = new ZoneMarks(model.remarks(), tools);
    line.setAlignment(Pos.CENTER_LEFT);
    end.setAlignment(Pos.CENTER_RIGHT);
    end.setMinWidth(USE_PREF_SIZE);
    arrowBox.setAlignment(Pos.CENTER);
    arrowBox.getStyleClass().add("tree-arrow");
    arrowBox.setMinWidth(18);
    indent.setMinWidth(USE_PREF_SIZE);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.setMinWidth(40);
    HBox.setHgrow(name, Priority.ALWAYS);
    setPrefWidth(0);
    arrowBox.setOnMousePressed(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
            model.lines().toggle(getItem());
            event.consume();
          }
        });
    setOnMouseClicked(
        event -> {
          boolean onAccount = getItem() instanceof TreeRow.OfAccount;
          if (event.getButton() == MouseButton.PRIMARY
              && (onAccount ? event.getClickCount() == 1 : event.getClickCount() == 2)
              && getItem() != null) {
            model.lines().toggle(getItem());
          }
        });
  }

  @Override
  protected void updateItem(TreeRow row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      pseudoClassStateChanged(ACCOUNT, false);
      return;
    }
    indent.setPrefWidth(Math.max(0, row.depth() - 1) * INDENT);
    arrow.setVisible(row.expandable());
    arrow.setIconCode(row.expanded() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    pseudoClassStateChanged(ACCOUNT, row instanceof TreeRow.OfAccount);
    end.getChildren().clear();
    name.setGraphic(null);
    setTooltip(null);
    switch (row) {
      case TreeRow.OfAccount account -> show(account);
      case TreeRow.OfZone zone -> show(zone);
      case TreeRow.Planned planned -> show(planned);
    }
    setGraphic(line);
  }

  private void show(TreeRow.OfAccount row) {
    String provider =
        row.account().kind() == ProviderKind.IONOS
            ? tools.text("ui.provider.ionos")
            : tools.text("ui.provider.bdom");
    name.setText(tools.text("ui.zones.account", row.account().name(), provider));
    Label count = new Label(tools.texts().messages().number(row.zones()));
    count.getStyleClass().add("text-muted");
    end.getChildren().setAll(count);
    setAccessibleText(
        tools.text("ui.zones.accountRead", row.account().name(), provider, row.zones()));
  }

  private void show(TreeRow.OfZone row) {
    name.setText(row.summary().unicodeName());
    end.getChildren().setAll(marks.of(row));
    String tip = tip(row);
    if (!tip.isEmpty()) {
      setTooltip(new Tooltip(tip));
    }
    StringBuilder read = new StringBuilder(row.summary().unicodeName());
    end.getChildren().forEach(mark -> read.append(", ").append(mark.getAccessibleText()));
    setAccessibleText(read.toString());
  }

  /** The name as it is sent where that differs, and the user's note. */
  private String tip(TreeRow.OfZone row) {
    String ascii = row.zone().name().text();
    String name = ascii.equals(row.summary().unicodeName()) ? "" : ascii;
    return (name + "\n" + remarks.of(row.zone()).note()).strip();
  }

  private void show(TreeRow.Planned row) {
    name.setText(row.unicodeName());
    Label mark = new Label("+");
    mark.getStyleClass().add("draft-mark");
    mark.setTooltip(new Tooltip(tools.text("ui.zones.markPlanned")));
    end.getChildren().setAll(mark);
    setAccessibleText(row.unicodeName() + ", " + tools.text("ui.zones.markPlanned"));
  }
}
