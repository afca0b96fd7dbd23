package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.zonewright.model.IpAddress;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.Screen;
import org.zonewright.ui.common.UiTools;

/** The part of the window with the reverse records. */
public final class ReverseScreen implements Screen {

  private final ReverseViewModel model;
  private final UiTools tools;
  private final ReverseView view;

  public ReverseScreen(ReverseViewModel model, UiTools tools, Navigator navigator) {
    this.model = model;
    this.tools = tools;
    this.view = new ReverseView(model, tools, navigator);
  }

  /** Selects the reverse record of that address. */
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
    return List.of(
        MenuAction.of(
            MenuAction.Place.EDIT, tools.text("reverse.create"), "Shortcut+N", model.create()),
        inTable("reverse.edit", model.edit()),
        inTable("reverse.delete", model.delete()),
        inTable("reverse.revert", model.revert()),
        inTable("reverse.fix.menu", model.fix()),
        MenuAction.of(
            MenuAction.Place.EDIT,
            tools.text("reverse.review"),
            "Shortcut+Shift+Enter",
            model.review()));
  }

  private MenuAction inTable(String key, Command command) {
    return new MenuAction(MenuAction.Place.EDIT, tools.text(key), Optional.empty(), command);
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
