package org.zonewright.ui.reverse;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WrappingRow;

/** What can be done: with the selected rows, with many rows, with the DNS itself, with files. */
final class ReverseToolbar extends WrappingRow {

  private final UiTools tools;

  ReverseToolbar(
      ReverseViewModel model, ReverseActions actions, ReverseViews views, UiTools tools) {
    super(8);
    this.tools = tools;
    ReverseCommands commands = model.commands();
    Button create = Controls.button(Feather.PLUS, tools.text("reverse.new"), commands.create());
    create.setId("reverse-create");
    create.getStyleClass().add("accent");
    create.setMinWidth(USE_PREF_SIZE);
    create.setTooltip(new Tooltip(tools.text("reverse.create")));
    Button live = Controls.button(Feather.ACTIVITY, tools.text("reverse.live"), actions.live());
    live.setId("reverse-live");
    live.setMinWidth(USE_PREF_SIZE);
    Label age = new Label();
    age.getStyleClass().add("text-muted");
    age.textProperty().bind(model.rows().readAt().map(tools.times()::asOf));
    age.setMinWidth(USE_PREF_SIZE);
    getChildren()
        .addAll(
            create,
            icon(Feather.EDIT_2, "reverse.edit", "reverse-edit", commands.edit()),
            icon(Feather.TRASH_2, "reverse.delete", "reverse-delete", commands.delete()),
            icon(Feather.ROTATE_CCW, "reverse.revert", "reverse-revert", commands.revert()),
            icon(Feather.LINK, "reverse.fix.menu", "reverse-fix", commands.fix()),
            menu(Feather.LAYERS, "reverse.bulk.menu", "reverse-bulk", actions.bulk()),
            live,
            menu(Feather.DOWNLOAD, "reverse.export", "reverse-export", actions.files()),
            Controls.spacer(),
            age,
            views);
  }

  private Button icon(Feather icon, String key, String id, Command command) {
    Button button = Controls.iconButton(icon, tools.text(key), command);
    button.setId(id);
    return button;
  }

  private MenuButton menu(Feather icon, String key, String id, List<MenuAction> actions) {
    MenuButton button = new MenuButton(tools.text(key), Icons.of(icon));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    actions.forEach(action -> button.getItems().add(ReverseActions.item(action)));
    return button;
  }
}
