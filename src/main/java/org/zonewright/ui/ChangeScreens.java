package org.zonewright.ui;

import java.util.Optional;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.Services;
import org.zonewright.change.UnfinishedRun;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.ui.bulk.BulkForm;
import org.zonewright.ui.bulk.BulkSource;
import org.zonewright.ui.bulk.BulkViewModel;
import org.zonewright.ui.changes.ChangePage;
import org.zonewright.ui.changes.ChangesScreen;
import org.zonewright.ui.changes.ChangesViewModel;
import org.zonewright.ui.changes.ReviewSources;
import org.zonewright.ui.changes.ReviewViewModel;
import org.zonewright.ui.changes.StepLine;
import org.zonewright.ui.changes.StepRemedies;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.ScreenOnDemand;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.conflicts.ConflictSource;
import org.zonewright.ui.conflicts.ConflictsViewModel;
import org.zonewright.ui.history.HistoryScreen;
import org.zonewright.ui.history.HistorySource;
import org.zonewright.ui.history.HistoryViewModel;
import org.zonewright.ui.recovery.RecoverySource;
import org.zonewright.ui.recovery.RecoveryView;
import org.zonewright.ui.recovery.RecoveryViewModel;
import org.zonewright.ui.recovery.UnfinishedViewModel;
import org.zonewright.ui.shell.Section;

/** Makes the screens around changing: drafts, review, conflicts, recovery, history, bulk edits. */
final class ChangeScreens {

  private final Screens.Surroundings around;
  private final Services services;
  private final UiTools tools;
  private final RecoverySource runs;
  private final UnfinishedViewModel unfinished;
  private final ChangesScreen changes;

  ChangeScreens(Screens.Surroundings around) {
    this.around = around;
    this.services = around.services();
    this.tools = around.tools();
    this.runs = RecoverySource.of(services);
    this.unfinished = new UnfinishedViewModel(runs, services.database()::observe, tools);
    this.changes = changesScreen();
    around.navigation().reviewOpensWith(this::review);
  }

  private ChangesScreen changesScreen() {
    ReviewSources sources = ReviewSources.of(services, runs, around.sync());
    ConflictSource conflicts = ConflictSource.of(services);
    return new ChangesScreen(
        new ChangesViewModel(services, tools, around.navigation(), around.navigation()),
        new ChangesScreen.Pages(
            scope ->
                new ReviewViewModel(
                    sources, services.database()::observe, tools, around.connection(), scope),
            scope -> new ConflictsViewModel(conflicts, this::accountName, scope, tools),
            unfinished::reload),
        tools,
        around.forms());
  }

  private String accountName(AccountId id) {
    return services.accounts().find(id).map(Account::name).orElse(id.text());
  }

  private void review(ReviewScope scope) {
    around.navigation().part().set(Part.CHANGES);
    changes.review(scope);
  }

  /** All drafts. */
  Section changes() {
    return new Section(
        Part.CHANGES,
        Feather.EDIT_3,
        tools.text("ui.part.changes"),
        "Shortcut+4",
        around.shell().drafts(),
        changes);
  }

  /** Everything that happened. */
  Section history() {
    ScreenOnDemand<HistoryScreen> screen = new ScreenOnDemand<>(this::historyScreen, () -> {});
    around.navigation().historyOpensWith(zone -> zone.ifPresent(name -> screen.get().show(name)));
    return new Section(
        Part.HISTORY,
        Feather.CLOCK,
        tools.text("ui.part.history"),
        "Shortcut+5",
        new SimpleIntegerProperty(0),
        screen);
  }

  private HistoryScreen historyScreen() {
    return new HistoryScreen(
        new HistoryViewModel(
            HistorySource.of(services),
            services.database()::observe,
            around.navigation(),
            tools,
            services.clock().getZone()),
        this::openRecovery,
        tools);
  }

  /** Which change sets are not finished. */
  UnfinishedViewModel unfinished() {
    return unfinished;
  }

  /** Whether changes are being applied. */
  ObservableBooleanValue applying() {
    return changes.applying();
  }

  /** Shows what became of the oldest change set that is not finished. */
  Command openRecovery() {
    return Command.of(
        changes.applying().not(),
        () -> unfinished.runs().get().stream().findFirst().ifPresent(this::open));
  }

  private void openRecovery(long changeSet) {
    unfinished.runs().get().stream()
        .filter(run -> run.changeSet() == changeSet)
        .findFirst()
        .ifPresent(this::open);
  }

  private void open(UnfinishedRun run) {
    around.navigation().part().set(Part.CHANGES);
    changes.open(() -> page(run));
  }

  private ChangePage page(UnfinishedRun run) {
    RecoveryViewModel model =
        new RecoveryViewModel(runs, run, around.navigation(), tools, around.connection());
    RecoveryView view =
        new RecoveryView(
            model,
            remedies(),
            tools,
            around.forms(),
            Command.of(
                model.applying().running().not().and(model.ending().not()), changes::showList));
    return new ChangePage(view, Optional.of(model.applying()), model::close);
  }

  private StepRemedies remedies() {
    return new StepRemedies() {
      @Override
      public void readAnew(StepLine line) {
        line.step().zone().ifPresent(around.sync()::refresh);
      }

      @Override
      public void settle(StepLine line) {
        review(ReviewScope.of(line.step().changes().getFirst().change()));
      }
    };
  }

  /** Asks for an edit of many zones, and drafts it. */
  void askBulk() {
    BulkViewModel model = new BulkViewModel(BulkSource.of(services), around.navigation(), tools);
    if (around
        .forms()
        .form(
            tools.text("bulk.title"),
            new BulkForm(model, tools),
            tools.text("bulk.action"),
            model.valid())) {
      model.draft();
    }
  }
}
