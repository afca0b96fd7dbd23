package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;
import org.zonewright.model.Quota;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Usage;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.QuotaSample;
import org.zonewright.store.QuotaStore;
import org.zonewright.store.Samples;

class QuotaCheckTest {

  private static final ResourceRecord WWW = record("www.old.example", "A", "192.0.2.1");
  private static final ResourceRecord MAIL = record("mail.old.example", "A", "192.0.2.2");

  @TempDir private Path directory;
  @AutoClose private TwoProviders world;
  private ZoneRef kept;
  private Zone old;

  @BeforeEach
  void fill() {
    world = new TwoProviders(directory);
    kept = world.zone(world.ionos, "example.org", record("www.example.org", "A", "192.0.2.9"));
    ZoneRef leaving = world.zone(world.ionos, "old.example", WWW, MAIL);
    old = world.zones.summary(leaving).orElseThrow().zone();
    Usage full = new Usage(100, 100);
    new QuotaStore(world.database)
        .save(new QuotaSample(Samples.IONOS.id(), Samples.NOW, new Quota(full, full, full, full)));
  }

  /** The problems of the changes one after another. */
  private List<List<String>> problems(List<Change> changes) {
    List<PlanStep> steps = new ArrayList<>();
    for (Change change : changes) {
      steps.add(
          new PlanStep(
              steps.size() + 1,
              Samples.IONOS,
              change.zoneRef(),
              List.of(new PlannedChange(change, List.of(), OptionalLong.empty(), List.of()))));
    }
    QuotaCheck check = new QuotaCheck(new QuotaStore(world.database), world.zones, steps);
    return steps.stream()
        .map(step -> check.problems(step.changes().getFirst()))
        .map(found -> found.stream().map(PlanProblem::messageKey).toList())
        .toList();
  }

  private Change added(ZoneRef zone, String name) {
    return new Change.OfRecord(
        zone, Optional.empty(), Optional.of(record(name, "A", "192.0.2.50")));
  }

  @Test
  void aZoneThatIsDeletedFreesWhatItHoldsNowNotWhatItHeldWhenThatWasDrafted() {
    List<String> exceeded = List.of("plan.quota.records");

    assertThat(
            problems(
                List.of(
                    new Change.ZoneDeletion(old, 1),
                    added(kept, "a.example.org"),
                    added(kept, "b.example.org"),
                    added(kept, "c.example.org"))))
        .containsExactly(List.of(), List.of(), List.of(), exceeded);
    assertThat(
            problems(
                List.of(
                    new Change.ZoneDeletion(old, 50),
                    added(kept, "a.example.org"),
                    added(kept, "b.example.org"),
                    added(kept, "c.example.org"))))
        .containsExactly(List.of(), List.of(), List.of(), exceeded);
  }

  @Test
  void whatThePlanDoesToTheZoneBeforeCountsToo() {
    Change deletion =
        new Change.OfRecord(
            old.ref(),
            Optional.of(world.zones.content(old.ref()).orElseThrow().records().getFirst()),
            Optional.empty());

    assertThat(
            problems(
                List.of(
                    deletion,
                    new Change.ZoneDeletion(old, 2),
                    added(kept, "a.example.org"),
                    added(kept, "b.example.org"),
                    added(kept, "c.example.org"))))
        .containsExactly(List.of(), List.of(), List.of(), List.of(), List.of("plan.quota.records"));
  }

  @Test
  void aZoneThatIsNotCachedCountsAsWhenItsDeletionWasDrafted() {
    world.zones.remove(old.ref());

    assertThat(problems(List.of(new Change.ZoneDeletion(old, 1), added(kept, "a.example.org"))))
        .containsExactly(List.of(), List.of());
  }
}
