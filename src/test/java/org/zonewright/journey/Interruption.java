package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.zonewright.sandbox.wire.ProviderName;
import org.zonewright.ui.records.RecordColumn;

/** The window is closed while the first of two changes is being sent. */
final class Interruption {

  /** The addresses that the two hosts are to get. */
  static final List<String> WANTED = List.of("203.0.113.99", "203.0.113.98");

  private final Workplace workplace;
  private final User user;

  Interruption(Workplace workplace, User user) {
    this.workplace = workplace;
    this.user = user;
  }

  /** From the start of the program to its end; one of the two changes is done. */
  void happens() {
    workplace.start();
    user.syncs();
    user.opensZone(Workplace.ALDER);
    user.editsRecord("www", RecordColumn.CONTENT, WANTED.getFirst());
    user.editsRecord("mail", RecordColumn.CONTENT, WANTED.getLast());
    user.seesDrafts(2);
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    workplace
        .sandbox()
        .faults()
        .on(ProviderName.IONOS, "PUT", ".*")
        .thenRun(
            () -> {
              writing.countDown();
              awaitBriefly(closing);
            });
    user.presses("#review");
    user.presses("#apply");
    awaitBriefly(writing);
    workplace.leaveWindow();
    closing.countDown();
    workplace.closeWindow();
    workplace.sandbox().faults().clear();
    assertThat(done()).hasSize(1);
  }

  /** Those of the two addresses that the provider has. */
  List<String> done() {
    return workplace.sandbox().ionos().records(Workplace.ALDER).stream()
        .map(record -> record.data().content())
        .filter(WANTED::contains)
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
