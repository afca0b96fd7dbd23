package org.zonewright.change;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Secret;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.sync.SyncObserver;

/** Both stand-ins with an account for each, synced. */
final class SandboxServices implements AutoCloseable {

  final Sandbox sandbox;
  final Services services;

  /**
   * Starts them.
   *
   * @param filling puts into the stand-ins what is to be synced
   */
  SandboxServices(Path directory, Consumer<Sandbox> filling) throws IOException {
    sandbox = Sandbox.start(SandboxOptions.empty());
    sandbox.ionos().settings().settleAfter(Duration.ZERO);
    filling.accept(sandbox);
    Clock clock = Clock.systemUTC();
    services =
        Services.open(directory, Services.memoryCredentials(), Services.providers(clock), clock);
    services
        .accounts()
        .save(account(ProviderKind.IONOS), Optional.of(Secret.of(sandbox.token())), true);
    services.accounts().save(account(ProviderKind.BDOM), Optional.empty(), true);
    services.accounts().all().forEach(a -> services.synchroniser().sync(a, SyncObserver.NONE));
  }

  /** The account at a provider. */
  Account account(ProviderKind kind) {
    return switch (kind) {
      case IONOS ->
          new Account(
              new AccountId("a-1"), "cloud", kind, sandbox.ionosUrl(), OptionalLong.empty());
      case BDOM ->
          new Account(
              new AccountId("a-2"),
              "registrar",
              kind,
              sandbox.bdomUrl(),
              OptionalLong.of(sandbox.userId()));
    };
  }

  @Override
  public void close() {
    services.close();
    sandbox.close();
  }
}
