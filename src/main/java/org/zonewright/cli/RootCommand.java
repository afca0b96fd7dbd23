package org.zonewright.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zonewright} without a command: the window. */
@Command(name = "zonewright")
final class RootCommand implements Callable<Integer> {

  @Mixin private final GlobalOptions options;

  @Option(names = "--version", versionHelp = true, descriptionKey = "cli.option.version")
  private boolean version;

  private final Shell shell;

  RootCommand(GlobalOptions options, Shell shell) {
    this.options = options;
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return version || options.help() ? ExitStatus.DONE.code() : shell.window();
  }
}
