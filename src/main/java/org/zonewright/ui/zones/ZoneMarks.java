package org.zonewright.ui.zones;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.ZoneRemark;
import org.zonewright.store.ZoneSummary;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.remarks.ColourTag;
import org.zonewright.ui.remarks.RemarksViewModel;

/** The marks beside a zone's name, each an icon or number with its meaning in words. */
final class ZoneMarks {

  private final RemarksViewModel remarks;
  private final UiTools tools;

  ZoneMarks(RemarksViewModel remarks, UiTools tools) {
    this.remarks = remarks;
    this.tools = tools;
  }

  /** The marks of a zone, the most important last. */
  List<Node> of(TreeRow.OfZone row) {
    ZoneSummary zone = row.summary();
    List<Node> marks = new ArrayList<>();
    remarked(remarks.of(row.zone()), marks);
    state(zone, marks);
    if (zone.gone()) {
      marks.add(mark(Feather.X_CIRCLE, "warning-icon", "ui.zones.markGone"));
    } else if (zone.problem().isPresent()) {
      marks.add(
          Controls.mark(
              Feather.ALERT_CIRCLE,
              "danger-icon",
              tools.text("ui.zones.markProblem", zone.problem().get())));
    } else if (zone.fetchedAt().isEmpty()) {
      marks.add(mark(Feather.DOWNLOAD_CLOUD, "muted-icon", "ui.zones.markUnread"));
    } else if (!zone.complete()) {
      marks.add(mark(Feather.ALERT_TRIANGLE, "warning-icon", "ui.zones.markIncomplete"));
    } else if (tools.times().isStale(zone.fetchedAt().get())) {
      marks.add(
          Controls.mark(
              Feather.CLOCK,
              "muted-icon",
              tools.text("ui.zones.markStale", tools.times().age(zone.fetchedAt().get()))));
    }
    if (row.toBeDeleted()) {
      marks.add(mark(Feather.TRASH_2, "danger-icon", "ui.zones.markDeletion"));
    }
    if (zone.drafts() > 0) {
      marks.add(drafts(zone.drafts()));
    }
    return marks;
  }

  private void remarked(ZoneRemark remark, List<Node> marks) {
    remark.colour().ifPresent(colour -> marks.add(new ColourTag(colour, tools)));
    if (!remark.note().isEmpty()) {
      marks.add(
          Controls.mark(
              Feather.FILE_TEXT, "muted-icon", tools.text("remarks.noteRead", remark.note())));
    }
    if (remark.favourite()) {
      marks.add(mark(Feather.STAR, "accent-icon", "remarks.favourite"));
    }
  }

  private void state(ZoneSummary zone, List<Node> marks) {
    switch (zone.zone().state()) {
      case AVAILABLE, UNKNOWN -> {}
      case PROVISIONING ->
          marks.add(mark(Feather.LOADER, "accent-icon", "ui.zones.markProvisioning"));
      case DESTROYING -> marks.add(mark(Feather.LOADER, "accent-icon", "ui.zones.markDestroying"));
      case FAILED -> marks.add(mark(Feather.ALERT_CIRCLE, "danger-icon", "ui.zones.markFailed"));
    }
  }

  private Label mark(Feather icon, String styleClass, String key) {
    return Controls.mark(icon, styleClass, tools.text(key));
  }

  private Label drafts(int count) {
    Label label = new Label(count + "*");
    label.getStyleClass().add("draft-mark");
    label.setTooltip(new Tooltip(tools.text("ui.zones.markDrafts", count)));
    label.setAccessibleText(tools.text("ui.zones.markDrafts", count));
    return label;
  }
}
