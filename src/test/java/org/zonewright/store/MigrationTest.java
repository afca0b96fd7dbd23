package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;
import org.zonewright.model.ResourceRecord;

/** A file that a program of the first schema wrote, with drafts and a journal in it. */
class MigrationTest {

  private static final Change.OfRecord ADD =
      new Change.OfRecord(
          ref(IONOS, "example.test"),
          Optional.empty(),
          Optional.of(record("www.example.test", "A", "192.0.2.1")));

  @TempDir private Path directory;

  @Test
  void draftsAndJournalOfTheFirstSchemaAreKept() {
    try (Database old = Database.open(directory, Duration.ofSeconds(1), 1)) {
      new AccountStore(old).save(IONOS);
      old.write(
          session -> {
            session.update(
                "INSERT INTO draft (change, changed_at) VALUES (?, ?)",
                change(session, List.of(record("www.example.test", "A", "192.0.2.9"))),
                StoredTime.number(NOW));
            long set =
                session.number(
                    "INSERT INTO change_set (local_user, started_at) VALUES ('eve', ?)"
                        + " RETURNING id",
                    StoredTime.number(NOW));
            long step =
                session.number(
                    "INSERT INTO change_step (change_set, number, provider_id, status, detail,"
                        + " sent_at) VALUES (?, 1, 'r-1', 'SENDING', '', ?) RETURNING id",
                    set,
                    StoredTime.number(NOW));
            return session.update(
                "INSERT INTO change_step_change (step, position, change) VALUES (?, 0, ?)",
                step,
                change(session, List.of()));
          });
    }
    try (Database database = Database.open(directory)) {
      assertThat(new DraftStore(database).all())
          .singleElement()
          .satisfies(
              draft -> {
                assertThat(draft.change()).isEqualTo(ADD);
                assertThat(draft.baseSets())
                    .containsExactly(record("www.example.test", "A", "192.0.2.9"));
              });
      ResourceRecord ours = record("www.example.test", "A", "192.0.2.5");
      assertThat(new DraftStore(database).advance(ADD.zone(), Optional.empty(), Optional.of(ours)))
          .isTrue();
      assertThat(new DraftStore(database).all().getFirst().baseSets()).contains(ours).hasSize(2);
      JournalStore journal = new JournalStore(database);
      long set = journal.latest().orElseThrow();
      assertThat(journal.open())
          .containsExactly(new JournalSet(set, "eve", "", NOW, Optional.empty()));
      assertThat(journal.steps(set))
          .containsExactly(
              new JournalStep(
                  1,
                  1,
                  IONOS.name(),
                  List.of(
                      new JournalChange(ADD, List.of(), Optional.empty(), OptionalLong.empty())),
                  "r-1",
                  JournalStatus.SENDING,
                  "",
                  NOW,
                  Optional.empty()));
    }
  }

  /** Writes {@link #ADD} as the first version did. */
  private static long change(Session session, List<ResourceRecord> base) throws SQLException {
    long id =
        session.number(
            "INSERT INTO change (kind, account, zone) VALUES ('RECORD', ?, ?) RETURNING id",
            ADD.account().text(),
            ADD.zone().name().text());
    insert(session, id, "after", ADD.after().orElseThrow());
    for (ResourceRecord each : base) {
      insert(session, id, "base", each);
    }
    return id;
  }

  private static void insert(Session session, long change, String side, ResourceRecord record)
      throws SQLException {
    session.update(
        "INSERT INTO change_record (change, side, position, name, type, ttl, content, enabled)"
            + " VALUES (?, ?, 0, ?, ?, ?, ?, 1)",
        change,
        side,
        record.name().text(),
        record.type().mnemonic(),
        record.ttl(),
        record.content());
  }
}
