package org.zonewright.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import org.zonewright.model.DnsName;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.Screen;
import org.zonewright.ui.common.UiTools;

/** The part of the window with everything that was applied or changed elsewhere. */
public final class HistoryScreen implements Screen {

  private final HistoryViewModel model;
  private final Command resume;
  private final UiTools tools;
  private final HistoryView view;

  /**
   * A screen.
   *
   * @param resume opens what can be done about a change set that is not finished
   */
  public HistoryScreen(HistoryViewModel model, LongConsumer resume, UiTools tools) {
    this.model = model;
    this.resume =
        Command.of(
            Bindings.createBooleanBinding(
                () ->
                    model.selected().get().map(HistoryItem::kind).stream()
                        .anyMatch(HistoryItem.Kind.UNFINISHED::equals),
                model.selected()),
            () -> model.selected().get().ifPresent(item -> resume.accept(item.id())));
    this.tools = tools;
    this.view = new HistoryView(model, this.resume, tools);
  }

  /** Shows what happened to a zone. */
  public void show(DnsName zone) {
    model.query().clear();
    model.query().zone().set(Optional.of(zone));
  }

  @Override
  public Parent node() {
    return view;
  }

  @Override
  public List<MenuAction> actions() {
    return List.of(
        MenuAction.of(
            MenuAction.Place.EDIT, tools.text("history.menu.undo"), "Shortcut+U", model.undo()),
        MenuAction.of(
            MenuAction.Place.EDIT, tools.text("history.menu.resume"), "Shortcut+Shift+U", resume),
        MenuAction.of(
            MenuAction.Place.EDIT,
            tools.text("history.menu.filter"),
            "Shortcut+F",
            Command.of(view::focusFilter)),
        MenuAction.of(
            MenuAction.Place.EDIT, tools.text("history.older"), "Shortcut+Shift+O", model.older()),
        MenuAction.of(
            MenuAction.Place.EDIT,
            tools.text("history.filter.clear"),
            "Shortcut+Shift+F",
            Command.of(model.query()::clear)));
  }

  @Override
  public void shown() {
    view.focus();
  }

  @Override
  public void continueFrom(Screen before) {
    if (before instanceof HistoryScreen other) {
      model.query().continueFrom(other.model.query());
    }
  }

  @Override
  public void closed() {
    model.close();
  }
}
