package org.zonewright.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import org.zonewright.system.ProgramVersion;
import org.zonewright.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, put together. */
final class Commands {

  private final GlobalOptions options;
  private final Shell shell;
  private final Streams streams;

  Commands(GlobalOptions options, Shell shell, Streams streams) {
    this.options = options;
    this.shell = shell;
    this.streams = streams;
  }

  CommandLine all() {
    CommandLine root = new CommandLine(new RootCommand(options, shell));
    addTo(root);
    // a lone @ is the apex of a zone, not a file of arguments
    root.setExpandAtFiles(false);
    root.setOut(writer(streams.out()));
    root.setErr(writer(streams.err()));
    describe(root);
    return root;
  }

  private void addTo(CommandLine root) {
    Terminal terminal = streams.terminal();
    ChangeRun changes = new ChangeRun(shell.output(), terminal);
    root.addSubcommand(accounts());
    root.addSubcommand(new SyncCommand(shell, terminal));
    root.addSubcommand(new ZonesCommand(shell));
    root.addSubcommand(new RecordsCommand(shell));
    root.addSubcommand(new SearchCommand(shell));
    root.addSubcommand(
        new CommandLine(new GroupCommand.OfZones())
            .addSubcommand(new ZoneCreateCommand(shell, changes))
            .addSubcommand(new ZoneDeleteCommand(shell, changes)));
    root.addSubcommand(
        new CommandLine(new GroupCommand.OfRecords())
            .addSubcommand(new RecordAddCommand(shell, changes))
            .addSubcommand(new RecordSetCommand(shell, changes))
            .addSubcommand(new RecordDeleteCommand(shell, changes)));
    root.addSubcommand(reverse(changes, terminal));
    root.addSubcommand(new PlanCommand(shell, terminal));
    root.addSubcommand(new ApplyCommand(shell, terminal));
    root.addSubcommand(new HistoryCommand(shell));
    root.addSubcommand(new UndoCommand(shell, terminal));
    root.addSubcommand(new ReplaceCommand(shell, terminal));
    root.addSubcommand(new QuotaCommand(shell));
    root.addSubcommand(new DiagnosticsCommand(shell));
    root.addSubcommand(new SandboxCommand(shell.output()));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, stream.charset());
  }

  private CommandLine accounts() {
    return new CommandLine(new GroupCommand.OfAccounts())
        .addSubcommand(
            new CommandLine(new GroupCommand.NewAccounts())
                .addSubcommand(new AddIonosCommand(shell, streams.in()))
                .addSubcommand(new AddBdomCommand(shell)))
        .addSubcommand(new AccountsListCommand(shell))
        .addSubcommand(new AccountsRemoveCommand(shell));
  }

  private CommandLine reverse(ChangeRun changes, Terminal terminal) {
    ReverseChanges many = new ReverseChanges(shell.output(), terminal);
    return new CommandLine(new ReverseCommand(shell))
        .addSubcommand(new ReverseCheckCommand(shell, terminal))
        .addSubcommand(new ReverseExportCommand(shell))
        .addSubcommand(new ReverseSetCommand(shell, many))
        .addSubcommand(new ReverseDeleteCommand(shell, changes))
        .addSubcommand(new ReverseFillCommand(shell, many))
        .addSubcommand(new ReversePatternCommand(shell, many))
        .addSubcommand(new ReverseImportCommand(shell, many))
        .addSubcommand(new ReverseRenameCommand(shell, many))
        .addSubcommand(new ReverseDeleteOrphansCommand(shell, many));
  }

  private void describe(CommandLine root) {
    Messages messages = shell.output().messages();
    root.setResourceBundle(new HelpTexts(messages));
    root.getCommandSpec().version(messages.text("cli.version", ProgramVersion.text()));
    root.getCommandSpec().usageMessage().footer(messages.text("cli.help.footer").split("\n"));
    describe(List.of(root), messages);
  }

  private static void describe(Iterable<CommandLine> commands, Messages messages) {
    for (CommandLine command : commands) {
      CommandSpec spec = command.getCommandSpec();
      String name = spec.qualifiedName(".");
      spec.usageMessage().description(messages.text("cli.help." + name));
      spec.usageMessage().synopsisHeading(messages.text("cli.heading.usage") + " ");
      spec.usageMessage().commandListHeading(messages.text("cli.heading.commands") + "%n");
      spec.usageMessage().synopsisSubcommandLabel(messages.text("cli.heading.command"));
      describe(command.getSubcommands().values(), messages);
    }
  }
}
