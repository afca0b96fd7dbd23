package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.zonewright.sandbox.wire.ProviderName;
import org.zonewright.ui.records.RecordColumn;

/** Applying was interrupted. */
class RecoveryJourneyTest extends Journey {

  @Test
  void whatWasInterruptedIsGoneOnWithAtTheNextStart() {
    interrupt();
    workplace().start();

    sight()
        .await("the notice", () -> sight().text("#recovery-text").contains("1 done, 1 not sent"));
    user().presses("#recovery-open");
    sight().awaitText("#recovery-steps", "done");
    sight().awaitText("#recovery-steps", "not done");
    user().presses("#recovery-resume");
    sight().awaitText("#summary", "Everything is applied");

    assertThat(changedAddresses()).containsExactlyInAnyOrder("203.0.113.99", "203.0.113.98");
    user().seesDrafts(0);
    sight().await("no notice", () -> sight().node("#recovery-banner").isEmpty());
  }

  @Test
  void whatWasDoneBeforeTheInterruptionIsUndone() {
    interrupt();
    workplace().start();
    user().presses("#recovery-open");

    user().presses("#recovery-undo");
    sight().await("the review", () -> sight().text("#apply").equals("Apply 1 change"));
    sight().await("no notice", () -> sight().node("#recovery-banner").isEmpty());
    user().seesDrafts(2);
    user().applies();

    assertThat(changedAddresses()).as("nothing that was never sent").isEmpty();
    user().seesDrafts(1);
  }

  @Test
  void whatWasInterruptedIsLeftAsDrafts() {
    interrupt();
    workplace().start();
    user().presses("#recovery-open");

    user().presses("#recovery-leave");
    sight().await("the review", () -> sight().text("#apply").equals("Apply 1 change"));

    sight().await("no notice", () -> sight().node("#recovery-banner").isEmpty());
    user().seesDrafts(1);
  }

  /** Leaves the window while the first of two steps is being sent. */
  private void interrupt() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    user().editsRecord("www", RecordColumn.CONTENT, "203.0.113.99");
    user().editsRecord("mail", RecordColumn.CONTENT, "203.0.113.98");
    user().seesDrafts(2);
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    workplace()
        .sandbox()
        .faults()
        .on(ProviderName.IONOS, "PUT", ".*")
        .thenRun(
            () -> {
              writing.countDown();
              awaitBriefly(closing);
            });
    user().presses("#review");
    user().presses("#apply");
    awaitBriefly(writing);
    workplace().leaveWindow();
    closing.countDown();
    workplace().closeWindow();
    workplace().sandbox().faults().clear();
    assertThat(changedAddresses()).hasSize(1);
  }

  private List<String> changedAddresses() {
    return workplace().sandbox().ionos().records(Workplace.ALDER).stream()
        .map(record -> record.data().content())
        .filter(content -> content.startsWith("203.0.113.9"))
        .toList();
  }

  private static void awaitBriefly(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
