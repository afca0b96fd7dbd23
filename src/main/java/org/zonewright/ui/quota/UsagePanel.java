package org.zonewright.ui.quota;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.Account;
import org.zonewright.quota.UsageKind;
import org.zonewright.text.QuotaTexts;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;

/** The usage of one account over time: what to show, the chart, and its trend in words. */
final class UsagePanel extends VBox {

  private static final double CHART_HEIGHT = 260;

  private final UsageViewModel model;
  private final UiTools tools;
  private final ChartWords words;
  private final QuotaTexts texts;
  private final UsageChart chart;
  private final Label title = new Label();
  private final Label moved = new Label();
  private final Label trend = new Label();
  private final FlowPane choices = new FlowPane(16, 8);
  private final VBox body = new VBox(8);

  UsagePanel(UsageViewModel model, UiTools tools, ChartWords words) {
    super(12);
    this.model = model;
    this.tools = tools;
    this.words = words;
    this.texts = new QuotaTexts(tools.texts().messages());
    this.chart = new UsageChart(words);
    setId("quota-usage");
    getStyleClass().addAll("card-box", "quota-card");
    title.getStyleClass().add("list-title");
    moved.getStyleClass().add("text-muted");
    trend.setId("usage-trend");
    trend.setGraphic(Icons.of(Feather.TRENDING_UP, "muted-icon"));
    trend.getStyleClass().add("icon-line");
    for (Label label : List.of(moved, trend)) {
      label.setWrapText(true);
      label.setMinHeight(USE_PREF_SIZE);
    }
    chart.setPrefHeight(CHART_HEIGHT);
    VBox.setVgrow(chart, Priority.ALWAYS);
    VBox.setVgrow(body, Priority.ALWAYS);
    choices.getChildren().addAll(kinds(), ranges());
    getChildren().addAll(title, choices, body);
    model.usage().subscribe(_ -> show());
    model.plot().subscribe(_ -> show());
  }

  private Node kinds() {
    return new Choices<>(
        tools.text("quota.usage.kind"), List.of(UsageKind.values()), texts::kind, model.kind());
  }

  private Node ranges() {
    return new Choices<>(
        tools.text("quota.usage.range"),
        List.of(ChartRange.values()),
        range -> tools.text("quota.range." + range.word()),
        model.range());
  }

  private void show() {
    Optional<AccountUsage> usage = model.usage().get();
    title.setText(
        usage
            .map(AccountUsage::account)
            .map(Account::name)
            .map(name -> tools.text("quota.usage.title", name))
            .orElse(""));
    boolean published = usage.filter(AccountUsage::published).isPresent();
    choices.setVisible(published);
    choices.setManaged(published);
    chart.show(model.plot().get());
    body.getChildren().setAll(usage.map(this::body).orElse(List.of()));
  }

  private List<Node> body(AccountUsage usage) {
    if (!usage.published()) {
      return List.of(
          status(Feather.INFO, tools.text("quota.usage.unpublished", usage.account().name())));
    }
    if (usage.samples().isEmpty()) {
      return List.of(status(Feather.BAR_CHART_2, tools.text("quota.notRead")));
    }
    return model
        .plot()
        .get()
        .map(this::chart)
        .orElseGet(() -> List.of(status(Feather.BAR_CHART_2, onlyOne(usage))));
  }

  private String onlyOne(AccountUsage usage) {
    return tools.text(
        "quota.usage.onlyOne", tools.times().point(usage.samples().getLast().takenAt()));
  }

  private static Node status(Feather icon, String sentence) {
    StatusPane pane = StatusPane.of(icon, sentence, Optional.empty());
    VBox.setVgrow(pane, Priority.ALWAYS);
    return pane;
  }

  private List<Node> chart(UsagePlot plot) {
    moved.setText(words.moved(plot));
    trend.setText(words.trend(plot));
    return List.of(moved, chart, trend);
  }
}
