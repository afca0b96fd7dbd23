package org.zonewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.system.UpdateSettings;
import org.zonewright.system.update.Release;
import org.zonewright.system.update.Version;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.WaitingBackground;

/** The word about a newer version. */
class UpdateViewModelTest {

  private static final Release NEWER =
      new Release(
          Version.parse("1.0.1").orElseThrow(),
          URI.create("https://zonewright.example/1.0.1"),
          "Mends things.");

  private final WaitingBackground background = new WaitingBackground();
  private final List<String> asked = new ArrayList<>();
  private UpdateSettings wishes = new UpdateSettings(true, "https://zonewright.example/r.json");
  private Optional<Release> due = Optional.of(NEWER);
  private boolean browser = true;

  @TempDir private Path directory;
  @AutoClose private UiWorkbench bench;

  @BeforeEach
  void open() {
    bench = UiWorkbench.in(directory);
  }

  private UpdateViewModel model() {
    UpdateViewModel.Source source =
        new UpdateViewModel.Source() {
          @Override
          public Optional<Release> due(UpdateSettings now) {
            asked.add(now.address());
            return due;
          }

          @Override
          public void skip(Release release) {
            asked.add("skip " + release.version());
          }

          @Override
          public boolean open(URI page) {
            asked.add("open " + page);
            return browser;
          }
        };
    return new UpdateViewModel(source, bench.tools(background), () -> wishes);
  }

  @Test
  void aMomentAfterTheStartANewerVersionIsTold() {
    UpdateViewModel model = model();
    assertThat(asked).isEmpty();

    background.pass();

    assertThat(model.release().get()).contains(NEWER);
    model.dismiss().execute();
    assertThat(model.release().get()).isEmpty();
    assertThat(background.waiting()).hasSize(1);
  }

  @Test
  void nothingIsAskedWhileItIsNotWantedAndAskedOnceItIs() {
    wishes = UpdateSettings.OFF;
    model();
    background.pass();
    assertThat(asked).isEmpty();

    wishes = new UpdateSettings(true, "https://zonewright.example/r.json");
    background.pass();
    assertThat(asked).hasSize(1);
  }

  @Test
  void aVersionToldStaysWhenTheNextLookHasNothing() {
    UpdateViewModel model = model();
    background.pass();
    due = Optional.empty();
    background.pass();

    assertThat(model.release().get()).contains(NEWER);
  }

  @Test
  void aSkippedVersionIsGone() {
    UpdateViewModel model = model();
    background.pass();

    model.skip().execute();

    assertThat(asked).contains("skip 1.0.1");
    assertThat(model.release().get()).isEmpty();
  }

  @Test
  void thePageIsOpenedOrItsAddressCopied() {
    UpdateViewModel model = model();
    background.pass();
    model.show().execute();
    assertThat(asked).contains("open https://zonewright.example/1.0.1");
    assertThat(bench.notices().texts()).isEmpty();

    browser = false;
    model.show().execute();
    assertThat(bench.dialogs().pasted()).contains("https://zonewright.example/1.0.1");
    assertThat(bench.notices().texts()).hasSize(1);
  }

  @Test
  void aClosedWindowLooksNoMore() {
    model().close();

    assertThat(background.waiting()).isEmpty();
  }
}
