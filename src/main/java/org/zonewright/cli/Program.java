package org.zonewright.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zonewright.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: parses, runs one command, tells what went wrong. */
public final class Program {

  private static final String DATA_VARIABLE = "ZONEWRIGHT_DATA";

  private final Surroundings surroundings;
  private final Messages messages;
  private final CommandTree tree;

  /**
   * The program in these surroundings.
   *
   * @param version what {@code --version} tells
   */
  public Program(Surroundings surroundings, Messages messages, String version) {
    this.surroundings = surroundings;
    this.messages = messages;
    this.tree = new CommandTree(commands(), messages, version);
  }

  private static List<Command> commands() {
    return List.of(
        new AccountsAddIonos(),
        new AccountsAddBdom(),
        new AccountsList(),
        new AccountsRemove(),
        new SyncCommand(),
        new ZonesCommand(),
        new RecordsCommand(),
        new SearchCommand(),
        new ZoneCreate(),
        new ZoneDelete(),
        new RecordAdd(),
        new RecordSet(),
        new RecordDelete(),
        new ReverseCommand(),
        new ReverseSet(),
        new ReverseDelete(),
        new QuotaCommand(),
        new SandboxCommand());
  }

  /**
   * Runs what the arguments say.
   *
   * @return the exit status
   */
  public int run(String... arguments) {
    Terminal terminal = surroundings.terminal();
    boolean json = Arrays.asList(arguments).contains(CommandTree.JSON);
    try {
      return run(tree.parser(), arguments);
    } catch (ParameterException e) {
      String sentence = String.valueOf(e.getMessage());
      new Failures(terminal, messages, json, _ -> Optional.empty())
          .tell(CommandFailure.usage(sentence));
      e.getCommandLine().usage(terminal.err());
      return ExitStatus.WRONG_USAGE;
    } catch (RuntimeException e) {
      return new Failures(terminal, messages, json, _ -> Optional.empty()).tell(e);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private int run(CommandLine parser, String... arguments) {
    Terminal terminal = surroundings.terminal();
    ParseResult parsed = parser.parseArgs(arguments);
    for (CommandLine each : parsed.asCommandLineList()) {
      if (each.isUsageHelpRequested()) {
        each.usage(terminal.out());
        return ExitStatus.DONE;
      }
    }
    if (parser.isVersionHelpRequested()) {
      parser.printVersionHelp(terminal.out());
      return ExitStatus.DONE;
    }
    Invocation invocation = new Invocation(parsed);
    Optional<Command> command = tree.command(parsed);
    if (command.isPresent()) {
      try (Session session = new Session(surroundings, messages, invocation, data(invocation))) {
        return session.run(command.get());
      }
    }
    if (parsed.hasSubcommand() || surroundings.window().isEmpty() || invocation.json()) {
      throw new ParameterException(
          parsed.asCommandLineList().getLast(), messages.text("cli.usage.noCommand"));
    }
    surroundings.window().get().open(data(invocation), invocation.has(CommandTree.DEMO));
    return ExitStatus.DONE;
  }

  private Path data(Invocation invocation) {
    Optional<String> chosen =
        invocation
            .value(CommandTree.DATA)
            .or(() -> Optional.ofNullable(surroundings.environment().get(DATA_VARIABLE)))
            .filter(text -> !text.isBlank());
    try {
      return chosen.map(Path::of).orElse(surroundings.directory());
    } catch (InvalidPathException e) {
      throw CommandFailure.usage(messages.text("cli.usage.path", chosen.orElse("")));
    }
  }
}
