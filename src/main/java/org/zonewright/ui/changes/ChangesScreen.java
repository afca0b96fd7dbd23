package org.zonewright.ui.changes;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
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
  private final ChangePages shown;
  private final BooleanProperty occupied = new SimpleBooleanProperty();
  private Optional<ReviewViewModel> open = Optional.empty();

  /** A screen that shows the list. */
  public ChangesScreen(ChangesViewModel model, Pages pages, UiTools tools, FormDialogs forms) {
    this.model = model;
    this.pages = pages;
    this.tools = tools;
    this.forms = forms;
    this.list = new ChangesView(model, tools);
    this.shown = new ChangePages(listPage(), pages.whenApplied());
    model
        .groups()
        .addListener(
            (ListChangeListener<ChangeGroup>) _ -> open.ifPresent(ReviewViewModel::draftsChanged));
  }

  private ChangePage listPage() {
    return new ChangePage(list, Optional.empty(), () -> {});
  }

  /** Whether something is being applied: that stays to be seen and stopped. */
  public ReadOnlyBooleanProperty applying() {
    return shown.applying();
  }

  /** Shows the review of what is within {@code scope}; what is being applied stays, and says so. */
  public void review(ReviewScope scope) {
    if (isFree()) {
      ReviewViewModel review = pages.reviews().apply(scope);
      Command close = Command.of(review.applying().running().not(), this::showList);
      ReviewView view = new ReviewView(review, tools, forms, this::settle, close);
      show(new ChangePage(view, Optional.of(review.applying()), review::close));
      open = Optional.of(review);
      occupied.bind(
          review
              .phase()
              .isEqualTo(ReviewPhase.APPLYING)
              .or(review.phase().isEqualTo(ReviewPhase.APPLIED)));
      view.focus();
    }
  }

  /** Shows something else in the place of the list; what is being applied stays, and says so. */
  public void open(Supplier<ChangePage> page) {
    if (isFree()) {
      show(page.get());
    }
  }

  private boolean isFree() {
    if (applying().get()) {
      tools.notices().warning(tools.text("changes.busy"), tools.text("changes.busyText"));
      return false;
    }
    return true;
  }

  private void show(ChangePage page) {
    open = Optional.empty();
    shown.show(page);
    occupied.unbind();
    occupied.set(true);
  }

  /** Goes back to the list. */
  public void showList() {
    show(listPage());
    occupied.set(false);
    list.focus();
  }

  /** The review is made anew afterwards, of the same drafts and what has come of them. */
  private void settle(ReviewScope scope) {
    if (isFree()) {
      ReviewScope reviewed = open.map(ReviewViewModel::scope).orElse(scope);
      ConflictsViewModel conflicts = pages.conflicts().apply(scope);
      Command back =
          Command.of(
              conflicts.settle().running().not(), () -> review(reviewed.with(conflicts.drafted())));
      ConflictsView view = new ConflictsView(conflicts, tools, back);
      show(new ChangePage(view, Optional.empty(), conflicts::close));
      view.focus();
    }
  }

  @Override
  public Parent node() {
    return shown.node();
  }

  @Override
  public List<MenuAction> actions() {
    return List.of(
        MenuAction.of(
            MenuAction.Place.EDIT,
            tools.text("changes.review.all"),
            "Shortcut+Shift+Enter",
            Command.of(
                model.reviewAll().executable().and(applying().not()), model.reviewAll()::execute)),
        MenuAction.of(
            MenuAction.Place.EDIT,
            tools.text("changes.settle.all"),
            "Shortcut+M",
            Command.of(applying().not(), () -> settle(new ReviewScope.Everything()))),
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

  /** What was applied stays to be read, and choices between two changes stay to be made. */
  @Override
  public ObservableBooleanValue occupied() {
    return occupied;
  }

  @Override
  public void continueFrom(Screen before) {
    if (before instanceof ChangesScreen other) {
      other.open.ifPresent(
          review -> {
            review(review.scope());
            open.ifPresent(mine -> mine.continueFrom(review));
          });
    }
  }

  /** What is being applied ends after the step under way; the rest stays drafted. */
  @Override
  public void closed() {
    shown.close();
    model.close();
  }
}
