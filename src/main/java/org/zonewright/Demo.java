package org.zonewright;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Secret;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.sync.SyncObserver;

/**
 * Zonewright without real providers: stand-ins of both inside this process, an account for each,
 * and data of its own that is freshly synchronised. What is changed in a demo is gone when it is
 * closed, because the stand-ins forget it.
 */
public final class Demo implements AutoCloseable {

  private static final String DIRECTORY = "demo";
  private static final String IONOS_ACCOUNT = "IONOS demo";
  private static final String BDOM_ACCOUNT = "BDOM demo";

  private final Sandbox sandbox;
  private final Services services;

  private Demo(Sandbox sandbox, Services services) {
    this.sandbox = sandbox;
    this.services = services;
  }

  /** Where a demo's data is, apart from the real data in {@code dataDirectory}. */
  public static Path directoryIn(Path dataDirectory) {
    return dataDirectory.resolve(DIRECTORY);
  }

  /**
   * Starts the stand-ins and opens and fills the data.
   *
   * @param directory the demo's own data directory
   * @throws UncheckedIOException if the stand-ins cannot listen
   * @throws org.zonewright.store.StoreException if the data cannot be used
   */
  public static Demo open(Path directory, Clock clock) {
    Sandbox sandbox = start();
    try {
      Services services =
          Services.open(directory, Services.memoryCredentials(), Services.providers(clock), clock);
      Demo demo = new Demo(sandbox, services);
      demo.fill();
      return demo;
    } catch (RuntimeException e) {
      sandbox.close();
      throw e;
    }
  }

  private static Sandbox start() {
    try {
      return Sandbox.start(SandboxOptions.defaults());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fill() {
    try {
      account(
          IONOS_ACCOUNT,
          ProviderKind.IONOS,
          sandbox.ionosUrl(),
          OptionalLong.empty(),
          Optional.of(Secret.of(sandbox.token())));
      account(
          BDOM_ACCOUNT,
          ProviderKind.BDOM,
          sandbox.bdomUrl(),
          OptionalLong.of(sandbox.userId()),
          Optional.empty());
      services
          .accounts()
          .all()
          .forEach(account -> services.synchroniser().sync(account, SyncObserver.NONE));
    } catch (RuntimeException e) {
      services.close();
      throw e;
    }
  }

  private void account(
      String name, ProviderKind kind, URI address, OptionalLong userId, Optional<Secret> token) {
    AccountId id = services.accounts().byName(name).map(Account::id).orElseGet(AccountId::random);
    services.accounts().save(new Account(id, name, kind, address, userId), token, true);
  }

  /** The services over the demo's data. Whoever closes them leaves the stand-ins running. */
  public Services services() {
    return services;
  }

  /** Ends the stand-ins; requests to them fail from now on. */
  public void stopProviders() {
    sandbox.close();
  }

  @Override
  public void close() {
    services.close();
    sandbox.close();
  }
}
