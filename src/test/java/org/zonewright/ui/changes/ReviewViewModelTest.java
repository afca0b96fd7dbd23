package org.zonewright.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.ui.UiWorkbench.a;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.ApplyObserver;
import org.zonewright.change.ApplyOptions;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.ChangePlan;
import org.zonewright.change.ConflictChoice;
import org.zonewright.change.Conflicts;
import org.zonewright.change.Drafts;
import org.zonewright.change.Guardrail;
import org.zonewright.change.PlanProblem;
import org.zonewright.change.PlanStep;
import org.zonewright.change.PlannedChange;
import org.zonewright.change.StepResult;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ElsewhereChange;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.DraftEntry;
import org.zonewright.ui.NoSync;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.Background;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Job;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.SynchronousBackground;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.common.WaitingBackground;
import org.zonewright.ui.common.Work;
import org.zonewright.ui.diff.DiffPage;

class ReviewViewModelTest {

  private UiWorkbench bench;
  private Account account;
  private ZoneRef zone;
  private final Connection connection = new Connection();
  private final List<DraftEntry> drafts = new ArrayList<>();
  private Function<List<DraftEntry>, ChangePlan> planner = this::oneStepEach;
  private final NoSync syncs = new NoSync();
  private final FakeRuns runs = new FakeRuns();
  private final List<ApplyOptions> sent = new ArrayList<>();
  private List<Guardrail> guardrails = List.of();
  private int merged;
  private ReviewSources.Applying applying = (plan, _, observer, stop) -> all(plan, observer, stop);
  private Function<PlanStep, Outcome> outcomes = _ -> new Outcome.Done(false);

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
    account = bench.ionos("Cloud");
    zone = new ZoneRef(account.id(), DnsName.of("example.org"));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aPlanIsMadeOfTheDraftsWithinTheScope() {
    draft("www.example.org");
    draft("api.example.org");
    drafts.add(reverseDraft());

    ReviewViewModel model = model(new ReviewScope.OfZone(zone));

    assertThat(model.phase().get()).isEqualTo(ReviewPhase.REVIEWING);
    assertThat(model.planned().pages()).singleElement().extracting(DiffPage::changes).isEqualTo(2);
    assertThat(model.applying().steps())
        .extracting(StepLine::title)
        .containsExactly("Add www.example.org A", "Add api.example.org A");
    assertThat(model.apply().executable().get()).isTrue();
  }

  @Test
  void ofCertainDraftsOnlyThoseArePlannedWhateverElseIsDraftedThere() {
    draft("www.example.org");
    draft("api.example.org");
    draft("app.example.org");

    ReviewViewModel model =
        model(new ReviewScope.OfDrafts(Set.of(2L), new ReviewScope.OfZone(zone)));

    assertThat(model.applying().steps())
        .extracting(StepLine::title)
        .containsExactly("Add api.example.org A");
  }

  @Test
  void certainDraftsStayUnderReviewWhenTheyAreMovedOntoWhatSomeoneElseDid() {
    bench.zone(account, "example.org", a("www.example.org", "192.0.2.1"));
    Drafts stored = bench.services().drafts();
    stored.edit(zone, stored.rows(zone).getFirst(), a("www.example.org", "192.0.2.2"));
    Set<Long> ids = Set.of(stored.all().getFirst().id());
    stored.add(zone, a("api.example.org", "192.0.2.9"));
    ReviewViewModel model =
        new ReviewViewModel(
            ReviewSources.of(bench.services(), runs, syncs),
            bench.services().database()::observe,
            bench.tools(),
            connection,
            new ReviewScope.OfDrafts(ids, new ReviewScope.OfZone(zone)));

    bench.changeElsewhere(
        zone, a("www.example.org", "192.0.2.1"), a("www.example.org", "192.0.2.3"));
    Conflicts conflicts = bench.services().conflicts();
    conflicts.resolve(conflicts.of(zone).getFirst(), ConflictChoice.BOTH);
    model.reload();

    assertThat(model.phase().get()).isEqualTo(ReviewPhase.REVIEWING);
    assertThat(model.planned().whole().get().changes())
        .extracting(change -> ((Change.OfRecord) change.change()).after().orElseThrow())
        .containsExactly(a("www.example.org", "192.0.2.2"));
  }

  @Test
  void aPlanIsNotMadeForAReviewThatWasLeft() {
    draft("www.example.org");
    bench.background().hold();
    ReviewViewModel model = model(new ReviewScope.Everything());

    model.close();
    bench.background().release();

    assertThat(model.phase().get()).isEqualTo(ReviewPhase.PLANNING);
  }

