package org.zonewright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.zonewright.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with arguments, in the user's language; the parser knows English only. */
final class Misunderstanding {

  private final Messages messages;

  Misunderstanding(Messages messages) {
    this.messages = messages;
  }

  /** A sentence without its full stop. */
  String of(ParameterException problem) {
    return switch (problem) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing when !missing.getMissing().isEmpty() ->
          messages.text("cli.usage.missing", forms(missing.getMissing()));
      case OverwrittenOptionException twice ->
          messages.text("cli.usage.twice", name(twice.getOverwritten()));
      case ParameterException value when value.getArgSpec() != null && value.getValue() != null ->
          messages.text("cli.usage.value", value.getValue(), name(value.getArgSpec()));
      case ParameterException _ when onlyLeadsToOthers(problem.getCommandLine()) ->
          messages.text("cli.usage.command");
      default -> String.valueOf(problem.getMessage());
    };
  }

  private String unmatched(UnmatchedArgumentException problem) {
    String what = String.join(" ", problem.getUnmatched());
    return messages.text(
        problem.isUnknownOption() ? "cli.usage.unknownOption" : "cli.usage.unknown", what);
  }

  private static boolean onlyLeadsToOthers(CommandLine command) {
    return !(command.getCommand() instanceof Callable<?>)
        && !(command.getCommand() instanceof Runnable);
  }

  /** How they are written. */
  private static String forms(List<ArgSpec> arguments) {
    return arguments.stream()
        .map(
            argument ->
                argument.isOption()
                    ? name(argument) + "=" + argument.paramLabel()
                    : argument.paramLabel())
        .collect(Collectors.joining(", "));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
