package org.zonewright.ui.reverse;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.zonewright.model.IpAddress;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.Screen;
import org.zonewright.ui.common.UiTools;

/** The part of the window with the reverse records. */
public final class ReverseScreen implements Screen {

  private final ReverseViewModel model;
  private final ReverseView view;

  /**
   * A screen.
   *
   * @param forms where bulk changes are asked for
   */
  public ReverseScreen(
      ReverseViewModel model, UiTools tools, FormDialogs forms, Navigator navigator) {
    this.model = model;
    this.view = new ReverseView(model, tools, forms, navigator);
  }

  /** Selects the row of that address. */
  public void show(IpAddress ip) {
    model.show(ip);
    view.reveal();
  }

  @Override
  public Parent node() {
    return view;
  }

  @Override
  public List<MenuAction> actions() {
    return view.actions();
  }

  /** Answers that are still to come, and a form that is open, would be lost. */
  @Override
  public ObservableBooleanValue occupied() {
    return Bindings.createBooleanBinding(
        () -> model.live().running().get() || model.editor().form().get().isPresent(),
        model.live().running(),
        model.editor().form());
  }

  @Override
  public void continueFrom(Screen before) {
    if (before instanceof ReverseScreen other) {
      model.continueFrom(other.model);
      view.continueFrom(other.view);
    }
  }

  @Override
  public List<Node> panes() {
    return view.panes();
  }

  @Override
  public void closed() {
    model.close();
  }

  @Override
  public void shown() {
    view.focus();
  }
}
