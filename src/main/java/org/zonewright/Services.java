package org.zonewright;

import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.zonewright.account.Accounts;
import org.zonewright.account.Credentials;
import org.zonewright.account.MemoryCredentials;
import org.zonewright.account.ProxyPassword;
import org.zonewright.change.Applier;
import org.zonewright.change.BulkEdit;
import org.zonewright.change.Conflicts;
import org.zonewright.change.Drafts;
import org.zonewright.change.History;
import org.zonewright.change.Planner;
import org.zonewright.change.Recovery;
import org.zonewright.change.RunLocks;
import org.zonewright.change.Undo;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.JdkHttpGateway;
import org.zonewright.provider.ProviderFactory;
import org.zonewright.provider.ProxyFinder;
import org.zonewright.provider.SystemProxies;
import org.zonewright.reverse.MatrixReader;
import org.zonewright.reverse.Prerequisites;
import org.zonewright.store.AccountStore;
import org.zonewright.store.Database;
import org.zonewright.store.LockStore;
import org.zonewright.store.QuotaStore;
import org.zonewright.store.RemarkStore;
import org.zonewright.store.ReverseStore;
import org.zonewright.store.SearchStore;
import org.zonewright.store.SettingStore;
import org.zonewright.store.SyncStore;
import org.zonewright.store.ZoneGlance;
import org.zonewright.store.ZoneStore;
import org.zonewright.sync.Synchroniser;
import org.zonewright.system.ChosenProxies;
import org.zonewright.system.PreferenceStore;
import org.zonewright.system.ProgramVersion;
import org.zonewright.system.diagnostics.DiagnosticSource;
import org.zonewright.system.diagnostics.Diagnostics;
import org.zonewright.system.update.UpdateCheck;

/** Everything the two faces need, put together in the one place that does so. */
public final class Services implements AutoCloseable {

  // of a record whose account is gone; nothing can be sent to it anyway
  private static final long USUAL_TTL = 3600;

  private final Database database;
  private final Credentials credentials;
  private final Accounts accounts;
  private final Clock clock;
  // one for all, because it sees to it that an account has one sync at a time
  private final Synchroniser synchroniser;

  // one for all, because it knows what this process is carrying out
  private final RunLocks runs;
  private final Runnable alsoClosed;

  private final ChosenProxies proxies;

  private Services(
      Database database,
      Credentials credentials,
      Function<ChosenProxies, ProviderFactory> providers,
      Clock clock,
      Runnable alsoClosed) {
    this.database = database;
    this.credentials = credentials;
    this.clock = clock;
    this.alsoClosed = alsoClosed;
    this.proxies =
        new ChosenProxies(
            new PreferenceStore(database),
            new ProxyPassword(credentials),
            new SystemProxies(System.getenv(), ProxySelector::getDefault));
    this.accounts = new Accounts(new AccountStore(database), credentials, providers.apply(proxies));
    this.runs = new RunLocks(database.file());
    this.synchroniser =
        new Synchroniser(accounts, database, clock, () -> conflicts().mergeSilently());
  }

  /**
   * Opens the data in {@code directory}.
   *
   * @throws org.zonewright.store.StoreException if it cannot be used
   */
  public static Services open(
      Path directory, Credentials credentials, ProviderFactory providers, Clock clock) {
    return new Services(Database.open(directory), credentials, _ -> providers, clock, () -> {});
  }

  /**
   * Opens the data in {@code directory}, and reaches the providers through the proxy that is chosen
   * in its settings.
   *
   * @throws org.zonewright.store.StoreException if it cannot be used
   */
  public static Services openBehindProxy(Path directory, Credentials credentials, Clock clock) {
    return new Services(
        Database.open(directory),
        credentials,
        proxies -> new Adapters(clock, proxies::once),
        clock,
        () -> {});
  }

