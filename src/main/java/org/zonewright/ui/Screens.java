package org.zonewright.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.Services;
import org.zonewright.ui.accounts.AccountsView;
import org.zonewright.ui.accounts.AccountsViewModel;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.HeldBack;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.common.ScreenOnDemand;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.SyncStarter;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.quota.QuotaScreen;
import org.zonewright.ui.quota.QuotaViewModel;
import org.zonewright.ui.records.RecordImport;
import org.zonewright.ui.records.RecordsViewModel;
import org.zonewright.ui.records.StoredRecords;
import org.zonewright.ui.remarks.RemarksViewModel;
import org.zonewright.ui.reverse.FollowBar;
import org.zonewright.ui.reverse.FollowViewModel;
import org.zonewright.ui.reverse.LookupSource;
import org.zonewright.ui.reverse.ReverseScreen;
import org.zonewright.ui.reverse.ReverseViewModel;
import org.zonewright.ui.reverse.ReverseWays;
import org.zonewright.ui.shell.Navigation;
import org.zonewright.ui.shell.Section;
import org.zonewright.ui.shell.ShellViewModel;
import org.zonewright.ui.welcome.WelcomeView;
import org.zonewright.ui.zones.DroppedFiles;
import org.zonewright.ui.zones.StoredZones;
import org.zonewright.ui.zones.ZoneShortcuts;
import org.zonewright.ui.zones.ZonesScreen;
import org.zonewright.ui.zones.ZonesViewModel;

/** Makes the screens and tells the navigation how to get to them. */
final class Screens {

  /** What the screens share. */
  record Surroundings(
      Services services,
      MainWindow.Look look,
      Navigation navigation,
      ShellViewModel shell,
      SyncStarter sync,
      Connection connection,
      Runnable openDemo) {

    UiTools tools() {
      return look.tools();
    }

    FormDialogs forms() {
      return look.forms();
    }

    UiSettings settings() {
      return look.settings();
    }
  }

  private static final Duration FIRST_FRAME = Duration.ofMillis(300);

  private final Surroundings around;
  private final ChangeScreens changes;
  private final Services services;
  private final UiTools tools;
  private final ReverseViewModel reverse;
  // what is not on screen at the start is read after what is
  private final HeldBack later;
  private Optional<ZoneShortcuts> shortcuts = Optional.empty();
  private Optional<DroppedFiles> dropped = Optional.empty();

  Screens(Surroundings around, ChangeScreens changes) {
    this.around = around;
    this.changes = changes;
    this.services = around.services();
    this.tools = around.tools();
    this.later = new HeldBack(tools.background());
    this.reverse =
        new ReverseViewModel(
            services,
            tools.withBackground(later),
            new ReverseWays(around.navigation(), around.navigation()),
            around.settings(),
            LookupSource.of(services.clock()));
    around.navigation().accountsOpenWith(this::showAccounts);
  }

  /** The parts of the window in the order of the top row. */
  List<Section> sections() {
    return List.of(zones(), reverse(), quota(), changes.changes(), changes.history());
  }

  private Section zones() {
    ZonesViewModel zones =
        new ZonesViewModel(
            new StoredZones(services.accounts(), services.zones(), services.drafts()),
            services.database()::observe,
            around.sync(),
            new RemarksViewModel(services.remarks(), services.database()::observe, tools),
            tools);
    zones.state().subscribe(this::begunWith);
    StoredRecords stored =
        new StoredRecords(
            services.accounts(),
            services.zones(),
            services.drafts(),
            services.locks(),
            services.zoneGlance());
    RecordsViewModel records = new RecordsViewModel(stored, services.database()::observe, tools);
    FollowViewModel follow = reverse.follow();
    records.view().subscribe(_ -> follow.zone().set(records.zone()));
    ZonesScreen screen =
        new ZonesScreen(
            new ZonesScreen.Models(zones, records),
            new ZonesScreen.Ways(
                around.navigation(), around.navigation(), new FollowBar(follow, tools)),
            around.forms(),
            around.settings(),
            tools,
            services.clock());
    around.navigation().zonesOpenWith(screen::open);
    shortcuts = Optional.of(screen.shortcuts());
    dropped =
        Optional.of(
            new DroppedFiles(
                zones,
                new RecordImport(stored, tools),
                screen.questions()::zoneOf,
                around.navigation(),
                tools));
    return new Section(
        Part.ZONES,
        Feather.GLOBE,
        tools.text("ui.part.zones"),
        "Shortcut+1",
        new SimpleIntegerProperty(0),
        screen);
  }

  /** The zones at hand; only once the sections are made. */
  ZoneShortcuts shortcuts() {
    return shortcuts.orElseThrow();
  }

  /** What takes files that are dropped onto the window; only once the sections are made. */
  DroppedFiles dropped() {
    return dropped.orElseThrow();
  }

  private void begunWith(ScreenState tree) {
    if (tree != ScreenState.LOADING) {
      // the frame with the tree comes first
      tools.background().after(FIRST_FRAME, later::release);
    }
  }

  private Section reverse() {
    ScreenOnDemand<ReverseScreen> screen =
        new ScreenOnDemand<>(
            () -> new ReverseScreen(reverse, tools, around.forms(), around.navigation()),
            reverse::close);
    around.navigation().reverseOpensWith(ip -> ip.ifPresent(address -> screen.get().show(address)));
    return new Section(
        Part.REVERSE,
        Feather.REPEAT,
        tools.text("ui.part.reverse"),
        "Shortcut+2",
        new SimpleIntegerProperty(0),
        screen);
  }

  private Section quota() {
    // tells of thresholds wherever the user is, and therefore has to know from the start what was
    QuotaViewModel quota =
        new QuotaViewModel(
            services, around.sync(), tools, () -> around.navigation().part().set(Part.QUOTA));
    return new Section(
        Part.QUOTA,
        Feather.PIE_CHART,
        tools.text("ui.part.quota"),
        "Shortcut+3",
        new SimpleIntegerProperty(0),
        new ScreenOnDemand<>(
            () ->
                new QuotaScreen(
                    quota,
                    tools,
                    around.navigation(),
                    around.navigation(),
                    services.clock().getZone()),
            quota::close));
  }

  /** What is shown while there is no account. */
  Optional<Parent> welcome() {
    return Optional.of(
        new WelcomeView(
            tools.texts().messages(), Command.of(this::addAccount), Command.of(around.openDemo())));
  }

  private void showAccounts() {
    show(new AccountsViewModel(services, tools, around.sync()));
  }

  private void addAccount() {
    AccountsViewModel model = new AccountsViewModel(services, tools, around.sync());
    model.add().execute();
    show(model);
  }

  private void show(AccountsViewModel model) {
    around
        .forms()
        .show(tools.text("accounts.title"), new AccountsView(model, tools, around.forms()));
    model.cancel();
  }
}
