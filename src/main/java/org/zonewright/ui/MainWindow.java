package org.zonewright.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.zonewright.ui.common.FontSize;
import org.zonewright.ui.common.FxDialogs;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.Theme;
import org.zonewright.ui.common.ThemeChoice;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.recovery.RecoveryBanner;
import org.zonewright.ui.shell.MainMenu;
import org.zonewright.ui.shell.Navigation;
import org.zonewright.ui.shell.OfflineBanner;
import org.zonewright.ui.shell.SearchView;
import org.zonewright.ui.shell.SearchViewModel;
import org.zonewright.ui.shell.Section;
import org.zonewright.ui.shell.ShellView;
import org.zonewright.ui.shell.ShellViewModel;
import org.zonewright.ui.shell.StatusBar;
import org.zonewright.ui.shell.StatusViewModel;
import org.zonewright.ui.shell.SyncViewModel;
import org.zonewright.ui.shell.TopBar;
import org.zonewright.ui.shell.WindowActions;
import org.zonewright.ui.shell.WindowState;

/** One window over one set of data: puts frame and screens together. */
final class MainWindow {

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
  private final ChangeScreens changing;
  private final List<Section> sections;

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
    this.search =
        new SearchView(new SearchViewModel(services.search()::find, navigation, tools), tools);
    Screens.Surroundings around =
        new Screens.Surroundings(services, look, navigation, shell, sync, connection, openDemo);
    this.changing = new ChangeScreens(around);
    Screens screens = new Screens(around, changing);
    this.sections = screens.sections();
    // without a size the scene would be laid out once as wide as everything in it would like
    stage.setScene(new Scene(view(screens, demo), WindowState.WIDTH, WindowState.HEIGHT));
    theme.dress(stage.getScene());
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
    theme
        .textSize()
        .set(settings.find(Setting.TEXT_SIZE).map(FontSize::byId).orElse(FontSize.NORMAL));
    theme.textSize().subscribe(size -> settings.save(Setting.TEXT_SIZE, size.id()));
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
    new WindowState(stage, settings).restore();
    stage.show();
  }

  /** Starts a sync of all accounts. */
  void syncAll() {
    sync.sync(shell.accounts().get());
  }

  /** Ends what is under way and what is observed. */
  void close() {
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
    ShellView.Bars bars =
        new ShellView.Bars(
            new MainMenu(sections, navigation, actions, theme, tools),
            new TopBar(sections, navigation, right(syncAll)),
            List.of(
                new OfflineBanner(connection, status.offlineText(), syncAll, tools),
                new RecoveryBanner(changing.unfinished(), changing.openRecovery(), tools)),
            new StatusBar(status, sync, connection, demo, tools));
    return new ShellView(shell, navigation, sections, screens.welcome(), bars);
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
            MenuAction.of(
                MenuAction.Place.VIEW,
                tools.text("ui.menu.search"),
                "Shortcut+K",
                Command.of(search::focus))),
        List.of(
            MenuAction.of(
                MenuAction.Place.VIEW,
                tools.text("ui.menu.about"),
                "F1",
                Command.of(
                    () ->
                        forms.show(
                            tools.text("ui.menu.about"),
                            new Label(tools.text("ui.about.text")))))));
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
