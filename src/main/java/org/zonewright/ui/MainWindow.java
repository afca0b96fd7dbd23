package org.zonewright.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.system.Preferences;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.FxDialogs;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.recovery.RecoveryBanner;
import org.zonewright.ui.shell.DropArea;
import org.zonewright.ui.shell.MainMenu;
import org.zonewright.ui.shell.Navigation;
import org.zonewright.ui.shell.OfflineBanner;
import org.zonewright.ui.shell.Panes;
import org.zonewright.ui.shell.SearchView;
import org.zonewright.ui.shell.SearchViewModel;
import org.zonewright.ui.shell.Section;
import org.zonewright.ui.shell.ShellView;
import org.zonewright.ui.shell.ShellViewModel;
import org.zonewright.ui.shell.ShortcutGroup;
import org.zonewright.ui.shell.ShortcutList;
import org.zonewright.ui.shell.StatusBar;
import org.zonewright.ui.shell.StatusViewModel;
import org.zonewright.ui.shell.SyncViewModel;
import org.zonewright.ui.shell.TopBar;
import org.zonewright.ui.shell.WindowActions;

/** One window over one set of data: puts frame and screens together. */
final class MainWindow {

  private static final String SEARCH_KEYS = "Shortcut+K";

  private final Stage stage;
  private final UiTools tools;
  private final FxDialogs forms;
  private final Navigation navigation = new Navigation();
  private final Connection connection;
  private final ShellViewModel shell;
  private final StatusViewModel status;
  private final SyncViewModel sync;
  private final SearchView search;
  private final MainMenu.Choices choices;
  private final ChangeScreens changing;
  private final SystemScreens system;
  private final List<Section> sections;
  private final Parent root;
  private final String title;
  private final Subscription syncing;
  private final Panes panes = new Panes(this::shownPanes);
  private Optional<MainMenu> menu = Optional.empty();
  private Optional<WindowActions> always = Optional.empty();
  private Optional<ShellView> frame = Optional.empty();

  /** How the window speaks and looks. */
  record Look(
      UiTools tools,
      FxDialogs forms,
      UiSettings settings,
      MainMenu.Choices choices,
      ObjectProperty<Preferences> preferences) {}

  /**
   * What goes on when the window is put together anew in another language.
   *
   * @param sync what is being read
   * @param connection whether the network is there
   */
  record Lasting(SyncViewModel sync, Connection connection) {}

  /**
   * Puts the window together.
   *
   * @param openDemo opens the demo instead of this window
   */
  MainWindow(
      Stage stage, Services services, boolean demo, Look look, Lasting lasting, Runnable openDemo) {
    this.stage = stage;
    this.tools = look.tools();
    this.forms = look.forms();
    this.choices = look.choices();
    this.connection = lasting.connection();
    this.sync = lasting.sync();
    this.shell =
        new ShellViewModel(
            services.accounts()::all,
            () -> services.drafts().all().size(),
            services.database()::observe,
            tools);
    this.status =
        new StatusViewModel(
            services.accounts()::all,
            services.syncStatus()::status,
            services.database()::observe,
            tools);
    Screens.Surroundings around =
        new Screens.Surroundings(services, look, navigation, shell, sync, connection, openDemo);
    this.changing = new ChangeScreens(around);
    this.system = new SystemScreens(services, look, shell, sync, changing.applying());
    Screens screens = new Screens(around, changing);
    this.sections = screens.sections();
    this.search =
        new SearchView(
            new SearchViewModel(
                services.search()::find,
                new WindowPalette(() -> menu, screens.shortcuts()),
                navigation,
                tools),
            tools.keys(SEARCH_KEYS).getDisplayText(),
            tools);
    this.root =
        new DropArea(
            view(screens, demo),
            shell.state().isEqualTo(ScreenState.READY),
            screens.dropped()::take,
            tools);
    this.title = tools.text(demo ? "ui.window.demoTitle" : "ui.window.title");
    // unsubscribed at the end, because what lasts outlives this window
    this.syncing = sync.active().subscribe((_, active) -> reloadAfterSync(active));
    shell
        .accounts()
        .subscribe((_, accounts) -> connection.retain(accounts.stream().map(Account::id).toList()));
  }

  /** The stand-ins of a demo begin anew every time. */
  void syncOnceKnown() {
    Subscription[] once = new Subscription[1];
    once[0] =
        shell
            .state()
            .subscribe(
                state -> {
                  if (state == ScreenState.READY) {
                    once[0].unsubscribe();
                    syncAll();
                  }
                });
  }

  private void reloadAfterSync(boolean active) {
    if (!active) {
      status.reload();
    }
  }

