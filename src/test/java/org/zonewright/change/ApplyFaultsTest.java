package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.change.SandboxBench.a;
import static org.zonewright.change.SandboxBench.lines;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Change;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.ProviderName;
import org.zonewright.text.ErrorTexts;
import org.zonewright.text.Messages;

/**
 * Something goes wrong in the middle of applying. Each step ends as done, failed with a reason, or
 * unknown; what is told is true; and whatever is left is done by applying again, once.
 */
class ApplyFaultsTest {

  private static final List<String> ZONES = List.of("a.example", "b.example", "c.example");
  private static final Duration PATIENCE = Duration.ofMillis(700);

  /** What goes wrong. */
  enum Trouble {
    TOO_MANY_REQUESTS_AND_WHEN_TO_COME_AGAIN,
    TOO_MANY_REQUESTS,
    TOO_MANY_OPERATIONS,
    SERVER_ERROR,
    BAD_GATEWAY,
    UNAVAILABLE_FOR_LONG,
    CONNECTION_RESET,
    WEB_PAGE,
    WEB_PAGE_OF_A_GATEWAY,
    ANSWER_LOST,
    ANSWER_TRUNCATED,
    ANSWER_EMPTY,
    ANSWER_TOO_LATE;

    Fault fault() {
      return switch (this) {
        case TOO_MANY_REQUESTS_AND_WHEN_TO_COME_AGAIN -> Fault.status(429, "1");
        case TOO_MANY_REQUESTS -> Fault.status(429);
        case TOO_MANY_OPERATIONS -> Fault.tooManyOperations();
        case SERVER_ERROR -> Fault.status(500);
        case BAD_GATEWAY -> Fault.status(502);
        case UNAVAILABLE_FOR_LONG -> Fault.status(503, "86400");
        case CONNECTION_RESET -> Fault.reset();
        case WEB_PAGE -> Fault.htmlPage(200);
        case WEB_PAGE_OF_A_GATEWAY -> Fault.htmlPage(502);
        case ANSWER_LOST -> Fault.lostAnswer();
        case ANSWER_TRUNCATED -> Fault.truncated();
        case ANSWER_EMPTY -> Fault.emptyBody();
        case ANSWER_TOO_LATE -> Fault.late(PATIENCE.multipliedBy(4));
      };
    }
  }

  @TempDir private Path directory;
  @AutoClose private SandboxBench bench;
  private final Map<String, List<ResourceRecord>> wished = new TreeMap<>();

  @BeforeEach
  void start() {
    bench = new SandboxBench(directory);
  }

  private void start(ProviderKind kind, Trouble trouble) {
    if (trouble == Trouble.ANSWER_TOO_LATE) {
      bench.waitAtMost(PATIENCE);
    }
    start(kind);
  }

  private void start(ProviderKind kind) {
    ZONES.forEach(
        zone ->
            bench.putZone(
                kind,
                zone,
                List.of(
                    a(zone, "www", "192.0.2.1"),
                    a(zone, "old", "192.0.2.2"),
                    a(zone, "stays", "192.0.2.3"))));
    bench.sync();
    for (String zone : ZONES) {
      ZoneRef ref = bench.ref(kind, zone);
      ResourceRecord edited = a(zone, "www", "192.0.2.91");
      ResourceRecord added = a(zone, "new", "192.0.2.92");
      bench.drafts.edit(ref, bench.row(ref, a(zone, "www", "192.0.2.1")), edited);
      bench.drafts.delete(ref, bench.row(ref, a(zone, "old", "192.0.2.2")));
      bench.drafts.add(ref, added);
      wished.put(zone, List.of(edited, added, a(zone, "stays", "192.0.2.3")));
    }
  }

  /** The fault strikes that write, counted from 1, and {@code times - 1} after it. */
  private void strike(ProviderKind kind, Trouble trouble, int write, int times) {
    ProviderName provider = SandboxBench.name(kind);
    AtomicInteger writes = new AtomicInteger();
    bench
        .sandbox
        .faults()
        .on(
            request ->
                request.provider() == provider
                    && !request.method().equals("GET")
                    && writes.incrementAndGet() >= write)
        .next(times, trouble.fault());
  }

  static Stream<Arguments> everything() {
    return Arrays.stream(ProviderKind.values())
        .flatMap(
            kind ->
                Arrays.stream(Trouble.values())
                    .flatMap(
                        trouble ->
                            Stream.of(
                                Arguments.of(kind, trouble, 1), Arguments.of(kind, trouble, 9))));
  }

