package org.zonewright.ui.reverse;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.scene.control.Tooltip;
import org.zonewright.change.RowStatus;
import org.zonewright.reverse.AddressState;
import org.zonewright.ui.common.UiTools;

/** Draws the cells of the reverse table. */
final class MatrixCells {

  private final ReverseViewModel model;
  private final UiTools tools;
  private final StateWords words;
  private final DateTimeFormatter day;

  MatrixCells(ReverseViewModel model, UiTools tools) {
    this.model = model;
    this.tools = tools;
    this.words = new StateWords(tools.texts().messages());
    this.day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
            .withLocale(tools.texts().messages().locale());
  }

  /** What draws the cells of a column. */
  BiConsumer<ReverseItem, MatrixCell> drawing(MatrixColumn column) {
    return switch (column) {
      case STATUS -> this::status;
      case ADDRESS -> (item, cell) -> cell.setText(item.ip().toString());
      case NAME -> this::name;
      case FORWARD -> this::forward;
      case LIVE -> this::live;
      case NAMES -> this::names;
      case DESCRIPTION -> (item, cell) -> cell.setText(item.description());
      case CHANGED -> this::changed;
      case ACCOUNT ->
          (item, cell) -> item.account().map(model.rows()::accountName).ifPresent(cell::setText);
    };
  }

  private void status(ReverseItem item, MatrixCell cell) {
    cell.setText(
        switch (item.status()) {
          case UNCHANGED -> "";
          case ADDED -> "+";
          case CHANGED -> "~";
          case REMOVED -> "\u2212";
        });
    if (item.status() != RowStatus.UNCHANGED) {
      String word = tools.text("reverse.status." + item.status().name().toLowerCase(Locale.ROOT));
      cell.setAccessibleText(word);
      cell.setTooltip(new Tooltip(word));
    }
  }

  private void name(ReverseItem item, MatrixCell cell) {
    String before = item.oldNameText().map(old -> "  " + tools.text("reverse.was", old)).orElse("");
    cell.setText(item.nameText() + before);
    item.shown()
        .map(data -> data.name().text())
        .filter(name -> !name.equals(item.nameText()))
        .ifPresent(name -> cell.setTooltip(new Tooltip(name)));
  }

  private void forward(ReverseItem item, MatrixCell cell) {
    String word = words.word(item.state());
    cell.setText(item.forwardDrafted() ? tools.text("reverse.state.drafted", word) : word);
    cell.setGraphic(StateMark.icon(item.state()));
    cell.setTooltip(new Tooltip(words.sentence(item)));
  }

  private void live(ReverseItem item, MatrixCell cell) {
    model
        .live()
        .result(item)
        .ifPresent(
            result -> {
              cell.setText(words.word(result.state()));
              cell.setGraphic(StateMark.icon(result.state()));
              cell.setTooltip(new Tooltip(tools.times().point(result.pointer().askedAt())));
            });
  }

  private void names(ReverseItem item, MatrixCell cell) {
    String text = item.forwardText();
    cell.setText(text);
    if (item.row().names().size() > 1) {
      cell.setGraphic(StateMark.icon(AddressState.SEVERAL_NAMES));
      cell.setTooltip(new Tooltip(text.replace(", ", "\n")));
    }
  }

  private void changed(ReverseItem item, MatrixCell cell) {
    item.changed()
        .ifPresent(
            at -> {
              cell.setText(day.format(at.atZone(ZoneId.systemDefault())));
              cell.setTooltip(new Tooltip(tools.times().point(at)));
            });
  }
}
