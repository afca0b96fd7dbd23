package org.zonewright.ui.reverse;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** How far live checks are, while they are under way, and the way to end them. */
final class LiveBar extends HBox {

  LiveBar(LiveViewModel live, UiTools tools) {
    super(10);
    setId("reverse-live-bar");
    getStyleClass().addAll("row", "live-bar");
    Label text = new Label();
    text.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> tools.text("reverse.live.progress", live.done().get(), live.total().get()),
                live.done(),
                live.total()));
    ProgressBar bar = new ProgressBar();
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> live.total().get() == 0 ? 0 : (double) live.done().get() / live.total().get(),
                live.done(),
                live.total()));
    bar.accessibleTextProperty().bind(text.textProperty());
    Button cancel = Controls.button(tools.text("reverse.live.cancel"), live.cancel());
    cancel.setId("reverse-live-cancel");
    getChildren().addAll(text, bar, cancel);
    live.running().subscribe(now -> Controls.shown(this, now));
  }
}
