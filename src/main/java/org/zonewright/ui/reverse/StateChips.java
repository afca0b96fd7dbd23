package org.zonewright.ui.reverse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.StateCounts;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/**
 * One chip for each state with the number of its rows; the one that is on narrows the table. To the
 * tab key they are one, and the arrow keys go from chip to chip.
 */
final class StateChips extends FlowPane {

  private static final List<AddressState> ORDER =
      List.of(
          AddressState.CONFIRMED,
          AddressState.MISMATCH,
          AddressState.MISSING,
          AddressState.NO_POINTER,
          AddressState.ORPHAN,
          AddressState.UNKNOWN,
          AddressState.SEVERAL_NAMES);

  private final ReverseRows rows;
  private final UiTools tools;
  private final StateWords words;
  private final ToggleGroup group = new ToggleGroup();
  private final Map<Optional<AddressState>, ToggleButton> chips = new LinkedHashMap<>();

  StateChips(ReverseRows rows, UiTools tools) {
    super(6, 6);
    this.rows = rows;
    this.tools = tools;
    this.words = new StateWords(tools.texts().messages());
    getStyleClass().add("type-chips");
    setId("reverse-states");
    add(Optional.empty());
    ORDER.forEach(state -> add(Optional.of(state)));
    rows.counts().subscribe(this::count);
    rows.filter().state().subscribe(this::mark);
  }

  private void add(Optional<AddressState> state) {
    ToggleButton chip = new ToggleButton();
    chip.getStyleClass().addAll("chip", "small");
    chip.setId("reverse-state-" + state.map(AddressState::name).orElse("ALL"));
    state.ifPresent(s -> chip.setGraphic(StateMark.icon(s)));
    chip.setToggleGroup(group);
    chip.focusTraversableProperty().bind(chip.selectedProperty());
    chip.setOnAction(_ -> mark(chip.isSelected() ? state : Optional.empty()));
    Controls.whenChosen(chip, () -> rows.filter().state().set(state));
    chip.setTooltip(state.isPresent() ? new Tooltip() : null);
    chips.put(state, chip);
    getChildren().add(chip);
  }

  private void count(StateCounts counts) {
    chips.forEach(
        (state, chip) -> {
          String word = state.map(words::word).orElseGet(() -> tools.text("reverse.filter.all"));
          int count = state.map(s -> counts.any().getOrDefault(s, 0)).orElse(counts.rows());
          chip.setText(tools.text("reverse.chip", word, count));
          chip.setAccessibleText(tools.text("reverse.chipName", word, count));
          state.ifPresent(s -> chip.getTooltip().setText(meaning(s, counts)));
          chip.pseudoClassStateChanged(PseudoClass.getPseudoClass("none"), count == 0);
        });
  }

  /** An address may have several states, and the table has room for one. */
  private String meaning(AddressState state, StateCounts counts) {
    String meaning = tools.text("reverse.meaning." + StateWords.key(state));
    int other = counts.any().getOrDefault(state, 0) - counts.main().getOrDefault(state, 0);
    return other == 0 ? meaning : tools.text("reverse.chip.other", meaning, other);
  }

  private void mark(Optional<AddressState> wanted) {
    Optional.ofNullable(chips.get(wanted)).ifPresent(chip -> chip.setSelected(true));
  }
}
