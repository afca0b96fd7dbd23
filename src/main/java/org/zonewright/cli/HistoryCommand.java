package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.change.HistoryEntry;
import org.zonewright.text.ErrorTexts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what was applied and what others have changed; with an id, one entry in full. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "ID",
      descriptionKey = "cli.parameter.historyId")
  private Optional<Long> id = Optional.empty();

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.historyNote")
  private Optional<String> note = Optional.empty();

  @Mixin private final HistoryOptions options = new HistoryOptions();

  private final Shell shell;

  HistoryCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return shell.work(this::history);
  }

  private ExitStatus history(Services services) {
    Output output = shell.output();
    ErrorTexts errors = new ErrorTexts(output.messages(), services.accounts()::byName);
    HistoryText text = new HistoryText(output, errors, services.clock().getZone());
    if (id.isPresent()) {
      HistoryEntry entry = entry(services, id.get(), output);
      output.answer(HistoryDocument.of(entry), () -> text.lines(entry));
      return ExitStatus.DONE;
    }
    if (note.isPresent()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.historyNote"));
    }
    List<HistoryEntry> entries =
        services.history().find(options.filter(services, output), options.limit(output));
    if (entries.isEmpty()) {
      output.message("cli.history.none");
    }
    output.answer(
        entries.stream().map(HistoryDocument::of).toList(),
        () -> entries.isEmpty() ? List.of() : text.table(entries));
    return ExitStatus.DONE;
  }

  private HistoryEntry entry(Services services, long wanted, Output output) {
    if (services.history().entry(wanted).isPresent()) {
      note.ifPresent(said -> services.history().note(wanted, said));
    }
    return services
        .history()
        .entry(wanted)
        .orElseThrow(
            () ->
                new CommandFailure(
                    FailureKind.UNKNOWN_CHANGE_SET,
                    output.text("cli.history.unknown", String.valueOf(wanted))));
  }
}
