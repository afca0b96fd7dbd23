package org.zonewright.ui.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.system.diagnostics.DiagnosticFile;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ScreenState;

/** Diagnostics before and after they are saved. */
class DiagnosticsViewModelTest {

  private static final DiagnosticFile ABOUT = new DiagnosticFile("about.txt", "versions");
  private static final DiagnosticFile ZONES = new DiagnosticFile("zones.txt", "names");

  @TempDir private Path directory;
  @AutoClose private UiWorkbench bench;

  @BeforeEach
  void open() {
    bench = UiWorkbench.in(directory.resolve("data"));
  }

  private DiagnosticsViewModel model() {
    return new DiagnosticsViewModel(
        names -> names ? List.of(ABOUT, ZONES) : List.of(ABOUT), bench.tools());
  }

  @Test
  void whatIsListedIsWhatIsSaved() throws Exception {
    Path zip = directory.resolve("out.zip");
    bench.dialogs().choose(zip);
    DiagnosticsViewModel model = model();
    assertThat(model.files()).containsExactly(ABOUT);
    assertThat(model.ready().get()).isTrue();

    model.save();

    try (ZipFile saved = new ZipFile(zip.toFile())) {
      assertThat(saved.stream().map(Object::toString)).containsExactly("about.txt");
    }
    assertThat(bench.notices().texts()).containsExactly(zip.toString());
  }

  @Test
  void namesAreListedOnlyOnRequest() {
    DiagnosticsViewModel model = model();

    model.withNames().set(true);
    assertThat(model.files()).containsExactly(ABOUT, ZONES);
    model.withNames().set(false);
    assertThat(model.files()).containsExactly(ABOUT);
  }

  @Test
  void whoChoosesNoFileSavesNothing() {

    model().save();

    assertThat(bench.notices().texts()).isEmpty();
  }

  @Test
  void whatCannotBeGatheredIsSaidAndNotSaved() {
    DiagnosticsViewModel model =
        new DiagnosticsViewModel(
            _ -> {
              throw new UncheckedIOException(new java.io.IOException("disk gone"));
            },
            bench.tools());

    assertThat(model.state().get()).isEqualTo(ScreenState.FAILED);
    assertThat(model.ready().get()).isFalse();
    assertThat(model.problem().get()).isNotBlank();
  }
}