  /**
   * Starts the demo: stand-ins of both providers inside this process, with an account for each in
   * the data in {@code directory}, which is the demo's own, or beside it where another demo uses
   * that already. Nothing is read yet. Closing ends the stand-ins too.
   *
   * @throws java.io.UncheckedIOException if the stand-ins cannot be started
   * @throws org.zonewright.store.StoreException if the data cannot be used
   */
  public static Services demo(Path directory, Clock clock) {
    Demo demo = Demo.start();
    DemoPlace place = DemoPlace.claim(directory);
    Runnable end =
        () -> {
          place.close();
          demo.close();
        };
    try {
      Services services =
          new Services(
              Database.open(place.directory()),
              memoryCredentials(),
              _ -> providers(clock),
              clock,
              end);
      demo.addAccounts(services.accounts());
      return services;
    } catch (RuntimeException e) {
      end.run();
      throw e;
    }
  }

  /** The places for accounts whose secrets are worth nothing (demo, tests): memory alone. */
  public static Credentials memoryCredentials() {
    return new Credentials(List.of(new MemoryCredentials()));
  }

  /** The adapters of both providers, each with its own connections, all of them direct. */
  public static ProviderFactory providers(Clock clock) {
    return new Adapters(clock, () -> ProxyFinder.DIRECT);
  }

  public Database database() {
    return database;
  }

  public Credentials credentials() {
    return credentials;
  }

  public Accounts accounts() {
    return accounts;
  }

  public Clock clock() {
    return clock;
  }

  public ZoneStore zones() {
    return new ZoneStore(database);
  }

  public ZoneGlance zoneGlance() {
    return new ZoneGlance(database);
  }

  public SearchStore search() {
    return new SearchStore(database);
  }

  public ReverseStore reverseRecords() {
    return new ReverseStore(database);
  }

  public QuotaStore quotas() {
    return new QuotaStore(database);
  }

  public SyncStore syncStatus() {
    return new SyncStore(database);
  }

  public SettingStore settings() {
    return new SettingStore(database);
  }

  /** What the user has chosen on the settings page. */
  public PreferenceStore preferences() {
    return new PreferenceStore(database);
  }

  /** Looks for newer versions of this program. */
  public UpdateCheck updateCheck() {
    return new UpdateCheck(
        () -> new JdkHttpGateway(UpdateCheck.CONNECTION, proxies.once()),
        settings(),
        clock,
        ProgramVersion.text());
  }

  /** What helps others to find a fault. May ask the keychain and so take a moment. */
  public Diagnostics diagnostics() {
    return new Diagnostics(
        new DiagnosticSource(database, accounts, credentials, logDirectory(), clock));
  }

  /** Where the log of this data is. */
  public Path logDirectory() {
    return LogFile.directoryIn(Objects.requireNonNull(database.file().getParent()));
  }

  /** The password for the user's own proxy. */
  public ProxyPassword proxyPassword() {
    return new ProxyPassword(credentials);
  }

  public Synchroniser synchroniser() {
    return synchroniser;
  }

  public Drafts drafts() {
    return new Drafts(database, clock);
  }

  public Conflicts conflicts() {
    return new Conflicts(database);
  }

  public BulkEdit bulkEdit() {
    return new BulkEdit(database, drafts());
  }

  public LockStore locks() {
    return new LockStore(database);
  }

  /** What the user remarked on zones. */
  public RemarkStore remarks() {
    return new RemarkStore(database);
  }

  public Planner planner() {
    return new Planner(accounts, database);
  }

  public Applier applier() {
    return new Applier(accounts, database, clock, runs);
  }

  public Recovery recovery() {
    return new Recovery(accounts, database, clock, runs);
  }

  public History history() {
    return new History(database);
  }

  public Undo undo() {
    return new Undo(database, clock);
  }

  /** Every address that matters, with its reverse and its forward names. */
  public MatrixReader reverseMatrix() {
    return new MatrixReader(database);
  }

  /** The address records that reverse records need first. */
  public Prerequisites prerequisites() {
    return new Prerequisites(database, this::defaultTtl);
  }

  private long defaultTtl(ZoneRef zone) {
    return accounts
        .find(zone.account())
        .map(account -> accounts.capabilities(account).defaultTtl())
        .orElse(USUAL_TTL);
  }

  @Override
  public void close() {
    database.close();
    alsoClosed.run();
  }
}