  /** What is on the stage. */
  Parent root() {
    return root;
  }

  /** What the title bar says. */
  String title() {
    return title;
  }

  /** Takes over what is being typed, as when the focus goes elsewhere. */
  void settle() {
    sections.forEach(section -> section.screen().settle());
  }

  /** Which parts of the window cannot be put together anew now, each with whether that is so. */
  Map<String, ObservableBooleanValue> occupied() {
    Map<String, ObservableBooleanValue> occupied = new LinkedHashMap<>();
    sections.forEach(section -> occupied.put(section.title(), section.screen().occupied()));
    return occupied;
  }

  /** Goes on where another window over the same data was. */
  void continueFrom(MainWindow before) {
    for (int i = 0; i < sections.size(); i++) {
      sections.get(i).screen().continueFrom(before.sections.get(i).screen());
    }
    navigation.part().set(before.navigation.part().get());
  }

  /** Shows the part of the window that was shown, with the focus in it. */
  void focus() {
    navigation.focus();
  }

  /** Starts a sync of all accounts. */
  void syncAll() {
    sync.sync(shell.accounts().get());
  }

  /** Ends what is under way and what is observed, but for what lasts. */
  void close() {
    sections.forEach(section -> section.screen().closed());
    syncing.unsubscribe();
    system.close();
    changing.unfinished().close();
    shell.close();
    status.close();
  }

  private ShellView view(Screens screens, boolean demo) {
    Command syncAll =
        Command.of(
            shell.state().isEqualTo(ScreenState.READY).and(sync.active().not()), this::syncAll);
    WindowActions actions = actions(syncAll);
    always = Optional.of(actions);
    menu =
        Optional.of(
            new MainMenu(
                sections, navigation, actions, choices, screens.shortcuts().recent(), tools));
    ShellView.Bars bars =
        new ShellView.Bars(
            menu.orElseThrow(),
            new TopBar(sections, navigation, right(syncAll), tools.texts().messages()),
            List.of(
                system.updateBanner(),
                new OfflineBanner(connection, status.offlineText(), syncAll, tools),
                new RecoveryBanner(changing.unfinished(), changing.openRecovery(), tools)),
            new StatusBar(status, sync, connection, demo, tools));
    ShellView view = new ShellView(shell, navigation, sections, screens.welcome(), bars);
    frame = Optional.of(view);
    return view;
  }

  private List<Node> shownPanes() {
    return frame.map(ShellView::panes).orElse(List.of());
  }

  private List<Node> right(Command syncAll) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(search);
    Button syncButton =
        Controls.iconButton(Feather.REFRESH_CW, tools.text("ui.sync.button"), syncAll);
    syncButton.setId("sync-all");
    nodes.add(syncButton);
    Button accounts =
        Controls.iconButton(
            Feather.USERS, tools.text("ui.accounts.button"), Command.of(navigation::showAccounts));
    accounts.setId("accounts");
    nodes.add(accounts);
    return nodes;
  }

  private WindowActions actions(Command syncAll) {
    return new WindowActions(
        List.of(
            MenuAction.of(MenuAction.Place.FILE, tools.text("ui.menu.sync"), "Shortcut+R", syncAll),
            MenuAction.of(
                MenuAction.Place.FILE,
                tools.text("ui.menu.cancelSync"),
                "Shortcut+PERIOD",
                sync.cancel()),
            MenuAction.of(
                MenuAction.Place.FILE,
                tools.text("ui.menu.accounts"),
                "Shortcut+Shift+A",
                Command.of(navigation::showAccounts)),
            system.settingsAction(),
            MenuAction.of(
                MenuAction.Place.FILE,
                tools.text("ui.menu.quit"),
                "Shortcut+Q",
                Command.of(stage::close))),
        List.of(
            MenuAction.of(
                MenuAction.Place.EDIT,
                tools.text("ui.menu.bulk"),
                "Shortcut+Shift+H",
                Command.of(shell.state().isEqualTo(ScreenState.READY), changing::askBulk))),
        List.of(
            view("ui.menu.search", SEARCH_KEYS, Command.of(search::focus)),
            view("ui.menu.nextPane", "F6", Command.of(panes::next)),
            view("ui.menu.previousPane", "Shift+F6", Command.of(panes::previous))),
        new HelpMenu(forms, tools).actions(this::shortcuts, system.helpActions()));
  }

  private MenuAction view(String key, String keys, Command command) {
    return MenuAction.of(MenuAction.Place.VIEW, tools.text(key), keys, command);
  }

  private List<ShortcutGroup> shortcuts() {
    return always.map(actions -> new ShortcutList(tools).of(sections, actions)).orElse(List.of());
  }
}
