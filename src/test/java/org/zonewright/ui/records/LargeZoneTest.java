package org.zonewright.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.UiFixture;

class LargeZoneTest {

  private static final int RECORDS = 6_000;

  @TempDir Path directory;
  private final List<Integer> shown = new ArrayList<>();
  private UiFixture fixture;
  private RecordsViewModel model;
  private ZoneRef zone;

  @BeforeEach
  void cacheLargeZone() {
    fixture = new UiFixture(directory);
    zone =
        fixture.cache(
            fixture.bdom(),
            "large.example",
            IntStream.range(0, RECORDS)
                .mapToObj(LargeZoneTest::host)
                .toArray(ResourceRecord[]::new));
    model =
        new RecordsViewModel(
            new StoredRecords(
                fixture.services().accounts(),
                fixture.services().zones(),
                fixture.services().drafts(),
                fixture.services().locks(),
                fixture.services().zoneGlance()),
            fixture.services().database()::observe,
            fixture.tools());
    model.rows().addListener((ListChangeListener<RecordRow>) _ -> shown.add(model.rows().size()));
  }

  @AfterEach
  void close() {
    model.close();
    fixture.close();
  }

  private static ResourceRecord host(int number) {
    return ResourceRecord.of(
        DnsName.of("host-" + number % 977 + "-" + number + ".large.example"),
        RecordType.A,
        3600,
        "192.0.2.1");
  }

  @Test
  void theFirstRowsAreShownBeforeTheZoneIsReadWhole() {
    List<RecordRow> beginning = new ArrayList<>();
    model
        .rows()
        .addListener(
            (ListChangeListener<RecordRow>)
                _ -> {
                  // without a view nothing can be done with the rows
                  if (model.view().get().isEmpty()) {
                    beginning.addAll(model.rows());
                  }
                });

    model.open(Optional.of(zone), Optional.empty());

    assertThat(shown).containsExactly(200, RECORDS);
    assertThat(model.state().get()).isEqualTo(ScreenState.READY);
    assertThat(beginning).isEqualTo(model.rows().subList(0, 200));
  }

  @Test
  void whereSomethingIsDraftedTheRowsAreShownOnlyWithTheDrafts() {
    fixture.services().drafts().add(zone, host(RECORDS));

    model.open(Optional.of(zone), Optional.empty());

    assertThat(shown).containsExactly(RECORDS + 1);
  }

  @Test
  void inAnotherOrderTheFirstRowsAreOthersAndAreWaitedFor() {
    model.order().set(new RowOrder(Optional.of(RecordColumn.NAME), true));
    shown.clear();

    model.open(Optional.of(zone), Optional.empty());

    assertThat(shown).containsExactly(RECORDS);
  }
}
