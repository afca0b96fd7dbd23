package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;

/** The reverse-record workbench. */
final class ReverseView extends BorderPane {

  private static final double SIDE_SHARE = 0.23;
  private static final double SIDE_AT_MOST = 0.28;

  private final ReverseViewModel model;
  private final UiTools tools;
  private final Navigator navigator;
  private final ReverseViews views;
  private final ReverseActions actions;
  private final ReverseFilterBar filters;
  private final ReverseTableView table;
  private final PictureView picture;
  private final NetworksPane networks;
  private final ReverseToolbar toolbar;
  private final StackPane middle = new StackPane();
  private final SplitPane split = new SplitPane(middle);
  private final VBox top = new VBox();
  private double share = SIDE_SHARE;
  private boolean focusWanted;

  ReverseView(ReverseViewModel model, UiTools tools, FormDialogs forms, Navigator navigator) {
    this.model = model;
    this.tools = tools;
    this.navigator = navigator;
    this.views = new ReverseViews(tools);
    this.filters = new ReverseFilterBar(model.rows(), tools);
    this.table = new ReverseTableView(model, tools);
    this.picture = new PictureView(model, tools, this::goToRow);
    this.networks = new NetworksPane(model, tools);
    this.actions = new ReverseActions(model, tools, forms, views, filters::focus, this::askLive);
    this.toolbar = new ReverseToolbar(model, actions, views, tools);
    setId("reverse");
    VBox bars = new VBox(8, toolbar, filters);
    bars.getStyleClass().add("screen-header");
    top.getChildren().add(bars);
    setTop(top);
    setCenter(split);
    split.getStyleClass().add("thin-divider");
    split.getStyleClass().add("screen-middle");
    SplitPane.setResizableWithParent(networks, false);
    networks.maxWidthProperty().bind(split.widthProperty().multiply(SIDE_AT_MOST));
    setBottom(
        new VBox(
            new DetailPane(model, tools),
            new LiveBar(model.live(), tools),
            new PendingBar(model, tools)));
    ContextMenu menu = new ContextMenu();
    actions.context().forEach(action -> menu.getItems().add(ReverseActions.item(action)));
    table.setContextMenu(menu);
    model.rows().state().subscribe(_ -> show());
    views.kind().subscribe(_ -> show());
    views.networks().subscribe(_ -> show());
    model.editor().form().subscribe(this::showForm);
  }

  /** Shows the same as another view. */
  void continueFrom(ReverseView other) {
    views.continueFrom(other.views);
  }

  /** What can be done here, for the menu bar. */
  List<MenuAction> actions() {
    return actions.all();
  }

  /** The parts that F6 takes the focus to. */
  List<Node> panes() {
    return List.of(networks, middle, getBottom());
  }

  /** Whether the user has gone on to a field meanwhile. */
  private boolean isTypedInto() {
    Scene scene = getScene();
    return scene != null && scene.getFocusOwner() instanceof TextInputControl;
  }

  /** Takes the focus. */
  void focus() {
    // what is not there yet takes it when it is
    focusWanted = model.rows().state().get() != ReverseState.READY;
    if (split.getSkin() == null) {
      // only then is what is in it in the window
      applyCss();
    }
    if (views.kind().get() == ReverseViews.Kind.PICTURE) {
      picture.requestFocus();
    } else {
      table.requestFocus();
    }
  }

  /** Brings the selected row into sight. */
  void reveal() {
    views.kind().set(ReverseViews.Kind.TABLE);
    table.revealSelected();
  }

  private void goToRow() {
    reveal();
    table.requestFocus();
  }

  private void askLive() {
    new LivePopover(model, tools).show(toolbar.lookup("#reverse-live"));
  }

  /** The networks stay beside a table that shows nothing, for they may be the reason. */
  private void show() {
    ReverseState state = model.rows().state().get();
    middle.getChildren().setAll(body(state));
    boolean beside =
        views.networks().get() && (state == ReverseState.READY || state == ReverseState.NO_MATCH);
    if (beside && !split.getItems().contains(networks)) {
      split.getItems().addFirst(networks);
      split.setDividerPositions(share);
    } else if (!beside && split.getItems().contains(networks)) {
      share = split.getDividerPositions()[0];
      split.getItems().remove(networks);
    }
    // last, because what is put beside it takes the focus away
    if (focusWanted && state == ReverseState.READY) {
      focusWanted = false;
      if (!isTypedInto()) {
        focus();
      }
    }
  }

  private Node body(ReverseState state) {
    return switch (state) {
      case LOADING -> StatusPane.loading(tools.text("reverse.loading"));
      case READY -> views.kind().get() == ReverseViews.Kind.TABLE ? table : picture;
      case NO_ACCOUNT ->
          StatusPane.of(
              Feather.USERS,
              tools.text("reverse.noAccount"),
              Optional.of(
                  Controls.button(
                      tools.text("reverse.accounts"), Command.of(navigator::showAccounts))));
      case NO_RECORDS ->
          StatusPane.of(
              Feather.INBOX,
              tools.text("reverse.noRecords"),
              Optional.of(
                  Controls.button(
                      Feather.PLUS, tools.text("reverse.create"), model.commands().create())));
      case NO_MATCH ->
          StatusPane.of(
              Feather.FILTER,
              tools.text("reverse.noMatch"),
              Optional.of(
                  Controls.button(
                      tools.text("reverse.filter.clear"),
                      Command.of(model.rows().filter()::clear))));
      case FAILED ->
          StatusPane.of(
              Feather.ALERT_TRIANGLE,
              model.rows().problem().get(),
              Optional.of(
                  Controls.button(tools.text("reverse.retry"), Command.of(model.rows()::reload))));
    };
  }

  private void showForm(Optional<ReverseForm> form) {
    top.getChildren().removeIf(ReverseFormView.class::isInstance);
    form.ifPresentOrElse(
        open -> {
          ReverseFormView view = new ReverseFormView(model, open, tools);
          top.getChildren().add(view);
          view.focus();
          table.revealSelected();
        },
        this::focus);
  }
}