  @Test
  void whatIsMadeOfAPlanToBeShownIsMadeBesideTheWindow() {
    draft("www.example.org");
    draft("api.example.org");
    planner =
        entries ->
            plan(
                entries,
                entry ->
                    entry.id() == 1
                        ? List.of(
                            new PlanProblem(
                                PlanProblem.Severity.ERROR,
                                "plan.zone.missing",
                                List.of("example.org")))
                        : List.of());
    List<Object> handedOver = new ArrayList<>();

    ReviewViewModel model = model(new ReviewScope.Everything(), bench.tools(noting(handedOver)));

    assertThat(handedOver)
        .singleElement()
        .isInstanceOfSatisfying(
            PlanReading.class,
            reading -> {
              assertThat(model.planned().whole().get()).isSameAs(reading.whole());
              assertThat(model.planned().applicable().get()).isSameAs(reading.applicable());
              assertThat(model.planned().pages().getFirst()).isSameAs(reading.pages().getFirst());
              assertThat(reading.errors()).isEqualTo(1);
            });
  }

  /** Notes what comes back to the window's thread. */
  private Background noting(List<Object> results) {
    SynchronousBackground way = bench.background();
    return new Background() {
      @Override
      public <T> Job run(
          Work<T> work, Consumer<? super T> onSuccess, Consumer<? super Exception> onFailure) {
        return way.run(
            work,
            result -> {
              results.add(result);
              onSuccess.accept(result);
            },
            onFailure);
      }

      @Override
      public void onScreen(Runnable action) {
        way.onScreen(action);
      }

      @Override
      public Job after(Duration delay, Runnable action) {
        return way.after(delay, action);
      }
    };
  }

  @Test
  void nothingDraftedIsNothingToReview() {
    ReviewViewModel model = model(new ReviewScope.Everything());

    assertThat(model.phase().get()).isEqualTo(ReviewPhase.NOTHING);
    assertThat(model.apply().executable().get()).isFalse();
  }

  @Test
  void aPlanThatCannotBeMadeIsToldAndTriedAgain() {
    draft("www.example.org");
    planner =
        _ -> {
          throw new UncheckedIOException(new java.io.IOException("disk on fire"));
        };
    ReviewViewModel model = model(new ReviewScope.Everything());
    assertThat(model.phase().get()).isEqualTo(ReviewPhase.FAILED);
    assertThat(model.problem().get().orElseThrow().details()).contains("disk on fire");

    planner = this::oneStepEach;
    model.reload();

    assertThat(model.phase().get()).isEqualTo(ReviewPhase.REVIEWING);
    assertThat(model.problem().get()).isEmpty();
  }

  @Test
  void aPlanWithErrorsCannotBeAppliedAndSaysWhy() {
    draft("www.example.org");
    planner = entries -> withProblem(entries, PlanProblem.Severity.ERROR);

    ReviewViewModel model = model(new ReviewScope.Everything());

    assertThat(model.apply().executable().get()).isFalse();
    assertThat(model.planned().obstacle().get()).startsWith("1 error stands in the way");
  }

  @Test
  void aPlanWithWarningsCanBeApplied() {
    draft("www.example.org");
    planner = entries -> withProblem(entries, PlanProblem.Severity.WARNING);

    ReviewViewModel model = model(new ReviewScope.Everything());

    assertThat(model.apply().executable().get()).isTrue();
    assertThat(model.planned().obstacle().get()).isEmpty();
  }

  @Test
  void offlineApplyingWaitsUntilTheNetworkIsBack() {
    draft("www.example.org");
    ReviewViewModel model = model(new ReviewScope.Everything());

    connection.failed(account.id(), unavailable());
    assertThat(model.apply().executable().get()).isFalse();
    assertThat(model.planned().obstacle().get()).contains("Offline");

    connection.reached(account.id());
    assertThat(model.apply().executable().get()).isTrue();
  }

  @Test
  void everyStepBecomesDoneAndTheEndIsTold() {
    draft("www.example.org");
    draft("api.example.org");
    ReviewViewModel model = model(new ReviewScope.Everything());

    model.apply().execute();

    assertThat(model.phase().get()).isEqualTo(ReviewPhase.APPLIED);
    assertThat(model.applying().ended().get()).isEqualTo(2);
    assertThat(states(model)).containsOnly(StepState.DONE);
    assertThat(model.applying().summary().allDone()).isTrue();
    assertThat(bench.notices().texts()).containsExactly("2 steps done and verified.");
  }

