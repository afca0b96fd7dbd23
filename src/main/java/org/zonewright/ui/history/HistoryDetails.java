package org.zonewright.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.change.HistoryEntry;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;
import org.zonewright.ui.diff.DiffBlock;
import org.zonewright.ui.diff.DiffBlockCell;
import org.zonewright.ui.diff.DiffHeader;

/** The selected entry: what it was, what it changed, the note on it, and taking it back. */
final class HistoryDetails extends VBox {

  private static final double REMARK_WIDTH = 220;

  private final HistoryViewModel model;
  private final UiTools tools;
  private final Command resume;
  private final Label title = new Label();
  private final Label meta = new Label();
  private final Label result = new Label();
  private final TextField note = new TextField();
  private final WrappingRow noteRow;
  private final WrappingRow footer;
  private Optional<HistoryItem> shown = Optional.empty();

  /**
   * Details.
   *
   * @param resume opens what can be done about a change set that is not finished
   */
  HistoryDetails(HistoryViewModel model, Command resume, UiTools tools) {
    this.model = model;
    this.tools = tools;
    this.resume = resume;
    getStyleClass().add("history-details");
    title.getStyleClass().add("title-4");
    title.setWrapText(true);
    title.setId("history-title");
    meta.getStyleClass().add("text-muted");
    meta.setWrapText(true);
    result.setWrapText(true);
    result.setId("history-result");
    noteRow = noteRow();
    footer = new WrappingRow(10);
    footer.getStyleClass().add("footer");
    for (Label line : List.of(title, meta, result)) {
      line.setWrapText(true);
      line.setMinHeight(USE_PREF_SIZE);
    }
    VBox head = new VBox(4, title, meta, result, noteRow);
    head.getStyleClass().add("history-head");
    ListView<DiffBlock> blocks = new ListView<>(model.blocks());
    blocks.setId("history-diff");
    blocks.setAccessibleText(tools.text("changes.diff.name"));
    blocks.setCellFactory(_ -> new DiffBlockCell(tools.texts().messages()));
    blocks.getStyleClass().addAll("edge-to-edge", "diff-list", "screen-middle");
    VBox.setVgrow(blocks, Priority.ALWAYS);
    getChildren()
        .addAll(
            head,
            new DiffHeader(
                new Label(tools.text("changes.column.before")),
                new Label(tools.text("changes.column.after"))),
            blocks,
            footer);
    model.selected().subscribe(item -> item.ifPresent(this::show));
  }

  private WrappingRow noteRow() {
    note.setId("history-note");
    note.setPromptText(tools.text("history.note.prompt"));
    Label label = new Label(tools.text("changes.note"));
    label.setLabelFor(note);
    label.setMinWidth(USE_PREF_SIZE);
    HBox.setHgrow(note, Priority.ALWAYS);
    note.setOnAction(_ -> save());
    note.focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) {
                save();
              }
            });
    Button save = Controls.button(tools.text("history.note.save"), Command.of(this::save));
    save.setId("history-note-save");
    save.setMinWidth(USE_PREF_SIZE);
    return new WrappingRow(8, label, note, save);
  }

  private void save() {
    shown.ifPresent(item -> model.note(item, note.getText()));
  }

  private void show(HistoryItem item) {
    boolean other = shown.map(HistoryItem::id).filter(id -> id == item.id()).isEmpty();
    boolean noted = shown.map(HistoryItem::note).filter(item.note()::equals).isEmpty();
    shown = Optional.of(item);
    title.setText(item.title());
    meta.setText(
        tools.text(
            "history.meta",
            tools.times().point(item.at()),
            item.who(),
            new KindWords(tools).of(item.kind())));
    result.setText(item.result());
    if (other || noted) {
      note.setText(item.note());
    }
    Controls.shown(noteRow, item.changeSet().isPresent());
    footer.getChildren().setAll(remark(item), Controls.spacer());
    action(item).ifPresent(footer.getChildren()::add);
  }

  private Label remark(HistoryItem item) {
    Label label =
        new Label(
            switch (item.kind()) {
              case ELSEWHERE -> elsewhere(item.entry());
              case UNFINISHED -> tools.text("history.remark.unfinished");
              case DONE, PARTLY ->
                  switch (item.undo()) {
                    case NONE -> tools.text("history.remark.nothing");
                    case INVERSE -> tools.text("history.remark.undo");
                    case RECREATE -> tools.text("history.remark.recreate");
                  };
            });
    label.setWrapText(true);
    label.setMinWidth(REMARK_WIDTH);
    label.getStyleClass().add("text-muted");
    return label;
  }

  private String elsewhere(HistoryEntry entry) {
    return switch (entry) {
      case HistoryEntry.ZonesElsewhere _ -> tools.text("history.remark.zonesElsewhere");
      case HistoryEntry.Elsewhere _, HistoryEntry.Applied _ ->
          tools.text("history.remark.elsewhere");
    };
  }

  private Optional<Node> action(HistoryItem item) {
    if (item.kind() == HistoryItem.Kind.UNFINISHED) {
      return Optional.of(button(Feather.PLAY, "history-resume", "history.resume", resume));
    }
    return switch (item.undo()) {
      case NONE -> Optional.empty();
      case INVERSE ->
          Optional.of(button(Feather.ROTATE_CCW, "history-undo", "history.undo", model.undo()));
      case RECREATE ->
          Optional.of(button(Feather.FILE_PLUS, "history-undo", "history.recreate", model.undo()));
    };
  }

  private Button button(Feather icon, String id, String key, Command command) {
    Button button = Controls.button(icon, tools.text(key), command);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add("accent");
    return button;
  }
}
