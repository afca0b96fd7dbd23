package org.zonewright.ui.zones;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.RecentZoneList;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.Screen;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.records.RecordActions;
import org.zonewright.ui.records.RecordRow;
import org.zonewright.ui.records.RecordsView;
import org.zonewright.ui.records.RecordsViewModel;
import org.zonewright.ui.records.RowFilter;

/** The zone tree beside the records of the selected zone. */
public final class ZonesScreen implements Screen {

  /** What the screen is made of. */
  public record Models(ZonesViewModel zones, RecordsViewModel records) {}

  /**
   * Where one can go from here.
   *
   * @param offer what is offered below the records, of whatever other screen; may hide itself
   */
  public record Ways(ReviewOpener reviews, Navigator navigator, Node offer) {}

  private final ZonesViewModel zones;
  private final RecordsViewModel records;
  private final ReviewOpener reviewer;
  private final UiSettings settings;
  private final UiTools tools;
  private final ZoneQuestions questions;
  private final RecordsView recordsView;
  private final RecordActions actions;
  private final Command newZone;
  private final Command remark;
  private final RecentZones recent;
  private final ZoneTreeView tree;
  private final SplitPane split = new SplitPane();
  private Optional<ZoneRef> restored;
  private Consumer<ZoneRef> reopen = zone -> open(zone, Optional.empty());

  public ZonesScreen(
      Models models,
      Ways ways,
      FormDialogs forms,
      UiSettings settings,
      UiTools tools,
      Clock clock) {
    this.zones = models.zones();
    this.records = models.records();
    this.reviewer = ways.reviews();
    this.settings = settings;
    this.tools = tools;
    this.questions = new ZoneQuestions(zones, forms, tools, clock);
    this.actions = new RecordActions(records, reviewer, tools);
    this.newZone =
        Command.of(
            Bindings.createBooleanBinding(() -> !zones.accounts().isEmpty(), zones.list()),
            questions::newZone);
    this.remark =
        Command.of(
            Bindings.createBooleanBinding(
                () -> zones.selectedSummary().isPresent(), zones.selected(), zones.list()),
            () -> zones.selectedSummary().ifPresent(questions::remark));
    this.recent = new RecentZones(settings, tools.background());
    this.recordsView =
        new RecordsView(
            records,
            actions,
            new RecordsView.Ways(
                zones.refresh(),
                new RecordsView.Marking(zones.remarks(), zones.favourite(), remark),
                zone -> ways.navigator().showHistory(Optional.of(zone)),
                ip -> ways.navigator().showReverse(Optional.of(ip)),
                ways.offer()),
            forms,
            settings,
            tools);
    this.tree = new ZoneTreeView(zones, newZone, contextMenu(), tools);
    this.restored =
        settings
            .find(Setting.LAST_ZONE)
            .flatMap(text -> RecentZoneList.parse(text).stream().findFirst());
    SplitPane.setResizableWithParent(tree, false);
    split.getItems().setAll(tree, recordsView);
    split.getStyleClass().addAll("zones-screen", "thin-divider");
    zones.selected().addListener((_, _, key) -> open(key));
    zones.lines().rows().subscribe(this::restore);
    zones.state().subscribe(_ -> restore());
    new TreeWidth(split, tree, settings).keep(tools.background());
  }

  @Override
  public Parent node() {
    return split;
  }

  @Override
  public List<Node> panes() {
    return Stream.concat(Stream.of(tree), recordsView.panes().stream()).toList();
  }

  @Override
  public List<MenuAction> actions() {
    List<MenuAction> all = new ArrayList<>();
    all.add(
        MenuAction.of(
            MenuAction.Place.FILE, tools.text("ui.menu.newZone"), "Shortcut+Shift+N", newZone));
    all.add(
        MenuAction.of(
            MenuAction.Place.FILE, tools.text("ui.menu.refreshZone"), "F5", zones.refresh()));
    all.add(
        MenuAction.of(
            MenuAction.Place.FILE,
            tools.text("ui.menu.deleteZone"),
            "Shortcut+Delete",
            zones.delete()));
    all.addAll(recordsView.menu());
    all.add(edit("remarks.toggle", "Shortcut+D", zones.favourite()));
    all.add(edit("remarks.edit", "Shortcut+Shift+M", remark));
    all.add(
        MenuAction.of(
            MenuAction.Place.EDIT,
            tools.text("ui.menu.copyName"),
            "Shortcut+Shift+K",
            zones.copyName()));
    all.add(
        MenuAction.of(
            MenuAction.Place.VIEW,
            tools.text("ui.menu.filterZones"),
            "Shortcut+L",
            Command.of(tree::focusFilter)));
    all.add(
        MenuAction.of(
            MenuAction.Place.VIEW,
            tools.text("remarks.favouritesOnly"),
            "Shortcut+Shift+D",
            Command.of(this::toggleFavouritesOnly)));
    return all;
  }

