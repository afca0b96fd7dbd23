package org.zonewright.ui;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.zonewright.Services;
import org.zonewright.system.Preferences;
import org.zonewright.system.UpdateSettings;
import org.zonewright.system.desktop.DesktopOpener;
import org.zonewright.system.desktop.Programs;
import org.zonewright.system.log.LogReader;
import org.zonewright.system.update.Release;
import org.zonewright.system.update.UpdateCheck;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diagnostics.DiagnosticsView;
import org.zonewright.ui.diagnostics.DiagnosticsViewModel;
import org.zonewright.ui.log.LogView;
import org.zonewright.ui.log.LogViewModel;
import org.zonewright.ui.settings.SettingsView;
import org.zonewright.ui.settings.SettingsViewModel;
import org.zonewright.ui.shell.AutomaticSync;
import org.zonewright.ui.shell.ShellViewModel;
import org.zonewright.ui.shell.SyncViewModel;
import org.zonewright.ui.shell.UpdateBanner;
import org.zonewright.ui.shell.UpdateViewModel;

/**
 * What has to do with this computer rather than with DNS: settings and what follows from them,
 * updates, log, diagnostics.
 */
final class SystemScreens {

  private static final int LOG_ENTRIES = 3000;
  private static final int LOG_BYTES = 512 * 1024;

  private final Services services;
  private final MainWindow.Look look;
  private final UiTools tools;
  private final ObjectProperty<Preferences> preferences;
  private final DesktopOpener opener =
      new DesktopOpener(System.getProperty("os.name", ""), Programs.REAL);
  private final AutomaticSync automaticSync;
  private final UpdateViewModel updates;
  private final Subscription following;

  /**
   * Begins to follow the settings.
   *
   * @param applying whether changes are being applied
   */
  SystemScreens(
      Services services,
      MainWindow.Look look,
      ShellViewModel shell,
      SyncViewModel sync,
      ObservableBooleanValue applying) {
    this.services = services;
    this.look = look;
    this.tools = look.tools();
    this.preferences = look.preferences();
    this.automaticSync =
        new AutomaticSync(
            tools.background(),
            Bindings.or(sync.active(), applying),
            () -> sync.syncQuietly(shell.accounts().get()));
    this.updates =
        new UpdateViewModel(
            source(services.updateCheck()), tools, () -> preferences.get().updates());
    this.following = preferences.subscribe(now -> automaticSync.every(now.automaticSync()));
  }

  private UpdateViewModel.Source source(UpdateCheck check) {
    return new UpdateViewModel.Source() {
      @Override
      public Optional<Release> due(UpdateSettings wishes) {
        return check.due(wishes);
      }

      @Override
      public void skip(Release release) {
        check.skip(release);
      }

      @Override
      public boolean open(URI page) {
        return opener.open(page);
      }
    };
  }

  /** Tells of a newer version. */
  Node updateBanner() {
    return new UpdateBanner(updates, tools);
  }

  /** What stands in the File menu. */
  MenuAction settingsAction() {
    return MenuAction.of(
        MenuAction.Place.FILE,
        tools.text("ui.menu.settings"),
        "Shortcut+COMMA",
        Command.of(this::askSettings));
  }

  /** What stands in the Help menu. */
  List<MenuAction> helpActions() {
    return List.of(
        new MenuAction(
            MenuAction.Place.VIEW,
            tools.text("ui.menu.log"),
            Optional.empty(),
            Command.of(this::showLog)),
        new MenuAction(
            MenuAction.Place.VIEW,
            tools.text("ui.menu.diagnostics"),
            Optional.empty(),
            Command.of(this::askDiagnostics)));
  }

  private void askSettings() {
    SettingsViewModel model =
        new SettingsViewModel(
            preferences.get(),
            services.preferences(),
            services.proxyPassword(),
            tools,
            preferences::set);
    if (look.forms()
        .form(
            tools.text("settings.title"),
            new SettingsView(model, tools),
            tools.text("settings.save"),
            model.valid())) {
      model.save();
    }
  }

  private void showLog() {
    LogReader reader = new LogReader(services.logDirectory());
    LogViewModel model =
        new LogViewModel(
            () -> reader.newest(LOG_ENTRIES, LOG_BYTES), tools, services.clock().getZone());
    look.forms()
        .show(tools.text("log.title"), new LogView(model, Command.of(this::openFolder), tools));
  }

  private void openFolder() {
    Path folder = services.logDirectory();
    tools
        .background()
        .call(
            () -> opened(folder),
            opened -> {
              if (!opened) {
                tools.dialogs().copy(folder.toString());
                tools
                    .notices()
                    .done(
                        tools.text("log.noFolder.title"),
                        tools.text("log.noFolder.text", folder.toString()));
              }
            },
            tools::fail);
  }

  private boolean opened(Path folder) throws IOException {
    return opener.open(Files.createDirectories(folder).toUri());
  }

  private void askDiagnostics() {
    DiagnosticsViewModel model =
        new DiagnosticsViewModel(withNames -> services.diagnostics().files(withNames), tools);
    if (look.forms()
        .form(
            tools.text("diagnostics.title"),
            new DiagnosticsView(model, tools),
            tools.text("diagnostics.save"),
            model.ready())) {
      model.save();
    }
    model.close();
  }

  /** Ends what goes on by itself. */
  void close() {
    following.unsubscribe();
    automaticSync.close();
    updates.close();
  }
}
