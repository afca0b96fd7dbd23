package org.zonewright.ui.changes;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** What the user can say of a plan before applying it: a note, and one zone first. */
final class ReviewOptions extends HBox {

  ReviewOptions(ReviewViewModel model, UiTools tools) {
    super(10);
    getStyleClass().addAll("review-options", "row");
    TextField note = new TextField();
    note.setId("review-note");
    note.setPromptText(tools.text("changes.note.prompt"));
    note.textProperty().bindBidirectional(model.note());
    HBox.setHgrow(note, Priority.ALWAYS);
    Label label = new Label(tools.text("changes.note"));
    label.setLabelFor(note);
    label.setMinWidth(USE_PREF_SIZE);
    CheckBox oneFirst = new CheckBox(tools.text("changes.oneZoneFirst"));
    oneFirst.setId("one-zone-first");
    oneFirst.setMinWidth(USE_PREF_SIZE);
    oneFirst.setTooltip(new Tooltip(tools.text("changes.oneZoneFirst.hint")));
    oneFirst.selectedProperty().bindBidirectional(model.oneZoneFirst());
    getChildren().addAll(label, note, oneFirst);
    model
        .planned()
        .applicable()
        .subscribe(_ -> Controls.shown(oneFirst, model.planned().hasManyZones()));
    model.phase().subscribe(phase -> Controls.shown(this, isBefore(phase)));
  }

  /** A plan that is made anew takes the field away from nobody who types a note. */
  private static boolean isBefore(ReviewPhase phase) {
    return phase == ReviewPhase.REVIEWING || phase == ReviewPhase.PLANNING;
  }
}
