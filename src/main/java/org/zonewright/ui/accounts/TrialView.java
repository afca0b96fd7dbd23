package org.zonewright.ui.accounts;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** How the test of an account stands, in words. */
final class TrialView extends HBox {

  private final AccountTrial trial;
  private final UiTools tools;
  private final FormDialogs forms;

  TrialView(AccountTrial trial, UiTools tools, FormDialogs forms) {
    super(10);
    this.trial = trial;
    this.tools = tools;
    this.forms = forms;
    setId("trial");
    getStyleClass().add("note");
    trial.state().subscribe(this::show);
  }

  private void show(TrialState state) {
    Controls.shown(this, state != TrialState.NONE);
    getStyleClass().removeAll("note-success", "note-error");
    switch (state) {
      case NONE -> getChildren().clear();
      case RUNNING -> {
        ProgressIndicator running = new ProgressIndicator();
        running.setMaxSize(18, 18);
        running.setMinSize(18, 18);
        getChildren().setAll(running, text(tools.text("accounts.trial.running")));
      }
      case PASSED -> {
        getStyleClass().add("note-success");
        getChildren()
            .setAll(Icons.of(Feather.CHECK_CIRCLE), text(tools.text("accounts.trial.passed")));
      }
      case FAILED -> {
        getStyleClass().add("note-error");
        getChildren()
            .setAll(Icons.of(Feather.X_OCTAGON), text(trial.problem().get().sentence()), details());
      }
    }
  }

  private Button details() {
    Button button = new Button(tools.text("accounts.trial.details"));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        _ -> {
          TextArea area = Controls.leftByTab(new TextArea(trial.problem().get().details()));
          area.setEditable(false);
          area.setWrapText(true);
          area.setPrefSize(560, 200);
          Controls.labelled(area, tools.text("accounts.trial.details"));
          forms.show(tools.text("accounts.trial.details"), area);
        });
    return Controls.shown(button, !trial.problem().get().details().isEmpty());
  }

  private static Label text(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    HBox.setHgrow(label, Priority.ALWAYS);
    return label;
  }
}
