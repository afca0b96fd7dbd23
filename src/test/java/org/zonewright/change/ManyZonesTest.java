package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.store.ExecutedStatements;
import org.zonewright.store.Samples;

/** How much the database is asked where one thing is done in many zones, or many in one. */
class ManyZonesTest {

  private static final Replacement EVERYWHERE =
      new Replacement(Replacement.Scope.ALL, new Replacement.What.Ttl(OptionalLong.empty(), 7_654));

  @TempDir private Path directory;

  /** What is executed by {@code work} where everything in that many zones is drafted. */
  private List<String> executed(int zones, int records, Consumer<TwoProviders> work) {
    ExecutedStatements statements = new ExecutedStatements();
    try (TwoProviders world = world(statements, zones, records)) {
      BulkEdit bulk = new BulkEdit(world.database, world.drafts);
      bulk.draft(bulk.preview(EVERYWHERE));
      return statements.of(() -> work.accept(world));
    }
  }

  private TwoProviders world(ExecutedStatements statements, int zones, int records) {
    TwoProviders world =
        new TwoProviders(statements.open(directory.resolve(zones + "-" + records)));
    for (int zone = 0; zone < zones; zone++) {
      String name = "zone-" + zone + ".example";
      List<ResourceRecord> all = new ArrayList<>();
      for (int i = 0; i < records; i++) {
        all.add(record("host-" + i + "." + name, "A", "192.0.2." + i));
      }
      world.ionos.putZone(name, all.toArray(ResourceRecord[]::new));
    }
    List<Zone> listed = world.ionos.zones();
    world.zones.saveListing(Samples.IONOS.id(), listed, true, Samples.NOW);
    world.zones.saveContents(
        listed.stream().map(world.ionos::readZone).toList(), Samples.NOW, world.zones.revision());
    return world;
  }

  @Test
  void manyZonesArePlannedInNoMoreQueriesThanAFew() {
    Consumer<TwoProviders> planning = world -> world.planner.planDrafts(world.drafts.all());

    List<String> many = executed(80, 1, planning);

    assertThat(many).hasSameSizeAs(executed(20, 1, planning)).hasSizeLessThan(80);
  }

  @Test
  void whatOthersChangedIsLookedForInNoMoreQueriesThanAFew() {
    Consumer<TwoProviders> merging = world -> new Conflicts(world.database).mergeSilently();
    Consumer<TwoProviders> telling = world -> new Conflicts(world.database).all();

    assertThat(executed(80, 1, merging)).hasSameSizeAs(executed(20, 1, merging));
    assertThat(executed(81, 1, telling)).hasSameSizeAs(executed(21, 1, telling));
  }

  @Test
  void whatWouldBeReplacedIsFoundInNoMoreQueriesThanAFew() {
    Consumer<TwoProviders> finding =
        world -> new BulkEdit(world.database, world.drafts).preview(EVERYWHERE);

    assertThat(executed(80, 1, finding)).hasSameSizeAs(executed(20, 1, finding));
  }

  @Test
  void draftingInManyZonesReadsThemTogetherAndWaitsForTheDiskOnce() {
    ExecutedStatements statements = new ExecutedStatements();
    try (TwoProviders world = world(statements, 80, 1)) {
      BulkEdit bulk = new BulkEdit(world.database, world.drafts);
      List<Change.OfRecord> found = bulk.preview(EVERYWHERE);

      List<String> executed = statements.of(() -> bulk.draft(found));

      assertThat(world.draftStore.count()).isEqualTo(80);
      assertThat(executed).filteredOn(sql -> sql.contains("FROM record WHERE zone IN")).hasSize(1);
      assertThat(executed)
          .noneMatch(sql -> sql.contains("FROM record WHERE zone = ?"))
          .hasSizeLessThan(80 * 25);
      assertThat(ExecutedStatements.waits(executed)).isEqualTo(1);
    }
  }

  @Test
  void aStepLooksThroughNeitherTheZoneNorItsDraftsAndWaitsForTheDiskOnce() {
    int steps = 40;

    List<String> executed =
        executed(1, steps, world -> assertThat(world.applyAll()).hasSize(steps));

    assertThat(executed)
        .noneMatch(sql -> sql.contains("WHERE zone = ? AND provider_id = ?"))
        .filteredOn(sql -> sql.startsWith("SELECT count(*) FROM draft"))
        .hasSizeLessThan(steps / 4);
    assertThat(ExecutedStatements.waits(executed)).isBetween(steps, steps + 5);
  }

  @Test
  void whatAStepAsksDoesNotGrowWithTheNumberOfSteps() {
    Consumer<TwoProviders> applying = TwoProviders::applyAll;
    int few = executed(1, 10, applying).size();
    int more = executed(1, 30, applying).size();
    int most = executed(1, 50, applying).size();

    assertThat(most - more).isEqualTo(more - few);
  }
}
