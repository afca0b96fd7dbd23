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

/** The part of the window with all drafts and their review. */
public final class ChangesScreen implements Screen {

  private final ChangesViewModel model;
  private final Function<ReviewScope, ReviewViewModel> reviews;
  private final UiTools tools;
  private final FormDialogs forms;
  private final ChangesView list;
  private final StackPane stack = new StackPane();
  private Optional<ReviewViewModel> open = Optional.empty();

  /**
   * A screen that shows the list.
   *
   * @param reviews begins a review
   */
  public ChangesScreen(
      ChangesViewModel model,
      Function<ReviewScope, ReviewViewModel> reviews,
      UiTools tools,
      FormDialogs forms) {
    this.model = model;
    this.reviews = reviews;
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
    if (open.filter(review -> review.phase().get() == ReviewPhase.APPLYING).isPresent()) {
      return;
    }
    ReviewViewModel review = reviews.apply(scope);
    open = Optional.of(review);
    Command close =
        Command.of(review.phase().isNotEqualTo(ReviewPhase.APPLYING), this::closeReview);
    ReviewView view = new ReviewView(review, tools, forms, close);
    stack.getChildren().setAll(view);
    view.focus();
  }

  private void closeReview() {
    open = Optional.empty();
    stack.getChildren().setAll(list);
    list.focus();
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
        new MenuAction(
            MenuAction.Place.EDIT,
            tools.text("changes.discard.all"),
            Optional.empty(),
            model.discardAll()));
  }

  @Override
  public void shown() {
    if (open.isEmpty()) {
      list.focus();
    }
  }

  /** What is being applied ends after the step under way; the rest stays drafted. */
  @Override
  public void closed() {
    open.ifPresent(review -> review.stop().execute());
  }
}