  @Test
  void whoIsLookingNeedsNoNotice() {
    draft("www.example.org");
    ReviewViewModel model = model(new ReviewScope.Everything());
    model.applying().watched().set(true);

    model.apply().execute();

    assertThat(model.phase().get()).isEqualTo(ReviewPhase.APPLIED);
    assertThat(bench.notices().texts()).isEmpty();
  }

  @Test
  void everyKindOfEndHasItsStateAndItsWords() {
    List<Outcome> ends =
        List.of(
            new Outcome.Done(true),
            new Outcome.Failed(rejected()),
            new Outcome.Different(List.of(a("x.example.org", "192.0.2.1")), List.of()),
            new Outcome.Conflicted(List.of(), List.of(a("x.example.org", "192.0.2.2"))),
            new Outcome.Unknown(unavailable()),
            new Outcome.Skipped());
    ends.forEach(_ -> draft("www.example.org"));
    outcomes = step -> ends.get(step.number() - 1);
    ReviewViewModel model = model(new ReviewScope.Everything());

    model.apply().execute();

    assertThat(states(model))
        .containsExactly(
            StepState.PROVISIONING,
            StepState.FAILED,
            StepState.DIFFERENT,
            StepState.CONFLICT,
            StepState.UNKNOWN,
            StepState.SKIPPED);
    assertThat(model.applying().steps()).allMatch(line -> !line.sentence().get().isBlank());
    assertThat(model.applying().steps().get(1).details().get()).contains("HTTP 422");
    assertThat(model.applying().steps().get(2).details().get()).contains("192.0.2.1", "nothing");
    assertThat(model.applying().steps().get(3).details().get()).contains("192.0.2.2");
    assertThat(model.applying().summary()).isEqualTo(new ApplySummary(0, 1, 1, 1, 1, 1, 1));
    assertThat(new SummaryWords(bench.messages()).advice(model.applying().summary()))
        .contains("Someone else");
  }

  @Test
  void whatSomeoneElseChangedIsReadAnewOnRequest() {
    draft("www.example.org");
    drafts.add(reverseDraft());
    outcomes = _ -> new Outcome.Conflicted(List.of(), List.of());
    ReviewViewModel model = model(new ReviewScope.Everything());
    model.apply().execute();
    assertThat(model.applying().steps()).allMatch(line -> line.state().get().needsReading());

    model.applying().steps().forEach(model::readAnew);

    assertThat(syncs.zones()).containsExactly(zone);
    assertThat(syncs.accounts()).containsExactly(account);
  }

  @Test
  void stoppingEndsAfterTheStepUnderWay() {
    draft("www.example.org");
    draft("api.example.org");
    List<ReviewViewModel> models = new ArrayList<>();
    outcomes =
        _ -> {
          models.getFirst().applying().stop().execute();
          return new Outcome.Done(false);
        };
    models.add(model(new ReviewScope.Everything()));
    ReviewViewModel model = models.getFirst();
    assertThat(model.applying().stop().executable().get()).isFalse();

    model.apply().execute();

    assertThat(states(model)).containsExactly(StepState.DONE, StepState.SKIPPED);
    assertThat(model.applying().stop().executable().get()).isFalse();
  }

  @Test
  void applyingThatBreaksOffLeavesNoStepInDoubtUnsaid() {
    draft("www.example.org");
    draft("api.example.org");
    applying =
        (plan, _, observer, _) -> {
          observer.started(plan.steps().getFirst());
          throw new IllegalStateException("pulled the plug");
        };
    ReviewViewModel model = model(new ReviewScope.Everything());

    model.apply().execute();

    assertThat(model.phase().get()).isEqualTo(ReviewPhase.APPLIED);
    assertThat(states(model)).containsExactly(StepState.UNKNOWN, StepState.SKIPPED);
    assertThat(model.applying().problem().get().orElseThrow().details())
        .contains("pulled the plug");
  }

