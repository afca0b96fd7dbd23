package org.zonewright.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.account.DefaultAddress;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;
import picocli.CommandLine.Option;

/** What every new account is described by. */
final class NewAccountOptions {

  @Option(
      names = "--name",
      paramLabel = "NAME",
      required = true,
      descriptionKey = "cli.option.newAccount")
  private String name = "";

  @Option(names = "--url", paramLabel = "URL", descriptionKey = "cli.option.url")
  private Optional<String> url = Optional.empty();

  /**
   * The account they describe.
   *
   * @throws CommandFailure if they describe none
   */
  Account account(ProviderKind kind, OptionalLong userId, Output output) {
    if (name.isBlank()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.accountName"));
    }
    if (userId.isPresent() && userId.getAsLong() < 0) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.userId"));
    }
    URI address = url.map(text -> address(text, output)).orElseGet(() -> DefaultAddress.of(kind));
    return new Account(AccountId.random(), name, kind, address, userId);
  }

  private static URI address(String text, Output output) {
    try {
      URI address = new URI(text.strip());
      String scheme = String.valueOf(address.getScheme());
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (web
          && address.getHost() != null
          && address.getRawUserInfo() == null
          && address.getRawQuery() == null
          && address.getRawFragment() == null) {
        return address;
      }
    } catch (URISyntaxException _) {
      // told below like any other text that is no address
    }
    throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.url", text));
  }
}
