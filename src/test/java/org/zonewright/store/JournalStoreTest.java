package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.JournalStatus.SKIPPED;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.LATER;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.zone;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;
import org.zonewright.model.Soa;

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

  private static JournalPlan plan(int number, Change... changes) {
    return new JournalPlan(number, "cloud", Stream.of(changes).map(c -> entry(c, 7)).toList());
  }

  private static JournalChange entry(Change change, long draft) {
    return new JournalChange(
        change,
        List.of(record("www.example.test", "A", "192.0.2.9")),
        change instanceof Change.ZoneDeletion
            ? Optional.of(new Soa("ns1.test", "root@test", BigInteger.TWO, 60))
            : Optional.empty(),
        OptionalLong.of(draft));
  }

  @Test
  void allStepsAreThereBeforeTheFirstIsSentAndSurviveARestart() {
    assertThat(journal.latest()).isEmpty();
    Change second = add("b.example.test");
    long set = journal.begin("someone", "why", List.of(plan(1, second, ADD), plan(2, DELETE)), NOW);
    List<JournalStep> begun = journal.steps(set);
    assertThat(begun).extracting(JournalStep::status).containsOnly(JournalStatus.PENDING);
    long first = begun.getFirst().id();
    journal.sending(first, "r-1", NOW);
    journal.ended(first, JournalStatus.DONE, "201", LATER);
    long next = begun.getLast().id();
    journal.sending(next, "", LATER);
    close();
    open();
    assertThat(journal.latest()).contains(set);
    assertThat(journal.open())
        .containsExactly(new JournalSet(set, "someone", "why", NOW, Optional.empty()));
    assertThat(journal.steps(set))
        .containsExactly(
            new JournalStep(
                first,
                1,
                "cloud",
                List.of(entry(second, 7), entry(ADD, 7)),
                "r-1",
                JournalStatus.DONE,
                "201",
                NOW,
                Optional.of(LATER)),
            new JournalStep(
                next,
                2,
                "cloud",
                List.of(entry(DELETE, 7)),
                "",
                JournalStatus.SENDING,
                "",
                LATER,
                Optional.empty()));
  }

  @Test
  void whatWasNotSentWhenAChangeSetEndsWillNotBe() {
    long set = journal.begin("someone", "", List.of(plan(1, ADD)), NOW);
    journal.end(set, LATER);
    assertThat(journal.steps(set)).extracting(JournalStep::status).containsOnly(SKIPPED);
    assertThat(journal.open()).isEmpty();
    assertThat(journal.find(set).orElseThrow().endedAt()).contains(LATER);
  }

  @Test
  void changeSetsAreKeptApart() {
    long first = journal.begin("someone", "", List.of(plan(1, ADD)), NOW);
    journal.end(first, LATER);
    long second = journal.begin("someone", "", List.of(), LATER);
    assertThat(journal.steps(second)).isEmpty();
    assertThat(journal.latest()).contains(second);
    assertThat(journal.steps(first)).hasSize(1);
  }

  @Test
  void theJournalOutlivesTheAccount() {
    new AccountStore(database).save(IONOS);
    long set = journal.begin("someone", "", List.of(plan(1, ADD)), NOW);
    new AccountStore(database).remove(IONOS.id());
    assertThat(journal.steps(set)).extracting(JournalStep::changes).containsExactly(List.of(ADD));
    assertThat(journal.steps(set)).extracting(JournalStep::accountName).containsExactly("cloud");
  }

  @Test
  void uncertainStepsAreFoundByTheirDraftAndInTheLatestChangeSet() {
    long old = journal.begin("someone", "", List.of(plan(1, ADD)), NOW);
    journal.ended(journal.steps(old).getFirst().id(), JournalStatus.UNKNOWN, "", NOW);
    assertThat(journal.uncertain(List.of())).hasSize(1);
    long later = journal.begin("someone", "", List.of(plan(1, DELETE)), LATER);
    assertThat(journal.uncertain(List.of())).isEmpty();
    assertThat(journal.uncertain(List.of(7L)))
        .extracting(JournalStep::changes)
        .containsExactly(List.of(ADD));
    journal.ended(journal.steps(later).getFirst().id(), JournalStatus.DONE, "", NOW);
    assertThat(journal.uncertain(List.of(8L))).isEmpty();
  }

  @Test
  void aNoteIsReplaced() {
    long set = journal.begin("someone", "first", List.of(), NOW);
    journal.note(set, "second");
    assertThat(journal.find(set).orElseThrow().note()).isEqualTo("second");
  }
}
