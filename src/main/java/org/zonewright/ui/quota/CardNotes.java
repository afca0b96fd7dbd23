package org.zonewright.ui.quota;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.quota.CountDifference;
import org.zonewright.text.QuotaTexts;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** What a card says besides its bars, each with what to do about it. */
final class CardNotes {

  private final UiTools tools;
  private final QuotaTexts texts;

  CardNotes(UiTools tools) {
    this.tools = tools;
    this.texts = new QuotaTexts(tools.texts().messages());
  }

  /** The drafts do not fit into the limits. */
  Node exceeds(Runnable review) {
    Button button = Controls.button(tools.text("quota.review"), Command.of(review));
    button.getStyleClass().add("quota-review");
    return note("note-error", Feather.X_OCTAGON, List.of(tools.text("quota.exceeds")), button);
  }

  /** The cache counts otherwise; a sync is offered where it may help. */
  Node differences(List<CountDifference> differences, Runnable sync) {
    List<String> sentences = differences.stream().map(texts::difference).toList();
    if (differences.stream().noneMatch(CountDifference::syncMayHelp)) {
      return note("note-plain", Feather.INFO, sentences);
    }
    Button button = Controls.button(Feather.REFRESH_CW, tools.text("quota.sync"), Command.of(sync));
    button.getStyleClass().add("quota-sync");
    return note("note-warning", Feather.ALERT_TRIANGLE, sentences, button);
  }

  private static Node note(String style, Feather icon, List<String> sentences, Node... action) {
    VBox lines = new VBox(4);
    for (String sentence : sentences) {
      Label label = new Label(sentence);
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
      lines.getChildren().add(label);
    }
    for (Node node : action) {
      if (node instanceof Region region) {
        region.setMinWidth(Region.USE_PREF_SIZE);
      }
    }
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox box = new HBox(10, Icons.of(icon), lines);
    box.getChildren().addAll(action);
    box.getStyleClass().addAll("note", style, "row");
    return box;
  }
}
