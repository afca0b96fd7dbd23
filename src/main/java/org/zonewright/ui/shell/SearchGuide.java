package org.zonewright.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;

/** Says what can be searched for, and before that what is wrong or that nothing was found. */
final class SearchGuide extends VBox {

  private final UiTools tools;

  SearchGuide(UiTools tools) {
    this.tools = tools;
    setId("search-guide");
    getStyleClass().add("search-guide");
  }

  void examples() {
    getChildren().setAll(title(), grid());
  }

  void nothing() {
    getChildren().setAll(said(Feather.SEARCH, tools.text("search.nothing")), title(), grid());
  }

  void problems(List<String> sentences) {
    getChildren().clear();
    sentences.forEach(sentence -> getChildren().add(said(Feather.ALERT_CIRCLE, sentence)));
    getChildren().addAll(title(), grid());
  }

  private static HBox said(Feather icon, String sentence) {
    Label label = new Label(sentence);
    label.getStyleClass().add("search-sentence");
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    HBox said = new HBox(8, Icons.of(icon), label);
    said.getStyleClass().add("search-said");
    return said;
  }

  private Label title() {
    Label title = new Label(tools.text("search.examples"));
    title.getStyleClass().add("search-examples-title");
    return title;
  }

  private GridPane grid() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("search-examples");
    examplesAndMeanings()
        .forEach(
            (example, meaning) -> {
              Label code = new Label(example);
              code.getStyleClass().addAll("monospace", "search-example");
              code.setMinWidth(USE_PREF_SIZE);
              Label words = new Label(meaning);
              words.setWrapText(true);
              words.getStyleClass().add("text-muted");
              grid.addRow(grid.getRowCount(), code, words);
            });
    return grid;
  }

  private Map<String, String> examplesAndMeanings() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("mail", tools.text("search.example.text"));
    all.put("\"www.example.org\"", tools.text("search.example.exact"));
    all.put("203.0.113.0/24", tools.text("search.example.address"));
    all.put("name:www", tools.text("search.example.name"));
    all.put("content:spf1", tools.text("search.example.content"));
    all.put("type:mx", tools.text("search.example.type"));
    all.put("zone:example account:cloud", tools.text("search.example.zone"));
    all.put("mail type:mx", tools.text("search.example.both"));
    return all;
  }
}
