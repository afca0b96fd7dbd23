package org.zonewright.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zonewright.Services;
import org.zonewright.change.BulkEdit;
import org.zonewright.model.Change;
import org.zonewright.store.DraftEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the same edit in many zones. */
@Command(name = "replace")
final class ReplaceCommand implements Callable<Integer> {

  @Mixin private final ReplaceOptions replacement = new ReplaceOptions();

  @Mixin private final ChangeOptions options = new ChangeOptions();

  @Option(names = "--draft", descriptionKey = "cli.option.draft")
  private boolean draftOnly;

  @Option(names = "--partly", descriptionKey = "cli.option.partly")
  private boolean partly;

  @Option(names = "--one-zone-first", descriptionKey = "cli.option.oneZoneFirst")
  private boolean oneZoneFirst;

  private final Shell shell;
  private final Terminal terminal;

  ReplaceCommand(Shell shell, Terminal terminal) {
    this.shell = shell;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return shell.work(this::replace);
  }

  private ExitStatus replace(Services services) {
    Output output = shell.output();
    new UnfinishedRuns(output).tell(services);
    BulkEdit bulk = services.bulkEdit();
    List<Change.OfRecord> found = bulk.preview(replacement.replacement(services, output));
    Map<Long, DraftEntry> earlier =
        services.drafts().all().stream()
            .collect(Collectors.toMap(DraftEntry::id, Function.identity()));
    bulk.draft(found);
    List<DraftEntry> drafts =
        services.drafts().all().stream()
            .filter(draft -> !draft.equals(earlier.get(draft.id())))
            .toList();
    PlanRun.Manner manner =
        new PlanRun.Manner(
            options.yes(), options.dryRun(), options.force(), options.note(), partly, oneZoneFirst);
    return new DraftedRun(services, output, terminal)
        .run(drafts, manner, draftOnly, () -> takeBack(services, drafts))
        .status();
  }

  /** What was one edit of each zone is undone as one. */
  private static void takeBack(Services services, List<DraftEntry> drafts) {
    drafts.stream()
        .map(draft -> draft.change().zoneRef())
        .flatMap(Optional::stream)
        .distinct()
        .forEach(services.drafts()::undo);
  }
}
