package org.zonewright.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.ListingKind;
import org.zonewright.sync.SyncObserver;
import org.zonewright.sync.SyncReport;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Job;
import org.zonewright.ui.common.SyncStarter;
import org.zonewright.ui.common.UiTools;

/** Syncs under way: starting them, how far they are, giving them up, and what came of them. */
public final class SyncViewModel implements SyncStarter {

  /** The way to {@link org.zonewright.sync.Synchroniser}. */
  public interface Source {

    /** Reads all of an account. */
    SyncReport sync(Account account, SyncObserver observer);

    /** Reads one zone anew. */
    void refresh(ZoneRef zone);
  }

  private record Running(Account account, Job job, AtomicReference<ListingKind> part) {}

  private final Source source;
  // not final: a sync goes on when the window speaks another language
  private UiTools tools;
  private final Connection connection;
  private final Map<AccountId, Running> running = new LinkedHashMap<>();
  private final SyncEnding ending;
  private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
  private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(-1);
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
  private final Command cancel = Command.of(active.getReadOnlyProperty(), this::cancelAll);

  public SyncViewModel(Source source, UiTools tools, Connection connection) {
    this.source = source;
    this.tools = tools;
    this.connection = connection;
    this.ending = new SyncEnding(connection);
  }

  /** Speaks with these tools from now on, also of what is under way. */
  public void speak(UiTools other) {
    tools = other;
    update();
  }

  /** Whether anything is being read. */
  public ReadOnlyBooleanProperty active() {
    return active.getReadOnlyProperty();
  }

  /** How far, 0 to 1; -1 while not known. */
  public ReadOnlyDoubleProperty fraction() {
    return fraction.getReadOnlyProperty();
  }

  /** What is being read, and how far, in words. */
  public ReadOnlyStringProperty text() {
    return text.getReadOnlyProperty();
  }

  /** Gives everything up; what was read is kept. */
  public Command cancel() {
    return cancel;
  }

  @Override
  public void sync(List<Account> accounts) {
    if (!accounts.isEmpty()) {
      ending.askedFor();
      syncQuietly(accounts);
    }
  }

  /** Reads all of these accounts without a word, unless there is news or a problem. */
  public void syncQuietly(List<Account> accounts) {
    accounts.stream().filter(account -> !running.containsKey(account.id())).forEach(this::start);
    update();
  }

  private void start(Account account) {
    AtomicReference<ListingKind> part = new AtomicReference<>(ListingKind.ZONES);
    Job job =
        tools
            .background()
            .run(
                progress ->
                    source.sync(
                        account,
                        (kind, done, total) -> {
                          part.set(kind);
                          progress.tell(done, total);
                        }),
                report -> finished(account, report),
                problem -> failed(account, problem));
    if (job.running().get()) {
      running.put(account.id(), new Running(account, job, part));
      job.done().subscribe(_ -> update());
      job.total().subscribe(_ -> update());
    }
  }

  private void finished(Account account, SyncReport report) {
    running.remove(account.id());
    ending.add(report);
    report.parts().stream()
        .flatMap(part -> part.problem().stream())
        .findFirst()
        .ifPresentOrElse(
            problem -> {
              connection.failed(account.id(), problem);
              ending.addProblem(sentence(problem));
            },
            () -> connection.reached(account.id()));
    if (!report.failedZones().isEmpty()) {
      ending.addProblem(
          tools.text("ui.sync.failedZones", account.name(), report.failedZones().size()));
    }
    update();
    tellEnd();
  }

  private void failed(Account account, Exception problem) {
    running.remove(account.id());
    if (problem instanceof ProviderException provider) {
      connection.failed(account.id(), provider);
    }
    if (!(problem instanceof CancellationException)) {
      ending.addProblem(sentence(problem));
    }
    update();
    tellEnd();
  }

  private String sentence(Exception problem) {
    return tools.texts().problems().sentence(problem);
  }

  private void tellEnd() {
    if (running.isEmpty()) {
      ending.tell(tools);
    }
  }

  @Override
  public void refresh(ZoneRef zone) {
    tools
        .background()
        .call(
            () -> {
              source.refresh(zone);
              return zone;
            },
            _ -> connection.reached(zone.account()),
            problem -> {
              if (problem instanceof ProviderException provider) {
                connection.failed(zone.account(), provider);
              }
              tools.fail(problem);
            });
  }

  private void cancelAll() {
    running.values().forEach(one -> one.job().cancel());
    running.clear();
    ending.forget();
    update();
  }

  private void update() {
    active.set(!running.isEmpty());
    long done = 0;
    long total = 0;
    for (Running one : running.values()) {
      if (one.job().total().get() > 0) {
        done += one.job().done().get();
        total += one.job().total().get();
      }
    }
    fraction.set(total == 0 ? -1 : (double) done / total);
    text.set(running.values().stream().findFirst().map(this::describe).orElse(""));
  }

  private String describe(Running one) {
    String account = one.account().name();
    int done = one.job().done().get();
    int total = one.job().total().get();
    return switch (one.part().get()) {
      case ZONES -> counted("ui.sync.zones", "ui.sync.zonesOf", account, done, total);
      case RECORDS -> counted("ui.sync.records", "ui.sync.recordsOf", account, done, total);
      case REVERSE_RECORDS -> counted("ui.sync.reverse", "ui.sync.reverseOf", account, done, total);
      case QUOTA -> tools.text("ui.sync.quota", account);
    };
  }

  private String counted(String plain, String of, String account, int done, int total) {
    return total > 0 ? tools.text(of, account, done, total) : tools.text(plain, account);
  }
}
