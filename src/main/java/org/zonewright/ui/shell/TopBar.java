package org.zonewright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.Tips;

/** The top row: which part of the window is shown, the search, sync and accounts. */
public final class TopBar extends HBox {

  private static final double GAP = 7;

  private final List<Label> titles = new ArrayList<>();

  /**
   * A row.
   *
   * @param right what stands at the right end
   */
  public TopBar(
      List<Section> sections, Navigation navigation, List<Node> right, Messages messages) {
    getStyleClass().add("top-bar");
    HBox switcher = new HBox();
    switcher.getStyleClass().add("section-bar");
    switcher.setMinWidth(USE_PREF_SIZE);
    sections.forEach(section -> switcher.getChildren().add(toggle(section, navigation, messages)));
    getChildren().addAll(switcher, Controls.spacer());
    getChildren().addAll(right);
  }

  private ToggleButton toggle(Section section, Navigation navigation, Messages messages) {
    Label title = new Label(section.title());
    title.getStyleClass().add("section-title");
    titles.add(title);
    String id = section.part().name().toLowerCase(Locale.ROOT);
    Label badge = new Label();
    badge.setId("count-" + id);
    badge.getStyleClass().add("badge");
    badge
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> messages.number(section.count().get()), section.count()));
    badge.visibleProperty().bind(Bindings.greaterThan(section.count(), 0));
    badge.managedProperty().bind(badge.visibleProperty());
    HBox graphic = new HBox(Icons.of(section.icon()), title, badge);
    graphic.getStyleClass().add("section-graphic");
    ToggleButton button = new ToggleButton("", graphic);
    button.setId("part-" + id);
    button.setAccessibleText(section.title());
    Tips.say(button, section.title());
    // in no group: there, arrow keys would select without going there
    button.setMinWidth(USE_PREF_SIZE);
    button.getStyleClass().add("section-button");
    navigation.part().subscribe(part -> button.setSelected(part == section.part()));
    button.setOnAction(
        _ -> {
          button.setSelected(true);
          navigation.part().set(section.part());
        });
    return button;
  }

  @Override
  protected double computeMinWidth(double height) {
    return super.computeMinWidth(height) - widthOfTitles(true);
  }

  @Override
  protected void layoutChildren() {
    boolean room = getWidth() >= super.computeMinWidth(-1) + widthOfTitles(false);
    titles.forEach(title -> Controls.shown(title, room));
    super.layoutChildren();
  }

  /** Of those that show, or of those that do not. */
  private double widthOfTitles(boolean shown) {
    return titles.stream()
        .filter(title -> title.isManaged() == shown)
        .mapToDouble(title -> title.prefWidth(-1) + GAP)
        .sum();
  }
}
