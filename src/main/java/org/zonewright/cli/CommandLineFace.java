package org.zonewright.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.DataDirectory;
import org.zonewright.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Zonewright from a shell: understands arguments, runs one command, returns its exit status. */
public final class CommandLineFace {

  private final Streams streams;
  private final Locale system;
  private final DataDirectory directories;
  private final Openers openers;
  private final LogOpener log;

  /**
   * What opens what commands need.
   *
   * @param services opens real data
   * @param demo opens the data of the demo, whose secrets are worth nothing
   * @param window opens the window
   */
  public record Openers(ServicesSource services, ServicesSource demo, WindowOpener window) {}

  /**
   * A command line.
   *
   * @param system what the operating system is set to
   */
  public CommandLineFace(
      Streams streams, Locale system, DataDirectory directories, Openers openers, LogOpener log) {
    this.streams = streams;
    this.system = system;
    this.directories = directories;
    this.openers = openers;
    this.log = log;
  }

  /** Runs a command; never throws and never ends the process. */
  public int run(String... arguments) {
    // known before the arguments are understood, because misunderstandings are told the same way
    boolean json = Arrays.asList(arguments).contains("--json");
    LanguageOption language = new LanguageOption(arguments);
    Messages messages = language.messages(system, json);
    Output output = new Output(streams.out(), streams.err(), messages, () -> json);
    Failures failures = new Failures(output);
    if (language.wish().isPresent() && language.language().isEmpty()) {
      String sentence =
          messages.text("cli.usage.language", language.wish().get(), LanguageOption.words());
      return misunderstood(sentence, failures);
    }
    try {
      return WindowArguments.of(arguments)
          .map(options -> new Shell(options, output, directories, openers, log).window())
          .orElseGet(() -> command(output, failures, arguments));
    } catch (Error e) {
      // a broken installation is told like anything else that nobody expected
      return failures.tell(e, _ -> Optional.empty(), "");
    }
  }

  private int command(Output output, Failures failures, String... arguments) {
    Messages messages = output.messages();
    GlobalOptions options = new GlobalOptions();
    Shell shell = new Shell(options, output, directories, openers, log);
    CommandLine commands = new Commands(options, shell, streams).all();
    commands.setExecutionStrategy(new OptionPlaces(messages));
    commands.setParameterExceptionHandler(
        (problem, _) -> misunderstood(sentence(problem, messages), failures));
    commands.setExecutionExceptionHandler(
        (problem, _, _) -> failures.tell(problem, _ -> Optional.empty(), ""));
    return commands.execute(arguments);
  }

  private static String sentence(ParameterException problem, Messages messages) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    return messages.text("cli.usage", new Misunderstanding(messages).of(problem), command);
  }

  private static int misunderstood(String sentence, Failures failures) {
    return failures.tell(
        new CommandFailure(FailureKind.USAGE, sentence), _ -> Optional.empty(), "");
  }
}
