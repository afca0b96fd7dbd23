package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.ProviderProblem;
import org.zonewright.store.Database;
import org.zonewright.store.JournalChange;
import org.zonewright.store.JournalPlan;
import org.zonewright.store.JournalStatus;
import org.zonewright.store.JournalStep;
import org.zonewright.store.JournalStore;
import org.zonewright.text.ErrorTexts;
import org.zonewright.text.Messages;

class StepProblemTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:42:00Z");
  private static final Failure FAILURE =
      new Failure(
          "Cloud",
          "records.put",
          "www.example.org",
          OptionalInt.of(422),
          List.of(new ProviderProblem("x-1", "too short"), new ProviderProblem("", "and odd")),
          "the rest");

  @TempDir Path directory;

  static Stream<ProviderException> problems() {
    return Stream.of(
        new ProviderException.BadCredentials(FAILURE),
        new ProviderException.NotAllowed(FAILURE),
        new ProviderException.NotFound(FAILURE),
        new ProviderException.Rejected(FAILURE),
        new ProviderException.Conflict(FAILURE),
        new ProviderException.QuotaExceeded(FAILURE),
        new ProviderException.RateLimited(FAILURE, Optional.of(Duration.ofSeconds(90))),
        new ProviderException.RateLimited(FAILURE, Optional.empty()),
        new ProviderException.Unavailable(FAILURE, ProviderException.Unavailable.Cause.TLS),
        new ProviderException.Unavailable(
            new Failure("Cloud", "zones.list", "", OptionalInt.empty(), List.of(), ""),
            ProviderException.Unavailable.Cause.TIMEOUT),
        new ProviderException.UnreadableReply(FAILURE, "Bad Gateway", "<html>"));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void isToldLaterAsWhenItHappened(ProviderException problem) {
    try (Database database = Database.open(directory)) {
      JournalStore journal = new JournalStore(database);
      long step = begun(journal);

      journal.ended(step, JournalStatus.FAILED, "whole", StepProblem.kept(problem), NOW);

      ProviderException read = StepProblem.of(read(journal)).orElseThrow();
      assertThat(read).hasSameClassAs(problem).hasMessage(problem.getMessage());
      ErrorTexts texts = new ErrorTexts(new Messages(Locale.ENGLISH), _ -> Optional.empty());
      assertThat(texts.of(read)).isEqualTo(texts.of(problem)).isNotBlank();
    }
  }

  @Test
  void isForgottenWhenTheStepIsSentAgain() {
    try (Database database = Database.open(directory)) {
      JournalStore journal = new JournalStore(database);
      long step = begun(journal);
      ProviderException problem = new ProviderException.Rejected(FAILURE);
      journal.ended(step, JournalStatus.FAILED, "whole", StepProblem.kept(problem), NOW);

      journal.sending(step, "", NOW);

      assertThat(StepProblem.of(read(journal))).isEmpty();
    }
  }

  @Test
  void isForgottenWhenTheStepEndsWell() {
    try (Database database = Database.open(directory)) {
      JournalStore journal = new JournalStore(database);
      long step = begun(journal);
      ProviderException problem = new ProviderException.Rejected(FAILURE);
      journal.ended(step, JournalStatus.UNKNOWN, "whole", StepProblem.kept(problem), NOW);

      journal.ended(step, JournalStatus.DONE, "", NOW);

      assertThat(StepProblem.of(read(journal))).isEmpty();
    }
  }

  private static long begun(JournalStore journal) {
    Change change =
        new Change.OfRecord(
            new ZoneRef(new AccountId("account"), DnsName.of("example.org")),
            Optional.empty(),
            Optional.of(
                ResourceRecord.of(DnsName.of("www.example.org"), RecordType.A, 3600, "192.0.2.1")));
    JournalChange entry =
        new JournalChange(change, List.of(), Optional.empty(), OptionalLong.empty());
    journal.begin("olga", "", List.of(new JournalPlan(1, "Cloud", List.of(entry))), NOW);
    return read(journal).id();
  }

  private static JournalStep read(JournalStore journal) {
    return journal.steps(journal.latest().orElseThrow()).getFirst();
  }
}
