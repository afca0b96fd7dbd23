package org.zonewright.cli;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.model.ProviderKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds an account at a provider that speaks the BDOM API. */
@Command(name = "bdom")
final class AddBdomCommand implements Callable<Integer> {

  @Mixin private final NewAccountOptions options = new NewAccountOptions();

  @Option(
      names = "--user-id",
      paramLabel = "NUMBER",
      required = true,
      descriptionKey = "cli.option.userId")
  private long userId;

  private final Shell shell;

  AddBdomCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return shell.work(this::add);
  }

  private ExitStatus add(Services services) {
    Output output = shell.output();
    var account = options.account(ProviderKind.BDOM, OptionalLong.of(userId), output);
    return new NewAccount(services, output).add(account, Optional.empty());
  }
}
