package org.zonewright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.ZoneRef;
import org.zonewright.sync.SyncObserver;
import org.zonewright.sync.SyncReport;
import org.zonewright.sync.Synchroniser;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.FxDialogs;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.Theme;
import org.zonewright.ui.common.ThemeChoice;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.ZoneShortcut;
import org.zonewright.ui.recovery.RecoveryBanner;
import org.zonewright.ui.shell.ContextKey;
import org.zonewright.ui.shell.DropArea;
import org.zonewright.ui.shell.MainMenu;
import org.zonewright.ui.shell.Navigation;
import org.zonewright.ui.shell.OfflineBanner;
import org.zonewright.ui.shell.PaletteAction;
import org.zonewright.ui.shell.PaletteSource;
import org.zonewright.ui.shell.Panes;
import org.zonewright.ui.shell.SearchView;
import org.zonewright.ui.shell.SearchViewModel;
import org.zonewright.ui.shell.Section;
import org.zonewright.ui.shell.ShellView;
import org.zonewright.ui.shell.ShellViewModel;
import org.zonewright.ui.shell.ShortcutList;
import org.zonewright.ui.shell.ShortcutsView;
import org.zonewright.ui.shell.StatusBar;
import org.zonewright.ui.shell.StatusViewModel;
import org.zonewright.ui.shell.SyncViewModel;
import org.zonewright.ui.shell.TopBar;
import org.zonewright.ui.shell.WindowActions;
import org.zonewright.ui.shell.WindowState;
import org.zonewright.ui.zones.ZoneShortcuts;

/** One window over one set of data: puts frame and screens together. */
final class MainWindow {

  private static final String SEARCH_KEYS = "Shortcut+K";

  private final Stage stage;
  private final UiTools tools;
  private final FxDialogs forms;
  private final UiSettings settings;
  private final Navigation navigation = new Navigation();
  private final Connection connection = new Connection();
  private final ShellViewModel shell;
  private final StatusViewModel status;
  private final SyncViewModel sync;
  private final SearchView search;
  private final Theme theme;
  private final WindowState state;
  private final ChangeScreens changing;
  private final List<Section> sections;
  private final Panes panes = new Panes(this::shownPanes);
  private Optional<MainMenu> menu = Optional.empty();
  private Optional<WindowActions> always = Optional.empty();
  private Optional<ShellView> frame = Optional.empty();

  /** How the window speaks and looks. */
  record Look(UiTools tools, FxDialogs forms, UiSettings settings, Theme theme) {}

  /**
   * Puts the window together.
   *
   * @param openDemo opens the demo instead of this window
   */
  MainWindow(Stage stage, Services services, boolean demo, Look look, Runnable openDemo) {
    this.stage = stage;
    this.tools = look.tools();
    this.forms = look.forms();
    this.settings = look.settings();
    this.theme = look.theme();
    this.state = new WindowState(stage, settings, tools.background());
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
    this.sync = new SyncViewModel(source(services.synchroniser()), tools, connection);
    Screens.Surroundings around =
        new Screens.Surroundings(services, look, navigation, shell, sync, connection, openDemo);
    this.changing = new ChangeScreens(around);
    Screens screens = new Screens(around, changing);
    this.sections = screens.sections();
    this.search =
        new SearchView(
            new SearchViewModel(
                services.search()::find, palette(screens.shortcuts()), navigation, tools),
            KeyCombination.valueOf(SEARCH_KEYS).getDisplayText(),
            tools);
    // without a size the scene would be laid out once as wide as everything in it would like
    DropArea area =
        new DropArea(
            view(screens, demo),
            shell.state().isEqualTo(ScreenState.READY),
            screens.dropped()::take,
            tools);
    stage.setScene(new Scene(area, WindowState.WIDTH, WindowState.HEIGHT));
    new ContextKey(stage.getScene()).install();
    stage.getScene().getStylesheets().add(Theme.stylesheet());
    stage.getIcons().setAll(WindowIcon.sizes());
    stage.setTitle(tools.text(demo ? "ui.window.demoTitle" : "ui.window.title"));
    sync.active().addListener((_, _, active) -> reloadAfterSync(active));
    shell
        .accounts()
        .subscribe(accounts -> connection.retain(accounts.stream().map(Account::id).toList()));
    theme
        .choice()
        .set(settings.find(Setting.THEME).map(ThemeChoice::byId).orElse(ThemeChoice.SYSTEM));
    theme.choice().subscribe(choice -> settings.save(Setting.THEME, choice.id()));
    if (demo) {
      syncOnceKnown();
    }
  }

  /** The stand-ins of a demo begin anew every time. */
  private void syncOnceKnown() {
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

  /** Shows the window where it was last. */
  void show() {
    state.restore();
    stage.show();
  }

  /** Starts a sync of all accounts. */
  void syncAll() {
    sync.sync(shell.accounts().get());
  }

  /** Ends what is under way and what is observed. */
  void close() {
    state.flush();
    sections.forEach(section -> section.screen().closed());
    sync.cancel().execute();
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
                sections,
                navigation,
                actions,
                theme.choice(),
                screens.shortcuts().recent(),
                tools));
    ShellView.Bars bars =
        new ShellView.Bars(
            menu.orElseThrow(),
            new TopBar(sections, navigation, right(syncAll)),
            List.of(
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

  private PaletteSource palette(ZoneShortcuts shortcuts) {
    return new PaletteSource() {
      @Override
      public List<PaletteAction> actions() {
        return menu.map(MainMenu::actions).orElse(List.of());
      }

      @Override
      public List<ZoneShortcut> recent() {
        return shortcuts.before();
      }

      @Override
      public List<ZoneShortcut> favourites() {
        return shortcuts.favourites();
      }
    };
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
        List.of(
            view("ui.menu.shortcuts", "F1", Command.of(this::showShortcuts)),
            new MenuAction(
                MenuAction.Place.VIEW,
                tools.text("ui.menu.about"),
                Optional.empty(),
                Command.of(this::showAbout))));
  }

  private MenuAction view(String key, String keys, Command command) {
    return MenuAction.of(MenuAction.Place.VIEW, tools.text(key), keys, command);
  }

  private void showShortcuts() {
    always.ifPresent(
        actions ->
            forms.show(
                tools.text("shortcuts.title"),
                new ShortcutsView(new ShortcutList(tools).of(sections, actions), tools)));
  }

  private void showAbout() {
    forms.show(tools.text("ui.menu.about"), new Label(tools.text("ui.about.text")));
  }

  private static SyncViewModel.Source source(Synchroniser synchroniser) {
    return new SyncViewModel.Source() {
      @Override
      public SyncReport sync(Account account, SyncObserver observer) {
        return synchroniser.sync(account, observer);
      }

      @Override
      public void refresh(ZoneRef zone) {
        synchroniser.refresh(zone);
      }
    };
  }
}
