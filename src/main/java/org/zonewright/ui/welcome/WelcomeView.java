package org.zonewright.ui.welcome;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;

/** What is shown at the first start: the two ways to begin. */
public final class WelcomeView extends StackPane {

  private final Messages messages;

  /**
   * A page.
   *
   * @param addAccount opens the form for a new account
   * @param exploreDemo opens the demo
   */
  public WelcomeView(Messages messages, Command addAccount, Command exploreDemo) {
    this.messages = messages;
    setId("welcome");
    Label title = wrapped(messages.text("welcome.title"));
    title.getStyleClass().addAll("title-1", "welcome-title");
    Label sentence = wrapped(messages.text("welcome.sentence"));
    sentence.getStyleClass().add("welcome-sentence");
    HBox ways =
        new HBox(
            20,
            way(Feather.USER_PLUS, "account", addAccount, true),
            way(Feather.COMPASS, "demo", exploreDemo, false));
    ways.setAlignment(Pos.CENTER);
    VBox.setMargin(ways, new Insets(16, 0, 0, 0));
    VBox page = new VBox(16, Icons.of(Feather.GLOBE, "welcome-icon"), title, sentence, ways);
    page.setAlignment(Pos.CENTER);
    page.setMaxWidth(760);
    page.getStyleClass().add("welcome");
    getChildren().add(page);
  }

  /** On the first of the two ways. */
  @Override
  public void requestFocus() {
    lookup("#welcome-account").requestFocus();
  }

  private Node way(Feather icon, String key, Command command, boolean first) {
    Label title = new Label(messages.text("welcome." + key + ".title"));
    title.getStyleClass().add("title-4");
    title.setGraphic(Icons.of(icon));
    Label text = wrapped(messages.text("welcome." + key + ".text"));
    text.getStyleClass().add("text-muted");
    Button button = Controls.button(messages.text("welcome." + key + ".action"), command);
    button.setId("welcome-" + key);
    button.setDefaultButton(first);
    VBox filler = new VBox();
    VBox.setVgrow(filler, Priority.ALWAYS);
    VBox card = new VBox(10, title, text, filler, button);
    card.getStyleClass().add("card-box");
    card.setPrefWidth(360);
    return card;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
