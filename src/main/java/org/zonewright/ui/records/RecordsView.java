package org.zonewright.ui.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.remarks.RemarksViewModel;

/** The open zone: its header, its table of records, and what is drafted in it. */
public final class RecordsView extends VBox {

  private final RecordsViewModel records;
  private final RecordActions actions;
  private final FormDialogs forms;
  private final UiTools tools;
  private final RecordTable table;
  private final RecordToolbar toolbar;
  private final StackPane middle = new StackPane();
  private final Node footer;
  private final Command add;
  private final Command edit;
  private final Command editSoa;
  private final Command replace;
  private final Command showReverse;

  /**
   * Where one can go from here.
   *
   * @param refresh reads the open zone anew
   * @param marking what the user can remark on the open zone
   * @param history shows what happened to a zone
   * @param reverse shows the reverse record of an address
   * @param offer what is offered below the records; may hide itself
   */
  public record Ways(
      Command refresh,
      Marking marking,
      Consumer<DnsName> history,
      Consumer<IpAddress> reverse,
      Node offer) {}

  /**
   * Remarks on the open zone.
   *
   * @param remarks what is remarked on zones
   * @param favourite makes the zone a favourite, or one no more
   * @param edit asks for the zone's note and colour
   */
  public record Marking(RemarksViewModel remarks, Command favourite, Command edit) {}

  /** A view. */
  public RecordsView(
      RecordsViewModel records,
      RecordActions actions,
      Ways ways,
      FormDialogs forms,
      UiSettings settings,
      UiTools tools) {
    this.records = records;
    this.actions = actions;
    this.forms = forms;
    this.tools = tools;
    getStyleClass().add("records-view");
    table = new RecordTable(records, forms, settings, tools);
    add = Command.of(isOpen(), this::begin);
    edit = Command.of(Bindings.isNotEmpty(records.selection()), table::editFocused);
    replace = Command.of(Bindings.isNotEmpty(records.selection()), this::askReplace);
    showReverse =
        Command.of(
            Bindings.createBooleanBinding(() -> address().isPresent(), records.selection()),
            () -> address().ifPresent(ways.reverse()));
    editSoa = Command.of(isOpen(), this::askSoa);
    toolbar = new RecordToolbar(records, actions, add, tools);
    ZoneHeader header = new ZoneHeader(records, ways, editSoa, tools);
    toolbar.fitInto(heightProperty());
    toolbar.tight().subscribe(header::shorten);
    records.view().subscribe(_ -> header.shorten(toolbar.tight().get()));
    footer = new DraftFooter(records, actions, tools);
    middle.getStyleClass().add("screen-middle");
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren()
        .addAll(
            header,
            new GoneNotice(records, actions.discard(), ways.history(), tools),
            toolbar,
            middle,
            ways.offer(),
            footer);
    table.setContextMenu(contextMenu());
    records.state().subscribe(_ -> showState());
    records.rows().subscribe(this::showState);
  }

  /** Puts the focus into the table. */
  public void focusTable() {
    if (table.isFocusTraversable()) {
      table.requestFocus();
    }
  }

  /** Takes over what is typed in a cell; the cell stays open if that cannot be understood. */
  public void settle() {
    table.settle();
  }

  /** The parts that F6 takes the focus to. */
  public List<Node> panes() {
    return List.of(middle, footer);
  }

  /** What can be done here, for the menu bar. */
  public List<MenuAction> menu() {
    List<MenuAction> menu = new ArrayList<>(fileMenu());
    menu.add(edit("ui.menu.undo", "Shortcut+Z", actions.undo()));
    menu.add(edit("ui.menu.redo", "Shortcut+Shift+Z", actions.redo()));
    menu.add(edit("ui.menu.addRecord", "Shortcut+N", add));
    menu.addAll(selectionMenu());
    menu.add(edit("ui.menu.paste", "Shortcut+V", actions.paste()));
    menu.add(edit("ui.menu.soa", "Shortcut+Shift+S", editSoa));
    menu.add(edit("ui.menu.filter", "Shortcut+F", Command.of(isOpen(), toolbar::focusFilter)));
    menu.add(edit("ui.menu.discard", "Shortcut+Shift+Backspace", actions.discard()));
    menu.add(edit("ui.menu.review", "Shortcut+Enter", actions.review()));
    return menu;
  }

  private List<MenuAction> fileMenu() {
    return List.of(
        file("ui.menu.import", "Shortcut+I", actions.importFile()),
        file("ui.menu.exportZone", "Shortcut+E", actions.exportZoneFile()),
        file("ui.menu.exportCsv", "Shortcut+Shift+E", actions.exportCsv()));
  }

