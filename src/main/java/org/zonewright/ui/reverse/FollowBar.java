package org.zonewright.ui.reverse;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.dns.Idn;
import org.zonewright.reverse.bulk.Proposal;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** Offers to let reverse records follow the address records of the open zone. */
public final class FollowBar extends HBox {

  private static final int SHOWN = 3;

  private final UiTools tools;
  private final Label text = new Label("", Icons.of(Feather.REPEAT, "accent-icon"));

  /** An offer; not there while there is nothing to be offered. */
  public FollowBar(FollowViewModel model, UiTools tools) {
    super(8);
    this.tools = tools;
    setId("follow");
    getStyleClass().addAll("note", "follow-bar");
    setAlignment(Pos.CENTER_LEFT);
    text.setWrapText(true);
    text.getStyleClass().add("icon-line");
    HBox.setHgrow(text, Priority.ALWAYS);
    text.setMaxWidth(Double.MAX_VALUE);
    Button accept = Controls.button(tools.text("reverse.follow.accept"), model.accept());
    accept.setId("follow-accept");
    accept.setMinWidth(USE_PREF_SIZE);
    Button dismiss = Controls.button(tools.text("reverse.follow.dismiss"), model.dismiss());
    dismiss.setId("follow-dismiss");
    dismiss.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(text, dismiss, accept);
    model.proposals().subscribe(this::show);
  }

  private void show(List<Proposal> proposals) {
    Controls.shown(this, !proposals.isEmpty());
    String list =
        proposals.stream().limit(SHOWN).map(this::words).collect(Collectors.joining(", "));
    text.setText(
        proposals.size() > SHOWN
            ? tools.text("reverse.follow.many", list, proposals.size() - SHOWN)
            : tools.text("reverse.follow.few", list));
  }

  private String words(Proposal proposal) {
    String ip = proposal.ip().toString();
    return proposal
        .change()
        .after()
        .map(data -> tools.text("reverse.follow.name", ip, Idn.toUnicode(data.name())))
        .orElseGet(() -> tools.text("reverse.follow.delete", ip));
  }
}