  @Test
  void aFarReachingPlanIsAppliedOnlyAfterAYesThatNamesEveryReason() {
    draft("www.example.org");
    guardrails =
        List.of(new Guardrail.ZoneDeletion(zone, 12), new Guardrail.LargeShare(zone, 7, 12));
    ReviewViewModel model = model(new ReviewScope.Everything());

    model.apply().execute();
    assertThat(model.phase().get()).isEqualTo(ReviewPhase.REVIEWING);
    assertThat(sent).isEmpty();

    bench.dialogs().answer(true);
    model.apply().execute();
    assertThat(model.phase().get()).isEqualTo(ReviewPhase.APPLIED);
    assertThat(sent.getFirst().confirmed()).containsExactlyInAnyOrderElementsOf(guardrails);
    assertThat(bench.dialogs().questions()).hasSize(2).allMatch(q -> q.dangerous());
    assertThat(bench.dialogs().questions().getFirst().sentence().lines())
        .filteredOn(line -> line.startsWith("\u2022"))
        .hasSize(2);
    assertThat(bench.dialogs().expected()).containsOnly("example.org");
  }

  @Test
  void forManyZonesTheirNumberIsTyped() {
    draft("www.example.org");
    guardrails = List.of(new Guardrail.ApexNameServers(zone), new Guardrail.ManyZones(31));

    model(new ReviewScope.Everything()).apply().execute();

    assertThat(bench.dialogs().expected()).containsExactly("31");
  }

  @Test
  void forManyReverseRecordsTheirNumberIsTyped() {
    draft("www.example.org");
    guardrails = List.of(new Guardrail.ManyReverseRecords(account, 26, 200));

    model(new ReviewScope.Everything()).apply().execute();

    assertThat(bench.dialogs().expected()).containsExactly("26");
    assertThat(bench.dialogs().questions().getFirst().sentence())
        .contains("26 of the 200 reverse records of the account " + account.name());
  }

  @Test
  void theZonesWithoutErrorsCanGoAhead() {
    draft("www.example.org");
    ZoneRef other = new ZoneRef(account.id(), DnsName.of("example.net"));
    drafts.add(
        new DraftEntry(
            7,
            new Change.OfRecord(
                other, Optional.empty(), Optional.of(a("www.example.net", "203.0.113.9"))),
            List.of(),
            UiWorkbench.NOW));
    planner =
        entries ->
            plan(
                entries,
                entry ->
                    entry.id() == 7
                        ? List.of()
                        : List.of(
                            new PlanProblem(
                                PlanProblem.Severity.ERROR,
                                "plan.zone.missing",
                                List.of("example.org"))));
    ReviewViewModel model = model(new ReviewScope.Everything());
    assertThat(model.planned().obstacle().get()).contains("can be applied");
    assertThat(model.apply().executable().get()).isTrue();

    model.apply().execute();

    assertThat(model.applying().steps())
        .extracting(StepLine::title)
        .containsExactly("Add www.example.net A");
    assertThat(states(model)).containsExactly(StepState.DONE);
  }

  @Test
  void conflictsAreToldApartFromErrors() {
    draft("www.example.org");
    planner =
        entries ->
            plan(
                entries,
                _ ->
                    List.of(
                        new PlanProblem(
                            PlanProblem.Severity.ERROR, "plan.conflict", List.of("www"))));

    ReviewViewModel model = model(new ReviewScope.Everything());

    assertThat(model.planned().conflicts().get()).isTrue();
    assertThat(model.planned().obstacle().get()).contains("by someone else");
    assertThat(merged).isEqualTo(1);
  }

  @Test
  void theNoteAndOneZoneFirstGoWithThePlan() {
    draft("www.example.org");
    ReviewViewModel model = model(new ReviewScope.Everything());
    assertThat(model.planned().hasManyZones()).isFalse();
    model.note().set(" move to the new host ");
    model.oneZoneFirst().set(true);

    model.apply().execute();

    assertThat(sent)
        .singleElement()
        .extracting(ApplyOptions::note)
        .isEqualTo("move to the new host");
    assertThat(sent.getFirst().oneZoneFirst()).isTrue();
    assertThat(model.oneZoneFirst().get()).isFalse();
  }

  @Test
  void whatWasNotSentIsGoneOnWith() {
    ReviewViewModel model = stoppedAfterTheFirst();
    assertThat(model.goOn().executable().get()).isTrue();

    model.goOn().execute();

    assertThat(states(model)).containsExactly(StepState.DONE, StepState.DONE);
    assertThat(model.goOn().executable().get()).isFalse();
    assertThat(runs.left()).isEmpty();
  }

  @Test
  void reviewingWhatRemainsEndsTheChangeSet() {
    ReviewViewModel model = stoppedAfterTheFirst();

    model.reload();

    assertThat(runs.left()).containsExactly(1L);
    assertThat(model.phase().get()).isEqualTo(ReviewPhase.REVIEWING);
  }

