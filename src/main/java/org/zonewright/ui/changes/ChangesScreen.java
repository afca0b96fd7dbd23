package org.zonewright.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.Screen;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.conflicts.ConflictsView;
import org.zonewright.ui.conflicts.ConflictsViewModel;

/** The part of the window with all drafts, their review, and conflicts in them. */
public final class ChangesScreen implements Screen {

  /**
   * What the screen shows besides the list.
   *
   * @param reviews begins a review
   * @param conflicts begins a choice between what someone else changed and what is drafted
   * @param whenApplied runs when applying has ended, wholly or not
   */
  public record Pages(
      Function<ReviewScope, ReviewViewModel> reviews,
      Function<ReviewScope, ConflictsViewModel> conflicts,
      Runnable whenApplied) {}

  private final ChangesViewModel model;
  private final Pages pages;
  private final UiTools tools;
  private final FormDialogs forms;
  private final ChangesView list;
  private final StackPane stack = new StackPane();
  private Optional<ReviewViewModel> open = Optional.empty();
  private Optional<ApplyViewModel> applying = Optional.empty();

  /** A screen that shows the list. */
  public ChangesScreen(ChangesViewModel model, Pages pages, UiTools tools, FormDialogs forms) {
    this.model = model;
    this.pages = pages;
    this.tools = tools;
    this.forms = forms;
    this.list = new ChangesView(model, tools);
    stack.getChildren().setAll(list);
    model
        .groups()
        .addListener(
            (ListChangeListener<ChangeGroup>) _ -> open.ifPresent(ReviewViewModel::draftsChanged));
  }

  /** Shows the review of what is within {@code scope}; one that is being applied stays. */
  public void review(ReviewScope scope) {
    if (isApplying()) {
      return;
    }
    ReviewViewModel review = pages.reviews().apply(scope);
    Command close = Command.of(review.applying().running().not(), this::showList);
    ReviewView view = new ReviewView(review, tools, forms, this::settle, close);
    show(view, review.applying());
    open = Optional.of(review);
    view.focus();
  }

  /**
   * Shows something else in the place of the list, unless something is being applied.
   *
   * @param steps what is applied there
   */
  public void show(Parent page, ApplyViewModel steps) {
    if (!isApplying()) {
      show(page);
      applying = Optional.of(steps);
      steps.running().addListener((_, _, running) -> tellEnd(running));
    }
  }

  private void tellEnd(boolean running) {
    if (!running) {
      pages.whenApplied().run();
    }
  }

  private void show(Parent page) {
    open = Optional.empty();
    applying = Optional.empty();
    stack.getChildren().setAll(page);
  }

  /** Goes back to the list. */
  public void showList() {
    show(list);
    list.focus();
  }

  private boolean isApplying() {
    return applying.filter(steps -> steps.running().get()).isPresent();
  }

  /** The review is made anew afterwards, of the same drafts as before. */
  private void settle(ReviewScope scope) {
    ReviewScope reviewed = open.map(ReviewViewModel::scope).orElse(scope);
    ConflictsView view =
        new ConflictsView(
            pages.conflicts().apply(scope), tools, Command.of(() -> review(reviewed)));
    show(view);
    view.focus();
  }

  @Override
  public Parent node() {
    return stack;
  }

  @Override
  public List<MenuAction> actions() {
    return List.of(
        MenuAction.of(
            MenuAction.Place.EDIT,
            tools.text("changes.review.all"),
            "Shortcut+Shift+Enter",
            model.reviewAll()),
        MenuAction.of(
            MenuAction.Place.EDIT,
            tools.text("changes.settle.all"),
            "Shortcut+M",
            Command.of(() -> settle(new ReviewScope.Everything()))),
        new MenuAction(
            MenuAction.Place.EDIT,
            tools.text("changes.discard.all"),
            Optional.empty(),
            model.discardAll()));
  }

  @Override
  public void shown() {
    if (list.getScene() != null) {
      list.focus();
    }
  }

  /** What is being applied ends after the step under way; the rest stays drafted. */
  @Override
  public void closed() {
    applying.ifPresent(steps -> steps.stop().execute());
    model.close();
  }
}
