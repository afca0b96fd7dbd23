package org.zonewright.ui;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Parent;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.Services;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.common.SyncStarter;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.records.RecordsViewModel;
import org.zonewright.ui.records.StoredRecords;
import org.zonewright.ui.shell.Navigation;
import org.zonewright.ui.shell.Section;
import org.zonewright.ui.shell.ShellViewModel;
import org.zonewright.ui.zones.StoredZones;
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

  private final Surroundings around;

  Screens(Surroundings around) {
    this.around = around;
  }

  /** The parts of the window in the order of the top row. */
  List<Section> sections() {
    return List.of(zones());
  }

  private Section zones() {
    Services services = around.services();
    ZonesViewModel zones =
        new ZonesViewModel(
            new StoredZones(services.accounts(), services.zones(), services.drafts()),
            services.database()::observe,
            around.sync(),
            around.tools());
    RecordsViewModel records =
        new RecordsViewModel(
            new StoredRecords(services.accounts(), services.zones(), services.drafts()),
            services.database()::observe,
            around.tools());
    ZonesScreen screen =
        new ZonesScreen(
            new ZonesScreen.Models(zones, records),
            around.navigation(),
            around.forms(),
            around.settings(),
            around.tools(),
            services.clock());
    around.navigation().zonesOpenWith(screen::open);
    return new Section(
        Part.ZONES,
        Feather.GLOBE,
        around.tools().text("ui.part.zones"),
        "Shortcut+1",
        new SimpleIntegerProperty(0),
        screen);
  }

  /** What is shown while there is no account. */
  Optional<Parent> welcome() {
    return Optional.empty();
  }
}
