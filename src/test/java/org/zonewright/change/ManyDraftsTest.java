package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.JournalChange;

/**
 * Hundreds of drafts in one record set take room as they are many, not as they are many squared.
 */
class ManyDraftsTest {

  private static final int MANY = 300;

  @TempDir private Path directory;
  @AutoClose private TwoProviders world;
  private ZoneRef zone;

  @BeforeEach
  void fill() {
    world = new TwoProviders(directory);
    zone = world.zone(world.ionos, "example.org", records("192.0.2"));
  }

  private static ResourceRecord[] records(String network) {
    List<ResourceRecord> records = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      records.add(
          record(
              "www.example.org",
              "A",
              network.replace("2", String.valueOf(i / 250)) + "." + i % 250));
    }
    return records.toArray(ResourceRecord[]::new);
  }

  private void editAll() {
    world.drafts.asOneEdit(
        zone,
        () -> {
          for (DraftRow row : world.drafts.rows(zone)) {
            world.drafts.edit(zone, row, row.shown().withTtl(60));
          }
          return zone;
        });
  }

  private long count(String query) {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + world.database.file());
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.getLong(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static Set<List<ResourceRecord>> lists() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  @Test
  void theirBaseIsStoredOnceAndHeldOnce() {
    editAll();

    assertThat(count("SELECT count(*) FROM base_record")).isEqualTo(MANY);
    Set<List<ResourceRecord>> held = lists();
    world.drafts.all().stream().map(DraftEntry::baseSets).forEach(held::add);
    assertThat(held).hasSize(1);
    Set<List<ResourceRecord>> planned = lists();
    world.planner.planDrafts(world.drafts.all()).changes().stream()
        .map(PlannedChange::baseSets)
        .forEach(planned::add);
    assertThat(planned).hasSize(1);
  }

  @Test
  void changesThatAreNotDraftedShareTheirBaseToo() {
    editAll();
    List<Change> changes = world.drafts.all().stream().map(DraftEntry::change).toList();

    Set<List<ResourceRecord>> planned = lists();
    world.planner.planChanges(changes).changes().stream()
        .map(PlannedChange::baseSets)
        .forEach(planned::add);

    assertThat(planned).hasSize(1);
    assertThat(planned.iterator().next()).hasSize(MANY);
  }

  @Test
  void aBaseThatManyShareIsComparedWithTheCacheOnce() {
    editAll();
    CountedList base = new CountedList(List.of(records("192.0.2")));
    List<Change.OfRecord> changes =
        world.drafts.all().stream().map(entry -> (Change.OfRecord) entry.change()).toList();
    ZoneAfter after = new ZoneAfter(zone, world.zones.content(zone), changes, List.of());

    assertThat(changes).hasSize(MANY).noneMatch(change -> after.hasMoved(change, base));

    assertThat(base.gets).isEqualTo(MANY);
  }

  @Test
  void aConflictOfAllOfThemIsResolvedOnOneNewBase() {
    editAll();
    ResourceRecord[] theirs = records("192.0.2");
    for (int i = 0; i < theirs.length; i++) {
      theirs[i] = theirs[i].withTtl(90);
    }
    world.ionos.putZone("example.org", theirs);
    world.sync(world.ionos);
    Conflicts conflicts = new Conflicts(world.database);
    List<Conflict> found = conflicts.all();
    assertThat(found).hasSize(1);
    assertThat(conflicts.mergeSilently()).isZero();

    conflicts.resolve(found.getFirst(), ConflictChoice.MINE);

    assertThat(conflicts.all()).isEmpty();
    List<DraftEntry> drafts = world.drafts.all();
    assertThat(drafts)
        .hasSize(MANY)
        .allMatch(
            entry ->
                entry.change() instanceof Change.OfRecord(var _, var before, var after)
                    && before.orElseThrow().data().ttl() == 90
                    && before.orElseThrow().data().withTtl(60).equals(after.orElseThrow()));
    Set<List<ResourceRecord>> held = lists();
    drafts.stream().map(DraftEntry::baseSets).forEach(held::add);
    assertThat(held).hasSize(1);
    assertThat(count("SELECT count(*) FROM base_record")).isEqualTo(MANY);
  }

  /** Counts how often its elements are asked for. */
  private static final class CountedList extends AbstractList<ResourceRecord> {
    private final List<ResourceRecord> records;
    private int gets;

    CountedList(List<ResourceRecord> records) {
      this.records = records;
    }

    @Override
    public ResourceRecord get(int index) {
      gets++;
      return records.get(index);
    }

    @Override
    public int size() {
      return records.size();
    }
  }

  @Test
  void theJournalKeepsItOnceMoreAndMovesItNot() {
    editAll();

    assertThat(world.applyAll()).hasSize(MANY);

    assertThat(world.drafts.all()).isEmpty();
    assertThat(count("SELECT count(*) FROM base_record"))
        .as("of the drafts nothing is left")
        .isEqualTo(MANY);
    Set<List<ResourceRecord>> held = lists();
    world.journal.steps(world.journal.latest().orElseThrow()).stream()
        .flatMap(step -> step.entries().stream())
        .map(JournalChange::baseSets)
        .forEach(held::add);
    assertThat(held).hasSize(1);
    assertThat(held.iterator().next()).allMatch(record -> record.ttl() != 60);
  }

  @Test
  void aZoneIsReadOnceHoweverManyOfItsRecordsAreWritten() {
    editAll();
    world.drafts.add(zone, record("www.example.org", "A", "198.51.100.1").withTtl(60));
    world.drafts.add(zone, record("www.example.org", "A", "198.51.100.2").withTtl(60));

    world.applyAll();

    assertThat(world.ionos.script().calls("zone.read")).hasSize(1);
    assertThat(world.ionos.heldRecords("example.org")).hasSize(MANY + 2);
  }

  @Test
  void aDraftOnANewerBaseHasABaseOfItsOwn() {
    world.drafts.add(zone, record("www.example.org", "A", "198.51.100.1"));
    world.ionos.putZone("example.org", record("www.example.org", "A", "198.51.100.9"));
    world.sync(world.ionos);
    world.drafts.add(zone, record("www.example.org", "A", "198.51.100.2"));

    assertThat(world.drafts.all())
        .extracting(entry -> entry.baseSets().size())
        .containsExactly(MANY, 1);
  }
}
