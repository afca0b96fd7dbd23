package org.zonewright.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the desktop tells, and when. */
class AwayNoticesTest {

  private final RecordingNotices window = new RecordingNotices();
  private final List<String> desktop = new ArrayList<>();
  private boolean away = true;
  private final Notices notices =
      new AwayNotices(
          window,
          (title, text) -> desktop.add(title + ": " + text),
          new SynchronousBackground(),
          () -> away);

  @Test
  void whatEndedWhileTheUserWasElsewhereIsToldInBothPlaces() {
    notices.finished("Sync", "12 changes");
    notices.warning("Sync", "failed");
    notices.warning("Quota", "near", () -> {});

    assertThat(desktop).containsExactly("Sync: 12 changes", "Sync: failed", "Quota: near");
    assertThat(window.texts()).containsExactly("12 changes", "failed", "near");
  }

  @Test
  void whatTheWindowShowsAnywayIsToldByTheDesktopAlone() {
    notices.onScreen("Applied", "3 steps done");

    assertThat(desktop).containsExactly("Applied: 3 steps done");
    assertThat(window.texts()).isEmpty();
  }

  @Test
  void smallThingsStayInTheWindow() {
    notices.done("Copied", "2 records");

    assertThat(desktop).isEmpty();
    assertThat(window.texts()).containsExactly("2 records");
  }

  @Test
  void whoLooksAtTheWindowOrDoesNotWantItIsLeftAlone() {
    away = false;
    notices.finished("Sync", "12 changes");
    notices.onScreen("Applied", "3 steps done");
    notices.warning("Sync", "failed");

    assertThat(desktop).isEmpty();
    assertThat(window.texts()).containsExactly("12 changes", "failed");
  }

  @Test
  void aDesktopThatFailsIsNoMatter() {
    Notices broken =
        new AwayNotices(
            window,
            (_, _) -> {
              throw new IllegalStateException("no bus");
            },
            new SynchronousBackground(),
            () -> true);

    broken.finished("Sync", "12 changes");

    assertThat(window.texts()).containsExactly("12 changes");
  }
}
