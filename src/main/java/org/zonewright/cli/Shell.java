package org.zonewright.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.zonewright.DataDirectory;
import org.zonewright.LogFile;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.sync.SyncObserver;

/** Gives commands the data they work on, and puts into words what goes wrong. */
final class Shell {

  private static final System.Logger LOG = System.getLogger(Shell.class.getName());

  private final GlobalOptions options;
  private final Output output;
  private final DataDirectory directories;
  private final CommandLineFace.Openers openers;
  private final LogOpener log;

  Shell(
      GlobalOptions options,
      Output output,
      DataDirectory directories,
      CommandLineFace.Openers openers,
      LogOpener log) {
    this.options = options;
    this.output = output;
    this.directories = directories;
    this.openers = openers;
    this.log = log;
  }

  Output output() {
    return output;
  }

  /** Does work on the chosen data and returns the exit status. */
  int work(Work work) {
    Path chosen;
    try {
      chosen = chosen();
    } catch (CommandFailure e) {
      return failed(e, _ -> Optional.empty(), "");
    }
    return options.demo() ? onDemo(DataDirectory.ofDemo(chosen), work) : onData(chosen, work);
  }

  /** Opens the window on the chosen data and returns the exit status. */
  int window() {
    String log = "";
    try {
      Path chosen = chosen();
      log = logIn(options.demo() ? DataDirectory.ofDemo(chosen) : chosen);
      openers.window().open(chosen, options.demo(), options.language());
      return ExitStatus.DONE.code();
    } catch (UnsupportedOperationException e) {
      LOG.log(System.Logger.Level.INFO, "no window", e);
      String sentence = output.text("cli.noDisplay");
      return failed(
          new CommandFailure(FailureKind.NO_DISPLAY, sentence), _ -> Optional.empty(), log);
    } catch (RuntimeException e) {
      return failed(e, _ -> Optional.empty(), log);
    }
  }

  private Path chosen() {
    try {
      return directories.choose(options.data());
    } catch (InvalidPathException e) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.directory", e.getInput()));
    }
  }

  private int onData(Path directory, Work work) {
    try (Services services = opened(directory)) {
      return run(services, directory, work);
    } catch (RuntimeException | Error e) {
      return failed(e, _ -> Optional.empty(), logIn(directory));
    }
  }

  private Services opened(Path directory) {
    try {
      return openers.services().open(directory);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.token.environment"));
    } finally {
      log.open(directory, options.verbose());
    }
  }

  private int onDemo(Path directory, Work work) {
    output.message("cli.demo");
    try (Services services = openers.demo().open(directory)) {
      log.open(directory, options.verbose());
      services
          .accounts()
          .all()
          .forEach(account -> services.synchroniser().sync(account, SyncObserver.NONE));
      return run(services, directory, work);
    } catch (RuntimeException | Error e) {
      return failed(e, _ -> Optional.empty(), logIn(directory));
    }
  }

  private int run(Services services, Path directory, Work work) {
    try {
      return work.on(services).code();
    } catch (RuntimeException | Error e) {
      return failed(e, services.accounts()::byName, logIn(directory));
    }
  }

  private static String logIn(Path directory) {
    return LogFile.directoryIn(directory).toString();
  }

  private int failed(
      Throwable problem, Function<String, Optional<Account>> accounts, String logDirectory) {
    return new Failures(output).tell(problem, accounts, logDirectory);
  }

  /** What a command does with the services. */
  @FunctionalInterface
  interface Work {

    /** Does it and says how it went; anything thrown is told to the user. */
    ExitStatus on(Services services);
  }
}
