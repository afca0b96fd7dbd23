package org.zonewright.ui.conflicts;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.change.ConflictChoice;
import org.zonewright.ui.common.AwaitedFocus;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.PageHeader;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;

/** What someone else changed beside what the user drafted, record set by record set. */
public final class ConflictsView extends BorderPane {

  private static final String SETTLE = "Shortcut+Enter";

  private static final double ADVICE_WIDTH = 220;

  /** The rest comes when these are settled: cards are not made for what nobody scrolls to. */
  private static final int MOST_SHOWN = 100;

  private final ConflictsViewModel model;
  private final UiTools tools;
  private final AwaitedFocus focus;
  private final VBox cards = new VBox(12);
  private final ScrollPane scroll = new ScrollPane(cards);

  /**
   * A view.
   *
   * @param close leaves it
   */
  public ConflictsView(ConflictsViewModel model, UiTools tools, Command close) {
    this.model = model;
    this.tools = tools;
    setId("conflicts");
    cards.getStyleClass().add("cards");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "screen-middle");
    scroll.setId("conflict-cards");
    scroll.setAccessibleText(tools.text("conflicts.title"));
    this.focus = new AwaitedFocus(this, scroll);
    setTop(header(close));
    // before the footer whatever it shows: the tab key goes by that
    StackPane middle = new StackPane();
    setCenter(middle);
    setBottom(footer(close));
    model.items().addListener((ListChangeListener<ConflictItem>) _ -> showItems());
    showItems();
    model.state().subscribe(state -> middle.getChildren().setAll(body(state)));
    KeyCombination settle = tools.keys(SETTLE);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (settle.match(event)) {
            model.settle().execute();
            event.consume();
          } else if (event.getCode() == KeyCode.ESCAPE) {
            close.execute();
            event.consume();
          }
        });
  }

  /** Takes the focus. */
  public void focus() {
    focus.take();
  }

  private void showItems() {
    cards
        .getChildren()
        .setAll(
            model.items().stream()
                .limit(MOST_SHOWN)
                .map(item -> new ConflictCard(item, tools.texts().messages()))
                .toList());
    int more = model.items().size() - MOST_SHOWN;
    if (more > 0) {
      cards.getChildren().add(new Label(tools.text("conflicts.more", more)));
    }
  }

  private Node header(Command close) {
    Label sentence = new Label();
    sentence
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> tools.text("conflicts.sentence", model.items().size()), model.items()));
    return new PageHeader(
        tools.text("conflicts.back"),
        close,
        tools.text("conflicts.title"),
        sentence,
        forAll("theirs", ConflictChoice.THEIRS),
        forAll("mine", ConflictChoice.MINE),
        forAll("both", ConflictChoice.BOTH));
  }

  private Button forAll(String word, ConflictChoice choice) {
    Button button =
        Controls.button(
            tools.text("conflicts.all." + word), Command.of(() -> model.chooseForAll(choice)));
    button.setId("all-" + word);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private Node footer(Command close) {
    Label advice = new Label(tools.text("conflicts.advice"));
    advice.setWrapText(true);
    advice.setMinWidth(ADVICE_WIDTH);
    advice.getStyleClass().add("text-muted");
    Button back = Controls.button(tools.text("conflicts.back"), close);
    back.setMinWidth(USE_PREF_SIZE);
    back.setId("close-conflicts");
    Button settle = Controls.bind(new Button(), model.settle());
    settle.setId("settle");
    settle.setMinWidth(USE_PREF_SIZE);
    settle.getStyleClass().add("accent");
    settle.setTooltip(new Tooltip(tools.keys(SETTLE).getDisplayText()));
    settle
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> tools.text("conflicts.settle", model.chosen().get(), model.items().size()),
                model.chosen(),
                model.items()));
    WrappingRow row = new WrappingRow(10, advice, Controls.spacer(), back, settle);
    row.getStyleClass().add("footer");
    return row;
  }

  private Node body(ScreenState state) {
    return switch (state) {
      case LOADING -> StatusPane.loading(tools.text("conflicts.loading"));
      case READY -> scroll;
      case EMPTY ->
          StatusPane.of(Feather.CHECK_CIRCLE, tools.text("conflicts.none"), Optional.empty());
      case FAILED ->
          StatusPane.of(
              Feather.ALERT_TRIANGLE,
              tools.text("conflicts.unreadable"),
              Optional.of(Controls.button(tools.text("changes.retry"), Command.of(model::reload))));
    };
  }
}
