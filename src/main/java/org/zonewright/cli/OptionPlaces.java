package org.zonewright.cli;

import org.zonewright.text.Messages;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/**
 * Runs the last command, unless an option stands before it that only the command above it takes:
 * {@code reverse --network N delete-orphans} would otherwise mean every network.
 */
final class OptionPlaces implements IExecutionStrategy {

  private final Messages messages;

  OptionPlaces(Messages messages) {
    this.messages = messages;
  }

  @Override
  public int execute(ParseResult parsed) throws ExecutionException {
    for (ParseResult above = parsed; above.hasSubcommand(); above = above.subcommand()) {
      for (OptionSpec option : above.matchedOptionsSet()) {
        if (option.scopeType() == ScopeType.LOCAL && !option.versionHelp()) {
          String command = above.subcommand().commandSpec().name();
          throw new ParameterException(
              above.subcommand().commandSpec().commandLine(),
              messages.text("cli.usage.optionPlace", option.longestName(), command));
        }
      }
    }
    return new RunLast().execute(parsed);
  }
}
