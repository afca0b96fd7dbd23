package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.LATER;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.zone;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;

class JournalStoreTest {

  private static final Change ADD = add("www.example.test");
  private static final Change DELETE = new Change.ZoneDeletion(zone(IONOS, "old.test"), 3);

  @TempDir private Path directory;
  private Database database;
  private JournalStore journal;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    journal = new JournalStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Change add(String name) {
    return new Change.OfRecord(
        ref(IONOS, "example.test"), Optional.empty(), Optional.of(record(name, "A", "192.0.2.1")));
  }

  @Test
  void stepsSurviveARestartAsTheyWereWhenTheProcessEnded() {
    assertThat(journal.latest()).isEmpty();
    long set = journal.begin("someone", NOW);
    Change second = add("b.example.test");
    long first = journal.sending(set, 1, List.of(second, ADD), "r-1", NOW);
    journal.ended(first, JournalStatus.DONE, "201", LATER);
    long next = journal.sending(set, 2, List.of(DELETE), "", LATER);
    close();
    open();
    assertThat(journal.latest()).contains(set);
    assertThat(journal.steps(set))
        .containsExactly(
            new JournalStep(
                first,
                1,
                List.of(second, ADD),
                "r-1",
                JournalStatus.DONE,
                "201",
                NOW,
                Optional.of(LATER)),
            new JournalStep(
                next, 2, List.of(DELETE), "", JournalStatus.SENDING, "", LATER, Optional.empty()));
  }

  @Test
  void changeSetsAreKeptApart() {
    long first = journal.begin("someone", NOW);
    journal.sending(first, 1, List.of(ADD), "", NOW);
    journal.end(first, LATER);
    long second = journal.begin("someone", LATER);
    assertThat(journal.steps(second)).isEmpty();
    assertThat(journal.latest()).contains(second);
    assertThat(journal.steps(first)).hasSize(1);
  }

  @Test
  void theJournalOutlivesTheAccount() {
    new AccountStore(database).save(IONOS);
    long set = journal.begin("someone", NOW);
    journal.sending(set, 1, List.of(ADD), "", NOW);
    new AccountStore(database).remove(IONOS.id());
    assertThat(journal.steps(set)).extracting(JournalStep::changes).containsExactly(List.of(ADD));
  }
}
