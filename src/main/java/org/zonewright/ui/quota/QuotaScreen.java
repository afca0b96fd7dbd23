package org.zonewright.ui.quota;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.Screen;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;

/** The part of the window with limits and usage. */
public final class QuotaScreen implements Screen {

  private static final double GAP = 16;
  private static final double CARD_WIDTH = 400;

  private final QuotaViewModel model;
  private final UiTools tools;
  private final Navigator navigator;
  private final BorderPane pane = new BorderPane();
  private final FlowPane cards = new FlowPane(GAP, GAP);
  private final ScrollPane scroll = new ScrollPane(cards);

  public QuotaScreen(QuotaViewModel model, UiTools tools, Navigator navigator) {
    this.model = model;
    this.tools = tools;
    this.navigator = navigator;
    pane.setId("quota");
    pane.setTop(header());
    cards.getStyleClass().add("cards");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    model.cards().addListener((ListChangeListener<QuotaCard>) _ -> showCards());
    model.state().subscribe(state -> pane.setCenter(body(state)));
    showCards();
  }

  private Node header() {
    Label title = new Label(tools.text("quota.title"));
    title.getStyleClass().add("title-4");
    Label sentence = new Label(tools.text("quota.sentence"));
    sentence.getStyleClass().add("text-muted");
    VBox box = new VBox(title, sentence);
    box.getStyleClass().add("screen-header");
    return box;
  }

  private Node body(ScreenState state) {
    return switch (state) {
      case LOADING -> StatusPane.loading(tools.text("quota.loading"));
      case READY -> scroll;
      case EMPTY ->
          StatusPane.of(
              Feather.USERS,
              tools.text("quota.empty"),
              Optional.of(
                  Controls.button(
                      tools.text("quota.accounts"), Command.of(navigator::showAccounts))));
      case FAILED ->
          StatusPane.of(
              Feather.ALERT_TRIANGLE,
              model.problem().get(),
              Optional.of(Controls.button(tools.text("quota.retry"), Command.of(model::reload))));
    };
  }

  private void showCards() {
    cards
        .getChildren()
        .setAll(
            model.cards().stream()
                .map(
                    card -> {
                      QuotaCardView view = new QuotaCardView(card, tools);
                      view.setPrefWidth(CARD_WIDTH);
                      return view;
                    })
                .toList());
  }

  @Override
  public Parent node() {
    return pane;
  }

  @Override
  public List<MenuAction> actions() {
    return List.of();
  }

  @Override
  public void closed() {
    model.close();
  }

  @Override
  public void shown() {
    scroll.requestFocus();
  }
}
