package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zonewright.model.ResourceRecord;

class ThreeWayMergeTest {

  private static final ResourceRecord ONE = record("www.example.org", "A", "192.0.2.1");
  private static final ResourceRecord TWO = record("www.example.org", "A", "192.0.2.2");
  private static final ResourceRecord THREE = record("www.example.org", "A", "192.0.2.3");
  private static final ResourceRecord FOUR = record("www.example.org", "A", "192.0.2.4");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void mergingWithAnUnchangedSideGivesTheOtherSide(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      List<ResourceRecord> base = set(random);
      List<ResourceRecord> changed = set(random);

      assertThat(ThreeWayMerge.merge(base, shuffled(base, random), changed))
          .hasValueSatisfying(merged -> assertSame(merged, changed));
      assertThat(ThreeWayMerge.merge(base, changed, shuffled(base, random)))
          .hasValueSatisfying(merged -> assertSame(merged, changed));
      assertSame(ThreeWayMerge.both(base, base, changed), changed);
      assertSame(ThreeWayMerge.both(base, changed, base), changed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void mergingWhatBothSidesMadeAlikeChangesNothing(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      List<ResourceRecord> both = set(random);

      assertThat(ThreeWayMerge.merge(set(random), both, shuffled(both, random)))
          .hasValueSatisfying(merged -> assertSame(merged, both));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void nothingThatEitherSideAddedIsLostAndNothingAppearsThatNobodyHas(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      List<ResourceRecord> base = set(random);
      List<ResourceRecord> theirs = set(random);
      List<ResourceRecord> mine = set(random);

      List<String> merged = contents(ThreeWayMerge.both(base, theirs, mine));

      List<String> added = new ArrayList<>(contents(theirs));
      added.addAll(contents(mine));
      assertThat(added).containsAll(merged);
      added.removeAll(contents(base));
      assertThat(merged).containsAll(added);
    }
  }

  @Test
  void differentChangesOfOneSetAreAConflict() {
    assertThat(ThreeWayMerge.merge(List.of(ONE), List.of(ONE, TWO), List.of(ONE, THREE))).isEmpty();
  }

  @Test
  void bothAddAndDeleteWhatEitherSideDid() {
    assertThat(ThreeWayMerge.both(List.of(ONE, TWO), List.of(ONE, TWO, THREE), List.of(TWO, FOUR)))
        .containsExactly(TWO, THREE, FOUR);
  }

  @Test
  void aChangeCountsForMoreThanADeletionWhicheverSideDeleted() {
    ResourceRecord slower = ONE.withTtl(7200);

    assertThat(ThreeWayMerge.both(List.of(ONE), List.of(slower), List.of()))
        .containsExactly(slower);
    assertThat(ThreeWayMerge.both(List.of(ONE), List.of(), List.of(slower)))
        .containsExactly(slower);
  }

  @Test
  void theMergedSetHasOneTtlAndMineCountsWhereIChangedIt() {
    assertThat(
            ThreeWayMerge.both(
                List.of(ONE), List.of(ONE, TWO), List.of(ONE.withTtl(60), THREE.withTtl(60))))
        .extracting(ResourceRecord::ttl)
        .containsOnly(60L)
        .hasSize(3);
    assertThat(
            ThreeWayMerge.both(
                List.of(ONE), List.of(ONE.withTtl(60), TWO.withTtl(60)), List.of(ONE, THREE)))
        .extracting(ResourceRecord::ttl)
        .containsOnly(60L)
        .hasSize(3);
  }

  private static List<ResourceRecord> set(Random random) {
    List<ResourceRecord> records = new ArrayList<>();
    long ttl = random.nextBoolean() ? 3600 : 60;
    for (ResourceRecord record : List.of(ONE, TWO, THREE, FOUR)) {
      if (random.nextBoolean()) {
        records.add(record.withTtl(random.nextInt(5) == 0 ? 300 : ttl));
      }
    }
    return shuffled(records, random);
  }

  private static List<ResourceRecord> shuffled(List<ResourceRecord> records, Random random) {
    List<ResourceRecord> copy = new ArrayList<>(records);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static List<String> contents(List<ResourceRecord> records) {
    return records.stream().map(ResourceRecord::content).toList();
  }

  private static void assertSame(List<ResourceRecord> one, List<ResourceRecord> other) {
    assertThat(one).containsExactlyInAnyOrderElementsOf(other);
  }
}
