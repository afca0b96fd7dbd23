package org.zonewright.ui.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.Account;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** What the quota screen says of one account. */
final class QuotaCardView extends VBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double GAP = 18;
  private static final double LEAST_ROW = 230;
  private static final double LEAST_LIMITS = 380;
  private static final double LEAST_COUNTS = 240;

  /** What can be done from a card. */
  interface Actions {

    /** Reads the account anew. */
    void sync(Account account);

    /** Opens the review of all drafts. */
    void review();

    /** Shows the account's usage over time. */
    void showUsage(Account account);
  }

  private final UiTools tools;
  private final Actions actions;
  private final boolean amongOthers;
  private final double least;

  /**
   * Of one card.
   *
   * @param amongOthers whether there are more, so that one is chosen
   */
  QuotaCardView(QuotaCard card, boolean amongOthers, UiTools tools, Actions actions) {
    super(14);
    this.tools = tools;
    this.actions = actions;
    this.amongOthers = amongOthers;
    this.least = card instanceof QuotaCard.Limits ? LEAST_LIMITS : LEAST_COUNTS;
    getStyleClass().addAll("card-box", "quota-card");
    setId("quota-" + card.account().name());
    setFocusTraversable(true);
    String name = tools.text("quota.card.name", card.account().name());
    setAccessibleText(name);
    switch (card) {
      case QuotaCard.Limits limits -> showLimits(limits, name);
      case QuotaCard.NotRead notRead -> showNotRead(notRead);
      case QuotaCard.Counts counts -> showCounts(counts);
    }
  }

  /** The width that it needs at least; a card without limits has less to show. */
  double least() {
    return least;
  }

  /** Marks it as the one whose usage is shown below. */
  void mark(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen && amongOthers);
  }

  private void showLimits(QuotaCard.Limits card, String name) {
    heading(card, tools.times().asOf(Optional.of(card.takenAt())));
    List<UsageRow> rows = card.bars().stream().map(bar -> new UsageRow(bar, tools)).toList();
    setAccessibleText(
        rows.stream().map(UsageRow::words).collect(Collectors.joining(". ", name + ". ", "")));
    Columns columns = new Columns(GAP);
    columns.set(pairs(rows), _ -> 2 * LEAST_ROW + GAP);
    getChildren().add(columns);
    CardNotes notes = new CardNotes(tools);
    if (card.pendingExceeds()) {
      getChildren().add(notes.exceeds(actions::review));
    }
    if (!card.differences().isEmpty()) {
      getChildren().add(notes.differences(card.differences(), () -> actions.sync(card.account())));
    }
  }

  /** Two by two, so that there are one, two or four beside each other, and never three and one. */
  private static List<Columns> pairs(List<UsageRow> rows) {
    List<Columns> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i += 2) {
      Columns pair = new Columns(GAP);
      pair.set(rows.subList(i, Math.min(rows.size(), i + 2)), _ -> LEAST_ROW);
      pairs.add(pair);
    }
    return pairs;
  }

  private void showNotRead(QuotaCard.NotRead card) {
    heading(card, tools.times().asOf(Optional.empty()));
    getChildren().add(wrapped(tools.text("quota.notRead")));
    card.problem()
        .ifPresent(
            problem -> {
              Label label = wrapped(tools.text("quota.notRead.problem", problem));
              label.getStyleClass().add("icon-line");
              label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
              getChildren().add(label);
            });
    getChildren()
        .add(
            Controls.button(
                Feather.REFRESH_CW,
                tools.text("quota.sync"),
                Command.of(() -> actions.sync(card.account()))));
  }

  private void showCounts(QuotaCard.Counts card) {
    heading(card, tools.times().asOf(card.readAt()));
    HBox counts =
        new HBox(
            40,
            count("quota.kind.zones", card.zones()),
            count("quota.kind.records", card.records()));
    getChildren().addAll(counts, wrapped(tools.text("quota.none")));
  }

  private VBox count(String key, long number) {
    Label name = new Label(tools.text(key));
    name.getStyleClass().add("list-title");
    Label value = new Label(tools.text("quota.number", number));
    value.getStyleClass().add("big-number");
    return new VBox(2, name, value);
  }

  private void heading(QuotaCard card, String age) {
    Label name = new Label(card.account().name());
    name.getStyleClass().add("title-4");
    Label taken = new Label(age);
    taken.getStyleClass().add("list-subtitle");
    Label provider = new Label(tools.text("quota.provider." + card.account().kind().id()));
    provider.getStyleClass().add("type-chip");
    provider.setMinWidth(USE_PREF_SIZE);
    HBox first = new HBox(8, new VBox(2, name, taken), Controls.spacer(), provider);
    first.getStyleClass().add("row");
    if (amongOthers) {
      Button usage =
          Controls.iconButton(
              Feather.BAR_CHART_2,
              tools.text("quota.card.usage", card.account().name()),
              Command.of(() -> actions.showUsage(card.account())));
      usage.getStyleClass().add("flat");
      first.getChildren().add(usage);
    }
    getChildren().add(first);
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.getStyleClass().add("text-muted");
    return label;
  }
}
