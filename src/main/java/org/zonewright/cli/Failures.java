package org.zonewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.zonewright.cli.json.ErrorJson;
import org.zonewright.model.Account;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.ProviderProblem;
import org.zonewright.store.StoreException;
import org.zonewright.text.ErrorTexts;

/**
 * Tells what kept a command from its work: a sentence on standard error, with {@code --json} also a
 * document on standard output, never a stack trace; that goes to the log.
 */
final class Failures {

  private static final System.Logger LOG = System.getLogger(Failures.class.getName());

  private final Output output;

  Failures(Output output) {
    this.output = output;
  }

  /**
   * Tells it and returns the exit status.
   *
   * @param accounts finds the account that a provider's failure names
   * @param logDirectory where the log is, for what nobody expected
   */
  int tell(Throwable problem, Function<String, Optional<Account>> accounts, String logDirectory) {
    ErrorTexts texts = new ErrorTexts(output.messages(), accounts);
    return switch (problem) {
      case CommandFailure e -> tell(e);
      case ProviderException e -> tell(e, texts.of(e));
      case StoreException e -> {
        LOG.log(System.Logger.Level.WARNING, "the database cannot be used", e);
        yield tell(ProblemKinds.of(e), texts.of(e), ExitStatus.FAILED);
      }
      case UncheckedIOException e -> io(e);
      case IOException e -> io(e);
      case CancellationException _ ->
          tell("cancelled", output.text("cli.cancelled"), ExitStatus.FAILED);
      default -> {
        LOG.log(System.Logger.Level.ERROR, "unexpected", problem);
        String sentence =
            logDirectory.isEmpty()
                ? output.text("error.unexpected", problem.toString())
                : output.text("cli.unexpected", problem.toString(), logDirectory);
        yield tell("unexpected", sentence, ExitStatus.FAILED);
      }
    };
  }

  private int tell(CommandFailure failure) {
    return tell(
        failure.kind().word(), String.valueOf(failure.getMessage()), failure.kind().status());
  }

  private int io(Exception problem) {
    Throwable reason = problem instanceof UncheckedIOException ? problem.getCause() : problem;
    LOG.log(System.Logger.Level.WARNING, "input or output", problem);
    return tell(
        FailureKind.IO.word(),
        output.text("cli.io", reason == null ? "" : String.valueOf(reason.getMessage())),
        ExitStatus.FAILED);
  }

  private int tell(String kind, String sentence, ExitStatus status) {
    return tell(
        new ErrorJson.Problem(
            kind, sentence, Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
        status);
  }

  private int tell(ProviderException problem, String sentence) {
    LOG.log(System.Logger.Level.WARNING, problem.getMessage());
    ProviderException.Failure failure = problem.failure();
    return tell(
        new ErrorJson.Problem(
            ProblemKinds.of(problem),
            sentence,
            Optional.of(failure.account()),
            Optional.of(failure.operation()),
            failure.status().stream().boxed().findFirst(),
            failure.problems().stream()
                .map(ProviderProblem::code)
                .filter(code -> !code.isEmpty())
                .toList()),
        problem instanceof ProviderException.Conflict ? ExitStatus.CONFLICT : ExitStatus.FAILED);
  }

  private int tell(ErrorJson.Problem problem, ExitStatus status) {
    if (output.isJson()) {
      output.document(new ErrorJson(problem));
    }
    output.sentence(problem.message());
    return status.code();
  }
}
