package org.zonewright.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.zonewright.Services;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.SyncStarter;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.shell.Navigation;
import org.zonewright.ui.shell.Section;
import org.zonewright.ui.shell.ShellViewModel;

/** Makes the screens and tells the navigation how to get to them. */
final class Screens {

  /** What the screens share. */
  record Surroundings(
      Services services,
      UiTools tools,
      FormDialogs forms,
      UiSettings settings,
      Navigation navigation,
      ShellViewModel shell,
      SyncStarter sync,
      Connection connection) {}

  private final Surroundings around;

  Screens(Surroundings around) {
    this.around = around;
  }

  /** The parts of the window in the order of the top row. */
  List<Section> sections() {
    return List.of();
  }

  /** What is shown while there is no account. */
  Optional<Parent> welcome() {
    return Optional.empty();
  }
}