  private List<MenuAction> selectionMenu() {
    return List.of(
        edit("ui.menu.editCell", "F2", edit),
        edit("ui.menu.ttl", "Shortcut+T", actions.changeTtl()),
        edit("ui.menu.replace", "Shortcut+H", replace),
        edit("ui.menu.enable", "Shortcut+U", actions.enable()),
        edit("ui.menu.disable", "Shortcut+Shift+U", actions.disable()),
        edit("ui.menu.showReverse", "Shortcut+J", showReverse),
        edit("ui.menu.lock", "Shortcut+Shift+L", actions.lock()),
        edit("ui.menu.unlock", "Shortcut+Alt+L", actions.unlock()),
        edit("ui.menu.delete", "Delete", actions.delete()),
        edit("ui.menu.revert", "Shortcut+Backspace", actions.revert()),
        edit("ui.menu.copyLines", "Shortcut+C", actions.copyLines()),
        edit("ui.menu.copyCsv", "Shortcut+Shift+C", actions.copyCsv()),
        edit("ui.menu.copyDig", "Shortcut+Alt+C", actions.copyDig()));
  }

  private MenuAction edit(String key, String keys, Command command) {
    return MenuAction.of(MenuAction.Place.EDIT, tools.text(key), keys, command);
  }

  private MenuAction file(String key, String keys, Command command) {
    return MenuAction.of(MenuAction.Place.FILE, tools.text(key), keys, command);
  }

  private javafx.beans.binding.BooleanBinding isOpen() {
    return Bindings.createBooleanBinding(() -> records.view().get().isPresent(), records.view());
  }

  private ContextMenu contextMenu() {
    ContextMenu menu = new ContextMenu();
    for (MenuAction action : selectionMenu()) {
      MenuItem item = new MenuItem(action.text());
      action.keys().map(tools::keys).ifPresent(item::setAccelerator);
      item.disableProperty().bind(action.command().executable().not());
      item.setOnAction(_ -> action.command().execute());
      menu.getItems().add(item);
    }
    menu.getItems().add(1, new SeparatorMenuItem());
    return menu;
  }

  /** The address of the first selected record that gives one. */
  private Optional<IpAddress> address() {
    return records.selection().stream()
        .map(RecordRow::record)
        .filter(r -> r.type().equals(RecordType.A) || r.type().equals(RecordType.AAAA))
        .flatMap(r -> IpAddress.parse(r.content()).stream())
        .findFirst();
  }

  private void begin() {
    RecordRow row = records.drafting().begin();
    showState();
    table.editFirst(row);
  }

  private void askReplace() {
    ReplaceViewModel model = actions.replacing();
    if (forms.form(
        tools.text("ui.records.replaceTitle", records.selection().size()),
        new ReplaceForm(model, tools),
        tools.text("ui.records.replaceAction"),
        model.valid())) {
      actions.replace(model);
    }
  }

  private void askSoa() {
    records
        .view()
        .get()
        .flatMap(ZoneView::draftedSoa)
        .ifPresent(
            soa -> {
              SoaViewModel model = new SoaViewModel(soa, tools);
              if (forms.form(
                  tools.text("ui.soa.title"),
                  new SoaForm(model, tools),
                  tools.text("ui.dialog.ok"),
                  model.problem().isEmpty())) {
                records.drafting().put(model.soa());
              }
            });
  }

  private void showState() {
    boolean open = records.view().get().isPresent();
    Controls.shown(toolbar, open);
    // before a zone is read whole, its first rows are only to be looked at
    boolean whole = records.state().get() == ScreenState.READY;
    table.setMouseTransparent(!whole);
    table.setFocusTraversable(whole);
    show(
        switch (records.state().get()) {
          case LOADING ->
              records.rows().isEmpty()
                  ? StatusPane.loading(tools.text("ui.records.loading"))
                  : table;
          case EMPTY ->
              StatusPane.of(Feather.LIST, tools.text("ui.records.choose"), Optional.empty());
          case FAILED ->
              StatusPane.of(
                  Feather.ALERT_TRIANGLE, tools.text("ui.records.unreadable"), Optional.empty());
          case READY -> records.allRows().isEmpty() && records.rows().isEmpty() ? empty() : table;
        });
  }

  /** A node that is put where it is already would be styled and laid out anew. */
  private void show(Node node) {
    if (!middle.getChildren().equals(List.of(node))) {
      middle.getChildren().setAll(node);
    }
  }

  private StatusPane empty() {
    return StatusPane.of(
        Feather.FILE_PLUS,
        tools.text("ui.records.none"),
        Optional.of(Controls.button(Feather.PLUS, tools.text("ui.records.add"), add)));
  }
}
