package org.zonewright.ui.records;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import org.zonewright.model.RecordType;
import org.zonewright.ui.common.UiTools;

/** Narrows the table by type where chips for all types would leave too little of it. */
final class TypeMenu extends MenuButton {

  /** The share of the screen that chips may take. */
  private static final double MOST = 0.12;

  // in widths of the letter m, about what letters and edges come to
  private static final double LETTER = 0.64;
  private static final double EDGES = 2;
  private static final double ROW = 1.75;

  private final RecordsViewModel records;
  private final UiTools tools;

  TypeMenu(RecordsViewModel records, UiTools tools) {
    this.records = records;
    this.tools = tools;
    setId("type-menu");
    setMinWidth(USE_PREF_SIZE);
    records.filter().subscribe(now -> show(now));
    records.types().subscribe(_ -> show(records.filter().get()));
  }

  /**
   * Whether chips would leave enough of the table. An estimate, for what is not shown has no size.
   *
   * @param width of the row of chips, in pixels
   * @param height of the screen, in pixels
   * @param em the size of its letters, in pixels
   */
  static boolean chipsFit(Collection<RecordType> types, double width, double height, double em) {
    int rows = 1;
    double used = EDGES;
    for (RecordType type : types) {
      double chip = type.mnemonic().length() * LETTER + EDGES;
      if (used + chip > width / em) {
        rows++;
        used = 0;
      }
      used += chip;
    }
    return rows * ROW <= height / em * MOST;
  }

  private void show(RowFilter now) {
    setText(now.type().map(RecordType::mnemonic).orElse(tools.text("ui.records.allTypes")));
    setAccessibleText(tools.text("ui.records.type") + ": " + getText());
    getItems().setAll(item(Optional.empty(), now));
    Map<RecordType, Integer> types = records.types().get();
    types.keySet().forEach(type -> getItems().add(item(Optional.of(type), now)));
  }

  private RadioMenuItem item(Optional<RecordType> type, RowFilter now) {
    RadioMenuItem item =
        new RadioMenuItem(
            type.map(
                    each ->
                        tools.text(
                            "ui.records.chip",
                            each.mnemonic(),
                            records.types().get().getOrDefault(each, 0)))
                .orElse(tools.text("ui.records.allTypes")));
    item.setMnemonicParsing(false);
    item.setSelected(now.type().equals(type));
    item.setOnAction(_ -> records.filter().set(new RowFilter(type, records.filter().get().text())));
    return item;
  }
}
