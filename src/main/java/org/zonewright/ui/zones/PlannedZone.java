package org.zonewright.ui.zones;

import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;

/** What is shown of a zone that is drafted and not there yet. */
final class PlannedZone {

  private final ZonesViewModel zones;
  private final ReviewOpener reviews;
  private final UiTools tools;

  PlannedZone(ZonesViewModel zones, ReviewOpener reviews, UiTools tools) {
    this.zones = zones;
    this.reviews = reviews;
    this.tools = tools;
  }

  StatusPane pane(TreeRow.Planned planned) {
    Command review = Command.of(() -> reviews.review(new ReviewScope.OfZone(planned.zone())));
    StatusPane pane =
        StatusPane.of(
            Feather.FILE_PLUS,
            tools.text("ui.zones.plannedText", planned.unicodeName()),
            Optional.of(
                Controls.button(Feather.CHECK_SQUARE, tools.text("ui.records.review"), review)));
    pane.getChildren()
        .add(
            Controls.button(
                tools.text("ui.zones.discardPlanned"), Command.of(() -> zones.discard(planned))));
    return pane;
  }
}
