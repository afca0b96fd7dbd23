package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** A zone too large to be read as a whole for the sake of a few records written one by one. */
class LargeZoneTest {

  private static final int RECORDS = 10_001;
  private static final ResourceRecord WWW = record("www.example.org", "A", "192.0.2.1");
  private static final ResourceRecord WWW_2 = record("www.example.org", "A", "192.0.2.2");
  private static final ResourceRecord THEIRS = record("www.example.org", "A", "192.0.2.99");
  private static final ResourceRecord MAIL = record("mail.example.org", "A", "192.0.2.3");

  @TempDir private Path directory;
  @AutoClose private TwoProviders world;
  private ZoneRef zone;

  @BeforeEach
  void fill() {
    world = new TwoProviders(directory);
    List<ResourceRecord> records = new ArrayList<>(List.of(WWW, WWW_2, MAIL));
    while (records.size() < RECORDS) {
      records.add(record("h" + records.size() + ".example.org", "A", "192.0.2.4"));
    }
    zone = world.zone(world.ionos, "example.org", records.toArray(ResourceRecord[]::new));
  }

  private void theyAdd(ResourceRecord record) {
    ZoneContent held = world.ionos.held("example.org");
    List<ZoneRecord> records = new ArrayList<>(held.records());
    records.add(ZoneRecord.available("theirs", record));
    world.ionos.putContent(new ZoneContent(held.zone(), held.soa(), records));
  }

  private List<String> reads() {
    List<String> reads = new ArrayList<>(world.ionos.script().calls("zone.read"));
    reads.addAll(world.ionos.script().calls("record.readSet"));
    return reads;
  }

  private void draft(ResourceRecord... records) {
    for (ResourceRecord record : records) {
      world.drafts.add(zone, record);
    }
  }

  @Test
  void aFewRecordSetsAreComparedByThemselves() {
    draft(WWW.withContent("192.0.2.50"), MAIL.withContent("192.0.2.51"));

    assertThat(world.applyAll())
        .hasSize(2)
        .extracting(StepResult::outcome)
        .allMatch(new Outcome.Done(false)::equals);
    assertThat(reads())
        .containsExactlyInAnyOrder(
            "record.readSet example.org/www.example.org A",
            "record.readSet example.org/mail.example.org A");
  }

  @Test
  void whatOthersAddedToASetIsAConflictAndNothingOfTheZoneIsSent() {
    draft(MAIL.withContent("192.0.2.51"), WWW.withContent("192.0.2.50"));
    theyAdd(THEIRS);

    assertThat(world.applyAll())
        .extracting(StepResult::outcome)
        .hasSize(2)
        .hasAtLeastOneElementOfType(Outcome.Conflicted.class)
        .noneMatch(Outcome.Done.class::isInstance);
    assertThat(world.ionos.script().calls("record.put")).isEmpty();
    assertThat(world.ionos.heldRecords("example.org")).hasSize(RECORDS + 1);
    assertThat(new Conflicts(world.database).all()).as("is seen at once").hasSize(1);
  }

  @Test
  void manyRecordSetsAreComparedByReadingTheZone() {
    for (int i = 0; i < 11; i++) {
      draft(record("h" + (100 + i) + ".example.org", "A", "192.0.2.60"));
    }
    theyAdd(record("elsewhere.example.org", "A", "192.0.2.99"));

    assertThat(world.applyAll()).hasSize(11).allMatch(r -> r.outcome() instanceof Outcome.Done);
    assertThat(reads()).containsExactly("zone.read example.org");
    assertThat(world.cached(zone)).hasSize(RECORDS + 11 + 1);
  }
}
