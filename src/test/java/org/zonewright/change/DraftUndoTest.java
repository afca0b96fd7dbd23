package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.store.Samples.record;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.UndoLog;

class DraftUndoTest {

  private static final ResourceRecord NS = record("example.org", "NS", "ns1.example.net");
  private static final ResourceRecord WWW = record("www.example.org", "A", "192.0.2.1");
  private static final ResourceRecord MAIL = record("mail.example.org", "A", "192.0.2.9");

  @TempDir Path directory;
  private TwoProviders world;
  private ZoneRef zone;

  @BeforeEach
  void fill() {
    world = new TwoProviders(directory);
    zone = world.zone(world.bdom, "example.org", NS, WWW, MAIL);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private DraftRow row(String name) {
    return world.row(zone, name, "A");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void undoAndRedoAreInverseWhateverWasEditedAlsoAcrossRestarts(long seed) {
    Random random = new Random(seed);
    List<List<DraftEntry>> states = new ArrayList<>();
    states.add(world.drafts.snapshot(zone));
    for (int i = 0; i < 40; i++) {
      editSomething(random, i);
      List<DraftEntry> now = world.drafts.snapshot(zone);
      if (!now.equals(states.getLast())) {
        states.add(now);
      }
    }
    for (int walk = 0; walk < 2; walk++) {
      restart();
      for (int i = states.size() - 2; i >= 0; i--) {
        assertThat(world.drafts.undo(zone)).isTrue();
        assertThat(world.drafts.snapshot(zone)).isEqualTo(states.get(i));
      }
      assertThat(world.drafts.canUndo(zone)).isFalse();
      assertThat(world.drafts.undo(zone)).isFalse();
      restart();
      for (int i = 1; i < states.size(); i++) {
        assertThat(world.drafts.redo(zone)).isTrue();
        assertThat(world.drafts.snapshot(zone)).isEqualTo(states.get(i));
      }
      assertThat(world.drafts.canRedo(zone)).isFalse();
      assertThat(world.drafts.redo(zone)).isFalse();
    }
  }

  private void editSomething(Random random, int number) {
    List<DraftRow> rows = world.drafts.rows(zone);
    DraftRow any = rows.get(random.nextInt(rows.size()));
    switch (random.nextInt(7)) {
      case 0, 1 ->
          world.drafts.add(zone, record("n" + number + ".example.org", "A", "192.0.2." + number));
      case 2 -> world.drafts.edit(zone, any, any.shown().withTtl(60 + number));
      case 3 -> world.drafts.delete(zone, any);
      case 4 -> world.drafts.revert(zone, any);
      case 5 ->
          world.drafts.asOneEdit(
              zone,
              () -> {
                world.drafts.add(zone, record("m.example.org", "A", "192.0.2." + number));
                world.drafts.edit(zone, any, any.shown().withTtl(7200 + number));
                return 0;
              });
      default -> soa(number);
    }
  }

  private void soa(int number) {
    Soa before = new Soa("ns1.example.net", "root@example.net", BigInteger.ONE, 3600);
    Soa after = before.withSerial(BigInteger.valueOf(number));
    world.drafts.put(new Change.OfSoa(zone, before, after));
  }

  private void restart() {
    world.close();
    world = new TwoProviders(directory);
  }

  @Test
  void severalCallsAsOneEditAreTakenBackAtOnce() {
    long added =
        world.drafts.asOneEdit(
            zone,
            () -> {
              world.drafts.delete(zone, row("www.example.org"));
              return world.drafts.add(zone, record("a.example.org", "A", "192.0.2.5"));
            });

    assertThat(world.drafts.all()).hasSize(2).anyMatch(entry -> entry.id() == added);
    assertThat(world.drafts.undo(zone)).isTrue();
    assertThat(world.drafts.all()).isEmpty();
    assertThat(world.drafts.redo(zone)).isTrue();
    assertThat(world.drafts.all()).hasSize(2).anyMatch(entry -> entry.id() == added);
  }

  @Test
  void anEditThatFailsHalfwayLeavesNothing() {
    world.drafts.add(zone, record("a.example.org", "A", "192.0.2.5"));
    List<DraftEntry> before = world.drafts.all();

    assertThatThrownBy(
            () ->
                world.drafts.asOneEdit(
                    zone,
                    () -> {
                      world.drafts.delete(zone, row("www.example.org"));
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");

    assertThat(world.drafts.all()).isEqualTo(before);
    assertThat(world.drafts.canUndo(zone)).isTrue();
  }

  @Test
  void aNewEditEndsWhatCouldBeMadeAgain() {
    world.drafts.add(zone, record("a.example.org", "A", "192.0.2.5"));
    world.drafts.undo(zone);
    world.drafts.add(zone, record("b.example.org", "A", "192.0.2.6"));

    assertThat(world.drafts.canRedo(zone)).isFalse();
  }

  @Test
  void anEditThatComesToNothingIsNone() {
    world.drafts.asOneEdit(
        zone,
        () -> {
          world.drafts.add(zone, record("a.example.org", "A", "192.0.2.5"));
          world.drafts.delete(zone, row("a.example.org"));
          return 0;
        });

    assertThat(world.drafts.all()).isEmpty();
    assertThat(world.drafts.canUndo(zone)).isFalse();
  }

  @Test
  void onlySoManyEditsAreKept() {
    for (int i = 0; i < UndoLog.LIMIT + 5; i++) {
      world.drafts.add(zone, record("n" + i + ".example.org", "A", "192.0.2.5"));
    }
    int undone = 0;
    while (world.drafts.undo(zone)) {
      undone++;
    }

    assertThat(undone).isEqualTo(UndoLog.LIMIT);
    assertThat(world.drafts.all()).hasSize(5);
  }

  @Test
  void zonesAreTakenBackApart() {
    ZoneRef other = world.zone(world.ionos, "example.net");
    world.drafts.add(zone, record("a.example.org", "A", "192.0.2.5"));
    long there = world.drafts.add(other, record("a.example.net", "A", "192.0.2.5"));

    world.drafts.remove(world.drafts.all().stream().map(DraftEntry::id).toList());
    assertThat(world.drafts.undo(other)).isTrue();

    assertThat(world.drafts.all()).extracting(DraftEntry::id).containsExactly(there);
  }

  @Test
  void anApplyEndsWhatCouldBeTakenBackInItsZones() {
    ZoneRef other = world.zone(world.ionos, "example.net");
    world.drafts.add(other, record("a.example.net", "A", "192.0.2.5"));
    world.drafts.edit(zone, row("www.example.org"), WWW.withTtl(60));
    world.applier.apply(
        world.planner.planDrafts(world.drafts.snapshot(zone)), ApplyObserver.NONE, () -> false);

    assertThat(world.drafts.canUndo(zone)).isFalse();
    assertThat(world.drafts.canUndo(other)).isTrue();
  }

  @Test
  void draftsOfAZoneThatIsGoneStayAndAreListedAndCanStillBeTakenBack() {
    world.drafts.edit(zone, row("www.example.org"), WWW.withTtl(60));
    world.bdom.dropZone("example.org");
    world.sync(world.bdom);
    restart();

    assertThat(world.drafts.all()).hasSize(1);
    assertThat(world.drafts.undo(zone)).isTrue();
    assertThat(world.drafts.all()).isEmpty();
  }

  @Test
  void aDraftOfAnObjectInOneOfManyZonesIsFoundAgain() {
    world.drafts.edit(zone, row("www.example.org"), WWW.withName(DnsName.of("w.example.org")));
    Change same = world.drafts.all().getFirst().change();

    assertThat(world.drafts.put(same)).isEqualTo(world.drafts.all().getFirst().id());
    assertThat(world.drafts.put(new Change.OfRecord(zone, Optional.empty(), Optional.of(NS))))
        .isNotEqualTo(world.drafts.all().getFirst().id());
  }
}
