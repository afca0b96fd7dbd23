package org.zonewright.ui.quota;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.Account;
import org.zonewright.ui.common.AwaitedFocus;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.Screen;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;

/** The part of the window with limits and usage. */
public final class QuotaScreen implements Screen {

  private static final double GAP = 16;
  private static final double LEAST_USAGE = 580;
  private static final double LEAST_SHARES = 290;

  private final QuotaViewModel model;
  private final UiTools tools;
  private final Navigator navigator;
  private final ReviewOpener reviews;
  private final BorderPane pane = new BorderPane();
  private final Columns cards = new Columns(GAP);
  private final UsagePanel usage;
  private final ScrollPane scroll;
  private final AwaitedFocus focus;

  /**
   * The screen.
   *
   * @param zone where the user is
   */
  public QuotaScreen(
      QuotaViewModel model, UiTools tools, Navigator navigator, ReviewOpener reviews, ZoneId zone) {
    this.model = model;
    this.tools = tools;
    this.navigator = navigator;
    this.reviews = reviews;
    this.usage = new UsagePanel(model.usage(), tools, new ChartWords(tools, zone));
    SharesView shares = new SharesView(tools, ref -> navigator.showZone(ref, Optional.empty()));
    model.usage().usage().subscribe(shares::show);
    Columns below = new Columns(GAP);
    below.set(List.of(usage, shares), node -> node == usage ? LEAST_USAGE : LEAST_SHARES);
    VBox all = new VBox(GAP, cards, below);
    all.getStyleClass().add("cards");
    this.scroll = new ScrollPane(all);
    pane.setId("quota");
    pane.setTop(header());
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(tools.text("quota.title"));
    this.focus = new AwaitedFocus(pane, scroll);
    scroll.getStyleClass().add("edge-to-edge");
    model.cards().addListener((ListChangeListener<QuotaCard>) _ -> showCards());
    model.usage().chosen().subscribe(_ -> markChosen());
    model.state().subscribe(state -> pane.setCenter(body(state)));
    showCards();
  }

  private Node header() {
    Label title = new Label(tools.text("quota.title"));
    title.getStyleClass().add("title-4");
    Label sentence = new Label(tools.text("quota.sentence"));
    sentence.getStyleClass().add("text-muted");
    sentence.setWrapText(true);
    sentence.setMinHeight(Region.USE_PREF_SIZE);
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
    cards.set(
        model.cards().stream()
            .map(card -> new QuotaCardView(card, model.cards().size() > 1, tools, fromCards()))
            .toList(),
        QuotaCardView::least);
    markChosen();
  }

  private void markChosen() {
    for (int i = 0; i < cards.getChildren().size(); i++) {
      boolean chosen =
          model.usage().chosen().get().equals(Optional.of(model.cards().get(i).account().id()));
      ((QuotaCardView) cards.getChildren().get(i)).mark(chosen);
    }
  }

  private QuotaCardView.Actions fromCards() {
    return new QuotaCardView.Actions() {
      @Override
      public void sync(Account account) {
        model.sync(account);
      }

      @Override
      public void review() {
        reviews.review(new ReviewScope.Everything());
      }

      @Override
      public void showUsage(Account account) {
        model.usage().choose(account.id());
        scrollToUsage();
      }
    };
  }

  private void scrollToUsage() {
    double hidden = scroll.getContent().getLayoutBounds().getHeight() - scroll.getHeight();
    if (hidden > 0) {
      scroll.setVvalue(Math.min(1, usage.getParent().getBoundsInParent().getMinY() / hidden));
    }
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
  public void continueFrom(Screen before) {
    if (before instanceof QuotaScreen other) {
      model.usage().continueFrom(other.model.usage());
    }
  }

  @Override
  public void closed() {
    model.close();
  }

  @Override
  public void shown() {
    focus.take();
  }
}