  private ReviewViewModel stoppedAfterTheFirst() {
    draft("www.example.org");
    draft("api.example.org");
    outcomes = step -> step.number() == 1 ? new Outcome.Done(false) : new Outcome.Skipped();
    ReviewViewModel model = model(new ReviewScope.Everything());
    runs.unfinished(1, model.planned().whole().get().steps().subList(1, 2));
    model.apply().execute();
    return model;
  }

  @Test
  void whatOthersChangedMeanwhileIsKeptToBeNamed() {
    draft("www.example.org");
    ElsewhereChange change =
        new ElsewhereChange(
            zone,
            a("ftp.example.org", "192.0.2.1").recordSet(),
            List.of(),
            List.of(a("ftp.example.org", "192.0.2.1")));
    applying =
        (plan, _, observer, stop) ->
            new ApplyReport(1, all(plan, observer, stop).results(), List.of(change));
    ReviewViewModel model = model(new ReviewScope.Everything());

    model.apply().execute();

    assertThat(model.applying().elsewhere().get()).containsExactly(change);
    assertThat(new ElsewhereWords(bench.messages()).sentence(List.of(change)))
        .contains("Also changed elsewhere (merged): ftp.example.org A.");
  }

  @Test
  void losingTheNetworkWhileApplyingIsNoticed() {
    draft("www.example.org");
    outcomes = _ -> new Outcome.Failed(unavailable());
    ReviewViewModel model = model(new ReviewScope.Everything());

    model.apply().execute();

    assertThat(connection.offline().get()).isTrue();
  }

  @Test
  void resultsStayToBeReadWhenDraftsChangeAndGoOnlyWhenAskedFor() {
    draft("www.example.org");
    ReviewViewModel model = model(new ReviewScope.Everything());
    model.apply().execute();
    drafts.clear();

    model.draftsChanged();
    assertThat(model.phase().get()).isEqualTo(ReviewPhase.APPLIED);

    model.reload();
    assertThat(model.phase().get()).isEqualTo(ReviewPhase.NOTHING);
  }

  @Test
  void draftsThatChangeDuringTheReviewChangeThePlan() {
    draft("www.example.org");
    ReviewViewModel model = model(new ReviewScope.Everything());
    draft("api.example.org");

    model.draftsChanged();

    assertThat(model.applying().steps()).hasSize(2);
  }

  @Test
  void aConflictThatASyncBringsIsInThePlanAtOnceAndSaidWithNoteAndChoiceKept() {
    draft("www.example.org");
    draft("api.example.org");
    drafts.add(draftElsewhere(70, "example.net"));
    drafts.add(draftElsewhere(71, "example.com"));
    ReviewViewModel model = model(new ReviewScope.Everything());
    model.note().set("move");
    model.oneZoneFirst().set(true);
    List<ReviewPhase> phases = new ArrayList<>();
    model.phase().subscribe((_, now) -> phases.add(now));

    planner =
        entries ->
            plan(
                entries,
                entry ->
                    entry.id() == 1
                        ? List.of(
                            new PlanProblem(
                                PlanProblem.Severity.ERROR, "plan.conflict", List.of("www")))
                        : List.of());
    bench.zone(account, "example.org", a("www.example.org", "192.0.2.7"));
    bench.background().elapse();

    assertThat(model.planned().conflicts().get()).isTrue();
    assertThat(model.anew().get()).isEqualTo("The plan was made anew because example.org changed.");
    assertThat(model.note().get()).isEqualTo("move");
    assertThat(model.oneZoneFirst().get()).isTrue();
    assertThat(phases).as("what is being read is not taken away meanwhile").isEmpty();
  }

  @Test
  void aSyncThatBringsNothingNewMovesNothing() {
    draft("www.example.org");
    ReviewViewModel model = model(new ReviewScope.Everything());
    ChangePlan before = model.planned().whole().get();
    int made = merged;

    bench.zone(account, "example.org", a("ftp.example.org", "192.0.2.7"));
    bench.background().elapse();

    assertThat(merged).as("the plan was made anew").isGreaterThan(made);
    assertThat(model.planned().whole().get()).isSameAs(before);
    assertThat(model.anew().get()).isEmpty();
  }

  @Test
  void whatIsReadWhileThePlanIsAppliedOrLeftDoesNotMakeItAnew() {
    draft("www.example.org");
    ReviewViewModel model = model(new ReviewScope.Everything());
    model.apply().execute();
    ReviewViewModel left = model(new ReviewScope.Everything());
    left.close();
    int made = merged;

    bench.zone(account, "example.org", a("www.example.org", "192.0.2.7"));
    bench.background().elapse();

    assertThat(merged).isEqualTo(made);
    assertThat(model.phase().get()).isEqualTo(ReviewPhase.APPLIED);
  }

