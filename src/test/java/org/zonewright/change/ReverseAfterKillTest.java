package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.store.Samples;

/**
 * A reverse record was written, the program was killed before it could note that, and the draft was
 * changed before anything was synced: what is there is our own doing.
 */
class ReverseAfterKillTest {

  private static final IpAddress IP = IpAddress.of("192.0.2.1");

  private static final class Killed extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @TempDir private Path directory;
  @AutoClose private TwoProviders world;

  @BeforeEach
  void open() {
    world = new TwoProviders(directory);
  }

  private static ReverseData data(String name) {
    return new ReverseData(IP, DnsName.of(name), "");
  }

  private void draft(Optional<ReverseRecord> before, Optional<ReverseData> after) {
    world.drafts.put(new Change.OfReverse(Samples.IONOS.id(), before, after));
  }

  private Optional<ReverseRecord> held() {
    ReverseRecord held = world.ionos.putReverse(IP.toString(), "first.example");
    world.sync(world.ionos);
    return Optional.of(held);
  }

  private void killOnceWritten() {
    world
        .ionos
        .script()
        .afterOnce(
            "reverse.put",
            () -> {
              throw new Killed();
            });
    try {
      world.applyAll();
      throw new AssertionError("not killed");
    } catch (Killed _) {
      assertThat(world.ionos.heldReverse()).hasSize(1);
    }
  }

  @Test
  void anEditThatIsEditedFurtherIsWrittenOverWhatWeMade() {
    Optional<ReverseRecord> before = held();
    draft(before, Optional.of(data("second.example")));
    killOnceWritten();

    draft(before, Optional.of(data("third.example")));

    assertThat(world.applyOne()).isInstanceOf(Outcome.Done.class);
    assertThat(world.ionos.heldReverse())
        .extracting(ReverseRecord::data)
        .containsExactly(data("third.example"));
    assertThat(world.drafts.all()).isEmpty();
  }

  @Test
  void anEditThatBecomesADeletionDeletesWhatWeMade() {
    Optional<ReverseRecord> before = held();
    draft(before, Optional.of(data("second.example")));
    killOnceWritten();

    draft(before, Optional.empty());

    assertThat(world.applyOne()).isInstanceOf(Outcome.Done.class);
    assertThat(world.ionos.heldReverse()).isEmpty();
  }

  @Test
  void aNewOneThatIsEditedIsTheOneWeMadeAndNoSecond() {
    draft(Optional.empty(), Optional.of(data("second.example")));
    killOnceWritten();

    draft(Optional.empty(), Optional.of(data("third.example")));

    assertThat(world.applyOne()).isInstanceOf(Outcome.Done.class);
    assertThat(world.ionos.heldReverse())
        .extracting(ReverseRecord::data)
        .containsExactly(data("third.example"));
  }

  @Test
  void whatSomebodyElseMadeOfItSinceIsAConflict() {
    Optional<ReverseRecord> before = held();
    draft(before, Optional.of(data("second.example")));
    killOnceWritten();
    world.ionos.reverseWriting().orElseThrow().put(before.orElseThrow().id(), data("theirs.test"));

    draft(before, Optional.of(data("third.example")));

    assertThat(world.applyOne()).isInstanceOf(Outcome.Conflicted.class);
    assertThat(world.ionos.heldReverse())
        .extracting(ReverseRecord::data)
        .containsExactly(data("theirs.test"));
  }
}
