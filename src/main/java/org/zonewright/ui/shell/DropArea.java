package org.zonewright.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** The whole window as a place for zone files to be dropped; says so while some are above it. */
public final class DropArea extends StackPane {

  private final ObservableBooleanValue open;
  private final Consumer<List<Path>> taker;
  private final UiTools tools;
  private final Label sign;

  /**
   * An area.
   *
   * @param open whether files can be taken now
   * @param taker takes files that were dropped
   */
  public DropArea(
      Node content, ObservableBooleanValue open, Consumer<List<Path>> taker, UiTools tools) {
    super(content);
    this.open = open;
    this.taker = taker;
    this.tools = tools;
    // what does not fit is cut at the far end only
    setAlignment(Pos.TOP_LEFT);
    setId("drop-area");
    sign = new Label(tools.text("drop.here"), Icons.of(Feather.DOWNLOAD));
    sign.setId("drop-sign");
    sign.getStyleClass().add("drop-sign");
    sign.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    sign.setMouseTransparent(true);
    Controls.shown(sign, false);
    getChildren().add(sign);
    addEventFilter(DragEvent.DRAG_OVER, this::over);
    addEventFilter(DragEvent.DRAG_EXITED_TARGET, this::left);
    addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private boolean takes(DragEvent event) {
    return open.get() && event.getGestureSource() == null && event.getDragboard().hasFiles();
  }

  private void over(DragEvent event) {
    if (takes(event)) {
      event.acceptTransferModes(TransferMode.COPY);
      Controls.shown(sign, true);
      event.consume();
    }
  }

  private void left(DragEvent event) {
    if (event.getTarget().equals(this)) {
      Controls.shown(sign, false);
    }
  }

  private void dropped(DragEvent event) {
    Controls.shown(sign, false);
    if (takes(event)) {
      List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
      event.setDropCompleted(true);
      event.consume();
      // what is asked must not keep the other program waiting
      tools.background().onScreen(() -> take(files));
    }
  }

  /** Takes files as if they were dropped. */
  public void take(List<Path> files) {
    taker.accept(files);
  }
}
