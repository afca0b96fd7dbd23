package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What all journeys through the window have: a workplace, a user, and an end without a mess. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // made before each journey
abstract class Journey {

  private Workplace workplace;
  private Sight sight;
  private User user;

  @BeforeEach
  void begin(@TempDir Path directory, FxRobot robot) {
    workplace = new Workplace(directory);
    sight = new Sight();
    user = new User(robot, sight);
  }

  @AfterEach
  void end() {
    try (Workplace _ = workplace) {
      assertThat(sight.dialogTexts()).describedAs("dialogs nobody asked for").isEmpty();
    }
  }

  final Workplace workplace() {
    return workplace;
  }

  final Sight sight() {
    return sight;
  }

  final User user() {
    return user;
  }
}