  private MenuAction edit(String key, String keys, Command command) {
    return MenuAction.of(MenuAction.Place.EDIT, tools.text(key), keys, command);
  }

  private void toggleFavouritesOnly() {
    zones.lines().favouritesOnly().set(!zones.lines().favouritesOnly().get());
  }

  /** Asks the user about zones. */
  public ZoneQuestions questions() {
    return questions;
  }

  /** The zones at hand. */
  public ZoneShortcuts shortcuts() {
    return new ZoneShortcuts(zones, recent);
  }

  @Override
  public void shown() {
    tree.focusTree();
  }

  /** Opens a zone, with one of its records selected if one is given. */
  public void open(ZoneRef zone, Optional<ResourceRecord> record) {
    restored = Optional.empty();
    zones.select(zone);
    records.open(Optional.of(zone), record);
  }

  @Override
  public void closed() {
    zones.close();
    zones.remarks().close();
    records.close();
  }

  private void open(Optional<TreeKey> key) {
    Optional<TreeRow.Planned> planned = planned(key);
    Node right =
        planned
            .<Node>map(row -> new PlannedZone(zones, reviewer, tools).pane(row))
            .orElse(recordsView);
    if (!split.getItems().get(1).equals(right)) {
      double divider = split.getDividerPositions()[0];
      split.getItems().set(1, right);
      split.setDividerPositions(divider);
    }
    if (planned.isEmpty() && key.orElse(null) instanceof TreeKey.OfZone(ZoneRef zone)) {
      restored = Optional.empty();
      records.open(Optional.of(zone), Optional.empty());
      settings.save(Setting.LAST_ZONE, RecentZoneList.line(zone));
      recent.opened(zone);
    }
  }

  private Optional<TreeRow.Planned> planned(Optional<TreeKey> key) {
    return zones.lines().rows().stream()
        .filter(TreeRow.Planned.class::isInstance)
        .map(TreeRow.Planned.class::cast)
        .filter(row -> key.isPresent() && row.key().equals(key.get()))
        .findFirst();
  }

  /** Opens the zone that was open last time, as soon as it is listed. */
  private void restore() {
    if (zones.state().get() == ScreenState.LOADING) {
      return;
    }
    restored
        .filter(
            zone ->
                zones.lines().rows().stream()
                    .anyMatch(row -> row.key().equals(new TreeKey.OfZone(zone))))
        .ifPresent(zone -> reopen.accept(zone));
  }

  @Override
  public void settle() {
    recordsView.settle();
  }

  @Override
  public ObservableBooleanValue occupied() {
    return records.editing();
  }

  @Override
  public void continueFrom(Screen before) {
    if (before instanceof ZonesScreen other) {
      zones.lines().filter().set(other.zones.lines().filter().get());
      other.zones.selected().get().ifPresent(key -> continueAt(key, other.records));
    }
  }

  private void continueAt(TreeKey key, RecordsViewModel before) {
    restored = before.zone();
    if (restored.isEmpty()) {
      zones.selected().set(Optional.of(key));
      return;
    }
    Optional<ResourceRecord> record =
        before.selection().stream().findFirst().map(RecordRow::record);
    RowFilter filter = before.filter().get();
    reopen =
        zone -> {
          open(zone, record);
          records.filter().set(filter);
        };
  }

  private ContextMenu contextMenu() {
    ContextMenu menu = new ContextMenu();
    menu.getItems()
        .addAll(
            item(tools.text("ui.zones.open"), Command.of(recordsView::focusTable)),
            item(tools.text("ui.menu.refreshZone"), zones.refresh()),
            item(tools.text("ui.menu.newZone"), newZone),
            item(tools.text("ui.menu.deleteZone"), zones.delete()),
            item(tools.text("ui.menu.exportZone"), actions.exportZoneFile()),
            item(tools.text("ui.menu.copyName"), zones.copyName()),
            item(tools.text("remarks.toggle"), zones.favourite()),
            item(tools.text("remarks.edit"), remark));
    return menu;
  }

  private static MenuItem item(String text, Command command) {
    MenuItem item = new MenuItem(text);
    item.disableProperty().bind(command.executable().not());
    item.setOnAction(_ -> command.execute());
    return item;
  }
}
