package org.zonewright.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.ChangeAction;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.ZoneShortcut;

/**
 * An action or a zone at hand; a zone as a head line, a record indented below it. What was searched
 * for is marked.
 */
final class SearchCell extends ListCell<SearchLine> {

  private final UiTools tools;

  SearchCell(UiTools tools) {
    this.tools = tools;
    // as wide as the list: what does not fit is cut, not scrolled to
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(SearchLine line, boolean empty) {
    super.updateItem(line, empty);
    getStyleClass().removeAll("search-group", "palette-head");
    setText("");
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    switch (line) {
      case SearchLine.Head(String title) -> {
        getStyleClass().add("palette-head");
        setGraphic(null);
        setText(title);
        setAccessibleText(title);
      }
      case SearchLine.AtHand(ZoneShortcut zone) -> {
        setGraphic(zone(zone));
        setAccessibleText(zone.name() + ", " + zone.account());
      }
      case SearchLine.Action(PaletteAction action, List<SearchFragment> text) -> {
        setGraphic(action(action, text));
        setAccessibleText(action.text() + ", " + action.menu() + " " + action.keys());
      }
      case SearchLine.Group group -> {
        getStyleClass().add("search-group");
        setGraphic(head(group));
        setAccessibleText(SearchMarks.text(group.name()) + mark(group.drafted()));
      }
      case SearchLine.Hit hit -> {
        setGraphic(row(hit));
        setAccessibleText(
            String.join(
                " ",
                SearchMarks.text(hit.name()),
                hit.type(),
                SearchMarks.text(hit.content()) + mark(hit.hit().drafted())));
      }
    }
  }

  private static HBox zone(ZoneShortcut zone) {
    return line(Feather.GLOBE, new Label(zone.name()), muted(zone.account()));
  }

  private static HBox action(PaletteAction action, List<SearchFragment> text) {
    HBox row = line(Feather.CHEVRON_RIGHT, fragments(text), muted(action.menu()));
    if (!action.keys().isEmpty()) {
      Label keys = new Label(action.keys());
      keys.getStyleClass().add("key");
      keys.setMinWidth(USE_PREF_SIZE);
      row.getChildren().add(keys);
    }
    return row;
  }

  private static HBox line(Feather icon, Node text, Node end) {
    HBox row = new HBox(8, Icons.of(icon, "muted-icon"), text, Controls.spacer(), end);
    row.getStyleClass().add("palette-line");
    return row;
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("text-muted");
    return label;
  }

  private HBox head(SearchLine.Group group) {
    HBox head =
        new HBox(
            8,
            Icons.of(group.hit().isPresent() ? Feather.GLOBE : Feather.REPEAT),
            fragments(group.name()),
            Controls.spacer());
    group.drafted().map(this::badge).ifPresent(head.getChildren()::add);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox row(SearchLine.Hit hit) {
    HBox name = fragments(hit.name());
    name.getStyleClass().add("search-name");
    Label type = new Label(hit.type());
    type.getStyleClass().add("type-badge");
    type.setMinWidth(USE_PREF_SIZE);
    HBox types = new HBox(type);
    types.getStyleClass().add("search-type");
    types.setAlignment(Pos.CENTER_LEFT);
    HBox content = fragments(hit.content());
    // only its end may be cut
    content.getChildren().stream()
        .limit(Math.max(0, hit.content().size() - 2))
        .map(Label.class::cast)
        .forEach(piece -> piece.setMinWidth(USE_PREF_SIZE));
    content.getStyleClass().add("search-content");
    HBox row = new HBox(8, name, types, content);
    if (!hit.was().isEmpty()) {
      Label was = new Label(tools.text("search.was", SearchMarks.text(hit.was())));
      was.getStyleClass().add("search-was");
      row.getChildren().add(was);
    }
    row.getChildren().add(Controls.spacer());
    hit.hit().drafted().map(this::badge).ifPresent(row.getChildren()::add);
    row.getStyleClass().add("search-hit");
    return row;
  }

  private static HBox fragments(List<SearchFragment> fragments) {
    HBox pieces = new HBox();
    fragments.stream().map(SearchCell::label).forEach(pieces.getChildren()::add);
    pieces.setAlignment(Pos.CENTER_LEFT);
    return pieces;
  }

  private static Label label(SearchFragment fragment) {
    Label label = new Label(fragment.text());
    if (fragment.found()) {
      label.getStyleClass().add("search-found");
      label.setMinWidth(USE_PREF_SIZE);
    }
    return label;
  }

  private Label badge(ChangeAction action) {
    Label badge = new Label(word(action));
    badge.getStyleClass().addAll("search-draft", style(action));
    badge.setMinWidth(USE_PREF_SIZE);
    return badge;
  }

  private String mark(Optional<ChangeAction> drafted) {
    return drafted.map(action -> ", " + word(action)).orElse("");
  }

  private String word(ChangeAction action) {
    return switch (action) {
      case CREATE -> "+ " + tools.text("search.drafted.added");
      case UPDATE -> "~ " + tools.text("search.drafted.changed");
      case DELETE -> "\u2212 " + tools.text("search.drafted.removed");
    };
  }

  private static String style(ChangeAction action) {
    return switch (action) {
      case CREATE -> "search-added";
      case UPDATE -> "search-changed";
      case DELETE -> "search-removed";
    };
  }
}
