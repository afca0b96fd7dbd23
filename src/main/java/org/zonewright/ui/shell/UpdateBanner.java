package org.zonewright.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** Says that there is a newer version, with a way to it and a way not to hear of it again. */
public final class UpdateBanner extends HBox {

  private static final int HIGHEST_TEXT = 44;

  /** Shown while there is one. */
  public UpdateBanner(UpdateViewModel model, UiTools tools) {
    getStyleClass().add("update-banner");
    setId("update-banner");
    Label text = new Label();
    text.setId("update-text");
    text.setWrapText(true);
    text.setMaxHeight(HIGHEST_TEXT);
    text.textProperty()
        .bind(
            model
                .release()
                .map(
                    release ->
                        release
                            .map(
                                known ->
                                    tools.text(
                                        "update.there", known.version().toString(), known.notes()))
                            .orElse("")));
    Hyperlink link = Controls.bind(new Hyperlink(tools.text("update.show")), model.show());
    link.setId("update-show");
    Button skip = Controls.button(tools.text("update.skip"), model.skip());
    skip.setId("update-skip");
    Button dismiss = Controls.iconButton(Feather.X, tools.text("update.dismiss"), model.dismiss());
    dismiss.getStyleClass().add("flat");
    link.setMinWidth(USE_PREF_SIZE);
    skip.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(Icons.of(Feather.DOWNLOAD), text, link, Controls.spacer(), skip, dismiss);
    model.release().subscribe(release -> Controls.shown(this, release.isPresent()));
  }
}
