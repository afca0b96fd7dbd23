package org.zonewright.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds an account at IONOS Cloud DNS. */
@Command(name = "ionos")
final class AddIonosCommand implements Callable<Integer> {

  @Mixin private final NewAccountOptions options = new NewAccountOptions();

  @Option(names = "--token-stdin", descriptionKey = "cli.option.tokenStdin")
  private boolean tokenFromInput;

  private final Shell shell;
  private final InputStream in;

  AddIonosCommand(Shell shell, InputStream in) {
    this.shell = shell;
    this.in = in;
  }

  @Override
  public Integer call() {
    return shell.work(this::add);
  }

  private ExitStatus add(Services services) {
    Output output = shell.output();
    var account = options.account(ProviderKind.IONOS, OptionalLong.empty(), output);
    Optional<Secret> token = tokenFromInput ? Optional.of(token()) : Optional.empty();
    return new NewAccount(services, output).add(account, token);
  }

  private Secret token() {
    try {
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Secret.of(Optional.ofNullable(reader.readLine()).orElse(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException _) {
      throw new CommandFailure(FailureKind.USAGE, shell.output().text("cli.usage.token"));
    }
  }
}
