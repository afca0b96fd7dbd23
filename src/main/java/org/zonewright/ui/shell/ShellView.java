package org.zonewright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.common.ScreenState;

/** The frame of the window: menu, top row, what is shown, status bar. */
public final class ShellView extends BorderPane {

  private final ShellViewModel model;
  private final Navigation navigation;
  private final List<Section> sections;
  private final Optional<Parent> welcome;
  private final Bars bars;
  private final MainMenu menu;
  private final StackPane stage = new StackPane();

  /**
   * Puts the frame together.
   *
   * @param welcome shown while there is no account
   */
  public ShellView(
      ShellViewModel model,
      Navigation navigation,
      List<Section> sections,
      Optional<Parent> welcome,
      Bars bars) {
    this.model = model;
    this.navigation = navigation;
    this.sections = List.copyOf(sections);
    this.welcome = welcome;
    this.bars = bars;
    this.menu = bars.menu();
    getStyleClass().add("shell");
    setTop(topOf(bars));
    setCenter(scrolled(stage));
    setBottom(bars.status());
    navigation.focusesWith(this::show);
    navigation.part().subscribe(_ -> show());
    model.state().subscribe(_ -> show());
  }

  /** With large texts in a small window not everything has room: nothing is out of reach then. */
  private static ScrollPane scrolled(Node content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setId("stage");
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.skinProperty().subscribe(_ -> paintDirectly(scroll));
    return scroll;
  }

  /** A scroll pane paints into a picture of its own first, which costs a table half a frame. */
  private static void paintDirectly(ScrollPane scroll) {
    Node viewport = scroll.lookup(".viewport");
    if (viewport != null) {
      viewport.setCache(false);
    }
  }

  /** The bars around the middle; banners show only while there is something to say. */
  public record Bars(MainMenu menu, TopBar top, List<Node> banners, StatusBar status) {}

  /** The parts that F6 takes the focus to. */
  public List<Node> panes() {
    List<Node> panes = new ArrayList<>(bars.banners());
    panes.addFirst(bars.top());
    boolean welcomed = welcome.isPresent() && stage.getChildren().contains(welcome.get());
    section(navigation.part().get())
        .filter(_ -> !welcomed)
        .ifPresentOrElse(section -> panes.addAll(section.screen().panes()), () -> panes.add(stage));
    panes.add(bars.status());
    return panes;
  }

  private static VBox topOf(Bars bars) {
    VBox box = new VBox(bars.menu(), bars.top());
    box.getChildren().addAll(bars.banners());
    return box;
  }

  private void show() {
    if (model.state().get() == ScreenState.EMPTY && welcome.isPresent()) {
      stage.getChildren().setAll(welcome.get());
      menu.showActions(List.of());
      welcome.get().requestFocus();
      return;
    }
    section(navigation.part().get())
        .ifPresent(
            section -> {
              stage.getChildren().setAll(section.screen().node());
              menu.showActions(section.screen().actions());
              section.screen().shown();
            });
  }

  private Optional<Section> section(Part part) {
    return sections.stream().filter(section -> section.part() == part).findFirst();
  }
}