  @Test
  void aReviewThatIsLeftBeforeThePlanWasMadeAnewMakesItNoMore() {
    draft("www.example.org");
    WaitingBackground waiting = new WaitingBackground();
    ReviewViewModel model = model(new ReviewScope.Everything(), bench.tools(waiting));
    int made = merged;
    bench.zone(account, "example.org", a("www.example.org", "192.0.2.7"));
    waiting.pass();
    assertThat(waiting.waiting()).hasSize(1);

    model.close();
    waiting.pass();

    assertThat(merged).isEqualTo(made);
  }

  private DraftEntry draftElsewhere(long id, String zoneName) {
    return new DraftEntry(
        id,
        new Change.OfRecord(
            new ZoneRef(account.id(), DnsName.of(zoneName)),
            Optional.empty(),
            Optional.of(a("www." + zoneName, "203.0.113.9"))),
        List.of(),
        UiWorkbench.NOW);
  }

  private ReviewViewModel model(ReviewScope scope) {
    return model(scope, bench.tools());
  }

  private ReviewViewModel model(ReviewScope scope, UiTools tools) {
    return new ReviewViewModel(
        new ReviewSources(
            () -> merged++,
            () -> List.copyOf(drafts),
            entries -> planner.apply(entries),
            (plan, options, observer, stop) -> {
              sent.add(options);
              return applying.apply(plan, options, observer, stop);
            },
            runs,
            syncs),
        bench.services().database()::observe,
        tools,
        connection,
        scope);
  }

  private static List<StepState> states(ReviewViewModel model) {
    return model.applying().steps().stream().map(line -> line.state().get()).toList();
  }

  private void draft(String name) {
    drafts.add(
        new DraftEntry(
            drafts.size() + 1,
            new Change.OfRecord(zone, Optional.empty(), Optional.of(a(name, "203.0.113.9"))),
            List.of(),
            UiWorkbench.NOW));
  }

  private DraftEntry reverseDraft() {
    return new DraftEntry(
        99,
        new Change.OfReverse(
            account.id(),
            Optional.empty(),
            Optional.of(UiWorkbench.data("203.0.113.7", "mail.example.org"))),
        List.of(),
        UiWorkbench.NOW);
  }

  private ChangePlan oneStepEach(List<DraftEntry> entries) {
    return plan(entries, List.of());
  }

  private ChangePlan withProblem(List<DraftEntry> entries, PlanProblem.Severity severity) {
    return plan(
        entries, List.of(new PlanProblem(severity, "plan.zone.missing", List.of("example.org"))));
  }

  private ChangePlan plan(List<DraftEntry> entries, List<PlanProblem> problems) {
    return plan(entries, _ -> problems);
  }

  private ChangePlan plan(
      List<DraftEntry> entries, Function<DraftEntry, List<PlanProblem>> problems) {
    List<PlanStep> steps = new ArrayList<>();
    for (DraftEntry entry : entries) {
      PlannedChange change =
          new PlannedChange(
              entry.change(), entry.baseSets(), OptionalLong.of(entry.id()), problems.apply(entry));
      steps.add(new PlanStep(steps.size() + 1, account, entry.change().zoneRef(), List.of(change)));
    }
    return new ChangePlan(steps, guardrails);
  }

  private ApplyReport all(ChangePlan plan, ApplyObserver observer, BooleanSupplier stop) {
    List<StepResult> results = new ArrayList<>();
    for (PlanStep step : plan.steps()) {
      StepResult result;
      if (stop.getAsBoolean()) {
        result = new StepResult(step, new Outcome.Skipped());
      } else {
        observer.started(step);
        result = new StepResult(step, outcomes.apply(step));
      }
      observer.ended(result);
      results.add(result);
    }
    return new ApplyReport(1, results);
  }

  private static ProviderException rejected() {
    return new ProviderException.Rejected(failure(OptionalInt.of(422)));
  }

  private static ProviderException unavailable() {
    return new ProviderException.Unavailable(
        failure(OptionalInt.empty()), ProviderException.Unavailable.Cause.CONNECT);
  }

  private static ProviderException.Failure failure(OptionalInt status) {
    return new ProviderException.Failure(
        "Cloud", "records.put", "www.example.org A", status, List.of(), "");
  }
}
