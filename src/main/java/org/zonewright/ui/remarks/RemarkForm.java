package org.zonewright.ui.remarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.zonewright.model.ZoneColour;
import org.zonewright.model.ZoneRemark;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** Asks for the note and the colour of a zone. */
public final class RemarkForm extends VBox {

  private static final int LINES = 5;

  private final ZoneRemark before;
  private final TextArea note = new TextArea();
  private final ToggleGroup colours = new ToggleGroup();

  /** A form that shows what is remarked already. */
  public RemarkForm(ZoneRemark before, UiTools tools) {
    super(8);
    this.before = before;
    note.setText(before.note());
    note.setId("remark-note");
    note.setPrefRowCount(LINES);
    note.setPrefColumnCount(36);
    note.setWrapText(true);
    Controls.leftByTab(note);
    Label noteLabel = new Label(tools.text("remarks.note"));
    noteLabel.setLabelFor(note);
    FlowPane choices = new FlowPane(14, 8);
    choices.getChildren().setAll(choices(tools));
    Label colourLabel = new Label(tools.text("remarks.colour"));
    Label local = new Label(tools.text("remarks.local"));
    local.getStyleClass().add("text-muted");
    local.setWrapText(true);
    getChildren().setAll(noteLabel, note, colourLabel, choices, local);
  }

  private List<Node> choices(UiTools tools) {
    List<Node> choices = new ArrayList<>();
    choices.add(choice(tools.text("remarks.colour.none"), Optional.empty()));
    for (ZoneColour colour : ZoneColour.values()) {
      RadioButton choice = choice("", Optional.of(colour));
      choice.setGraphic(new ColourTag(colour, tools));
      choice.setAccessibleText(ColourTag.name(colour, tools));
      choices.add(choice);
    }
    return choices;
  }

  private RadioButton choice(String text, Optional<ZoneColour> colour) {
    RadioButton choice = new RadioButton(text);
    choice.setId("remark-" + colour.map(ZoneColour::id).orElse("none"));
    choice.setToggleGroup(colours);
    choice.setSelected(colour.equals(before.colour()));
    return choice;
  }

  @Override
  public void requestFocus() {
    note.requestFocus();
    note.end();
  }

  /** What is remarked now. */
  public ZoneRemark remark() {
    Optional<ZoneColour> colour =
        Optional.ofNullable(colours.getSelectedToggle())
            .map(toggle -> (RadioButton) toggle)
            .flatMap(RemarkForm::colourOf);
    return new ZoneRemark(before.favourite(), colour, note.getText());
  }

  private static Optional<ZoneColour> colourOf(RadioButton choice) {
    return ZoneColour.byId(choice.getId().substring("remark-".length()));
  }
}