  @ParameterizedTest(name = "{0} {1}, {2} times")
  @MethodSource("everything")
  void whatIsToldIsTrueAndWhatIsLeftIsDoneOnce(ProviderKind kind, Trouble trouble, int times) {
    start(kind, trouble);
    strike(kind, trouble, 2, trouble == Trouble.ANSWER_TOO_LATE ? 1 : times);

    List<StepResult> results = bench.applyAll();

    results.forEach(result -> assertToldTruly(kind, result));
    assertWhatIsNotDoneIsStillDrafted(results);
    bench.sandbox.faults().clearFaults();
    assertFinishedByApplyingAgain(kind);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("passing")
  void whatPassesByItselfIsNoFailure(ProviderKind kind, Trouble trouble) {
    start(kind, trouble);
    strike(kind, trouble, 2, 1);

    assertThat(bench.outcomes()).allMatch(new Outcome.Done(false)::equals);

    assertWishHeld(kind);
    assertThat(bench.drafts.all()).isEmpty();
  }

  static Stream<Arguments> passing() {
    List<Trouble> passing =
        List.of(
            Trouble.TOO_MANY_REQUESTS_AND_WHEN_TO_COME_AGAIN,
            Trouble.TOO_MANY_REQUESTS,
            Trouble.ANSWER_LOST,
            Trouble.ANSWER_TRUNCATED,
            Trouble.ANSWER_TOO_LATE);
    return Stream.concat(
        Stream.of(Arguments.of(ProviderKind.IONOS, Trouble.TOO_MANY_OPERATIONS)),
        Arrays.stream(ProviderKind.values())
            .flatMap(kind -> passing.stream().map(trouble -> Arguments.of(kind, trouble))));
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void theTimeThatTheProviderNamesIsWaitedFor(ProviderKind kind) {
    start(kind);
    bench.writes(kind).once(Fault.status(429, "17"));

    assertThat(bench.outcomes()).allMatch(new Outcome.Done(false)::equals);

    assertThat(bench.pauses()).contains(Duration.ofSeconds(17));
  }

  /** The write and everything that could tell what became of it are lost. */
  @ParameterizedTest
  @CsvSource({"IONOS, true", "IONOS, false", "BDOM, true", "BDOM, false"})
  void whatCannotBeLookedUpIsUnknownAndThenResolved(ProviderKind kind, boolean resumed) {
    start(kind);
    bench
        .writes(kind)
        .once(
            (work, service) -> {
              var reply = Fault.lostAnswer().strike(work, service);
              bench.reads(kind).always(Fault.status(500));
              bench.writes(kind).always(Fault.status(500));
              return reply;
            });

    List<StepResult> results = bench.applyAll();

    assertThat(results).anyMatch(result -> result.outcome() instanceof Outcome.Unknown);
    assertWhatIsNotDoneIsStillDrafted(results);
    bench.sandbox.faults().clearFaults();
    if (resumed) {
      assertThat(bench.resumeAll()).isNotEmpty();
    }
    assertFinishedByApplyingAgain(kind);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aProviderThatGoesAwayInTheMiddleLeavesDraftsThatAreAppliedLater(ProviderKind kind) {
    start(kind);
    ProviderName provider = SandboxBench.name(kind);
    AtomicInteger writes = new AtomicInteger();
    bench
        .sandbox
        .faults()
        .on(
            r ->
                r.provider() == provider
                    && !r.method().equals("GET")
                    && writes.incrementAndGet() == 2)
        .thenRun(() -> bench.sandbox.faults().offline(provider, true));

    List<StepResult> results = bench.applyAll();

    assertThat(results).anyMatch(result -> !(result.outcome() instanceof Outcome.Done));
    assertWhatIsNotDoneIsStillDrafted(results);
    bench.sandbox.faults().offline(provider, false);
    assertFinishedByApplyingAgain(kind);
  }

  private void assertToldTruly(ProviderKind kind, StepResult result) {
    String told = result.step().number() + ": " + result.outcome();
    switch (result.outcome()) {
      case Outcome.Done(boolean still) -> {
        assertThat(still).as(told).isFalse();
        assertThat(isHeld(kind, result.step())).as(told).isTrue();
      }
      case Outcome.Failed(var problem) -> {
        assertThat(new ErrorTexts(new Messages(Locale.ENGLISH), _ -> Optional.empty()).of(problem))
            .as(told)
            .isNotBlank();
        assertThat(isHeld(kind, result.step())).as(told).isFalse();
      }
      case Outcome.Skipped _ -> assertThat(isHeld(kind, result.step())).as(told).isFalse();
      case Outcome.Unknown(var problem) -> assertThat(problem).as(told).isNotNull();
      case Outcome.Different _, Outcome.Conflicted _ ->
          throw new AssertionError("nobody else was there: " + told);
    }
  }

  /** Whether everything the step was to do is so at the provider. */
  private boolean isHeld(ProviderKind kind, PlanStep step) {
    List<String> held = bench.held(kind, step.zone().orElseThrow().name().text());
    for (PlannedChange planned : step.changes()) {
      if (planned.change() instanceof Change.OfRecord(var _, var before, var after)) {
        boolean gone =
            before
                .map(ZoneRecord::data)
                .filter(record -> held.containsAll(lines(List.of(record))))
                .isEmpty();
        boolean there = after.filter(r -> !held.containsAll(lines(List.of(r)))).isEmpty();
        if (!gone || !there) {
          return false;
        }
      }
    }
    return true;
  }

  private void assertWhatIsNotDoneIsStillDrafted(List<StepResult> results) {
    List<Long> drafted = bench.drafts.all().stream().map(entry -> entry.id()).toList();
    List<Long> open = new ArrayList<>();
    for (StepResult result : results) {
      if (!(result.outcome() instanceof Outcome.Done)) {
        result.step().changes().forEach(c -> open.add(c.draftId().orElseThrow()));
      }
    }
    assertThat(drafted).containsExactlyInAnyOrderElementsOf(open);
  }

  private void assertFinishedByApplyingAgain(ProviderKind kind) {
    assertThat(bench.outcomes()).allMatch(new Outcome.Done(false)::equals);
    assertWishHeld(kind);
    assertThat(bench.drafts.all()).isEmpty();
    bench.sync();
    ZONES.forEach(zone -> assertThat(bench.cached(kind, zone)).isEqualTo(bench.held(kind, zone)));
    assertThat(bench.plan().isEmpty()).isTrue();
  }

  private void assertWishHeld(ProviderKind kind) {
    wished.forEach((zone, records) -> assertThat(bench.held(kind, zone)).isEqualTo(lines(records)));
  }
}
