package org.zonewright;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.sync.SyncObserver;

class DemoPlaceTest {

  @TempDir private Path directory;

  @Test
  void aSecondDemoHasAPlaceOfItsOwnUntilTheFirstEnds() {
    Path wish = directory.resolve("demo");
    DemoPlace first = DemoPlace.claim(wish);

    try (DemoPlace second = DemoPlace.claim(wish)) {
      assertThat(first.directory()).isEqualTo(wish);
      assertThat(second.directory()).isEqualTo(directory.resolve("demo-2"));
    }

    first.close();
    try (DemoPlace again = DemoPlace.claim(wish)) {
      assertThat(again.directory()).isEqualTo(wish);
    }
  }

  @Test
  void aPlaceThatCannotBeMadeIsLeftToTheDataToComplainOf() throws IOException {
    Path file = Files.createFile(directory.resolve("demo"));

    try (DemoPlace place = DemoPlace.claim(file)) {
      assertThat(place.directory()).isEqualTo(file);
      assertThat(place.claim()).isEmpty();
    }
  }

  @Test
  void aDemoKeepsWorkingWhenAnotherWasOpenedAndClosedBesideIt() {
    Path wish = directory.resolve("demo");
    try (Services open = Services.demo(wish, Clock.systemUTC())) {
      Services.demo(wish, Clock.systemUTC()).close();

      open.accounts()
          .all()
          .forEach(
              account ->
                  assertThat(open.synchroniser().sync(account, SyncObserver.NONE).complete())
                      .isTrue());
    }
  }
}
