package org.zonewright.ui.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.system.log.LogEntry;
import org.zonewright.system.log.LogLevel;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ScreenState;

/** The end of the log as it is read in the window. */
class LogViewModelTest {

  private static final LogEntry FINE = entry(LogLevel.INFORMATION, "synced");
  private static final LogEntry ODD = entry(LogLevel.WARNING, "slow answer\n\tat Some.where");
  private static final LogEntry BAD = entry(LogLevel.ERROR, "broken");

  @TempDir private Path directory;
  @AutoClose private UiWorkbench bench;

  @BeforeEach
  void open() {
    bench = UiWorkbench.in(directory);
  }

  private static LogEntry entry(LogLevel level, String text) {
    return new LogEntry(Instant.parse("2026-11-22T08:00:00Z"), level, "org.zonewright.X", text);
  }

  private LogViewModel model(LogViewModel.Source source) {
    return new LogViewModel(source, bench.tools(), ZoneOffset.ofHours(1));
  }

  @Test
  void theNewestEntryComesFirst() {
    LogViewModel model = model(() -> List.of(FINE, ODD, BAD));

    assertThat(model.state().get()).isEqualTo(ScreenState.READY);
    assertThat(model.shown()).containsExactly(BAD, ODD, FINE);
    assertThat(model.time(BAD)).isEqualTo("2026-11-22 09:00:00");
  }

  @Test
  void levelAndTextNarrowTogether() {
    LogViewModel model = model(() -> List.of(FINE, ODD, BAD));

    model.level().set(LogLevel.WARNING);
    assertThat(model.shown()).containsExactly(BAD, ODD);
    model.filter().set(" SOME.where ");
    assertThat(model.shown()).containsExactly(ODD);
    model.level().set(LogLevel.ERROR);
    assertThat(model.state().get()).isEqualTo(ScreenState.EMPTY);
    assertThat(model.copy().executable().get()).isFalse();
  }

  @Test
  void whatIsShownIsCopiedInTheOrderOfTime() {
    LogViewModel model = model(() -> List.of(FINE, ODD, BAD));
    model.level().set(LogLevel.WARNING);

    model.copy().execute();

    assertThat(bench.dialogs().pasted().orElseThrow())
        .isEqualTo(ODD.whole() + "\n" + BAD.whole() + "\n");
  }

  @Test
  void aLogThatCannotBeReadSaysWhyAndCanBeTriedAgain() {
    List<IOException> problems = new java.util.ArrayList<>(List.of(new IOException("disk gone")));
    LogViewModel model =
        model(
            () -> {
              if (!problems.isEmpty()) {
                throw problems.removeFirst();
              }
              return List.of(BAD);
            });
    assertThat(model.state().get()).isEqualTo(ScreenState.FAILED);
    assertThat(model.problem().get()).contains("disk gone");

    model.reload().execute();

    assertThat(model.shown()).containsExactly(BAD);
  }
}
