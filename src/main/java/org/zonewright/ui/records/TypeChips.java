package org.zonewright.ui.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.zonewright.model.RecordType;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/**
 * One chip for each type of the open zone; the one that is on narrows the table. To the tab key
 * they are one, and the arrow keys go from chip to chip.
 */
final class TypeChips extends FlowPane {

  private final RecordsViewModel records;
  private final UiTools tools;
  private final ToggleGroup group = new ToggleGroup();
  // kept while their type is there: a chip that is made anew would lose the focus
  private final Map<Optional<RecordType>, ToggleButton> chips = new LinkedHashMap<>();

  TypeChips(RecordsViewModel records, UiTools tools) {
    super(4, 4);
    this.records = records;
    this.tools = tools;
    setId("record-types");
    getStyleClass().add("type-chips");
    records.types().subscribe(this::show);
    records.filter().subscribe(now -> mark(now.type()));
  }

  private void show(Map<RecordType, Integer> types) {
    Map<Optional<RecordType>, ToggleButton> before = new LinkedHashMap<>(chips);
    chips.clear();
    int all = types.values().stream().mapToInt(Integer::intValue).sum();
    put(before, Optional.empty(), all);
    types.forEach((type, count) -> put(before, Optional.of(type), count));
    if (!List.copyOf(chips.values()).equals(getChildren())) {
      group.getToggles().setAll(chips.values());
      getChildren().setAll(chips.values());
    }
    mark(records.filter().get().type());
  }

  private void put(
      Map<Optional<RecordType>, ToggleButton> before, Optional<RecordType> type, int count) {
    ToggleButton there = before.get(type);
    ToggleButton chip = there == null ? chip(type) : there;
    String said = tools.text("ui.records.chip", chip.getText(), count);
    chip.setAccessibleText(said);
    chip.setTooltip(new Tooltip(said));
    chips.put(type, chip);
  }

  private ToggleButton chip(Optional<RecordType> type) {
    ToggleButton chip =
        new ToggleButton(
            type.map(RecordType::mnemonic).orElseGet(() -> tools.text("ui.records.all")));
    chip.getStyleClass().addAll("chip", "small");
    chip.focusTraversableProperty().bind(chip.selectedProperty());
    chip.setOnAction(_ -> chip.setSelected(true));
    Controls.whenChosen(
        chip, () -> records.filter().set(new RowFilter(type, records.filter().get().text())));
    return chip;
  }

  private void mark(Optional<RecordType> type) {
    Optional.ofNullable(chips.get(type)).ifPresent(chip -> chip.setSelected(true));
  }
}
