package org.zonewright.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.zonewright.text.Messages;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with arguments, in our words: picocli speaks English only. */
final class UsageWords {

  private final Messages messages;

  UsageWords(Messages messages) {
    this.messages = messages;
  }

  /** A sentence with the way to the help. */
  String sentence(ParameterException problem) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName();
    return messages.text("cli.usage", wrong(problem), command);
  }

  private String wrong(ParameterException problem) {
    return switch (problem) {
      case UnmatchedArgumentException unmatched ->
          messages.text(
              unmatched.isUnknownOption() ? "cli.usage.unknownOption" : "cli.usage.unknownArgument",
              String.join(" ", unmatched.getUnmatched()));
      case MissingParameterException missing ->
          messages.text("cli.usage.missing", names(missing.getMissing()));
      case OverwrittenOptionException twice ->
          messages.text("cli.usage.twice", name(twice.getOverwritten()));
      default -> other(problem);
    };
  }

  private String other(ParameterException problem) {
    ArgSpec argument = problem.getArgSpec();
    return argument == null
        ? String.valueOf(problem.getMessage())
        : messages.text("cli.usage.value", String.valueOf(problem.getValue()), name(argument));
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(UsageWords::name).collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
