package org.zonewright.ui.reverse;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.zonewright.dns.NameServer;
import org.zonewright.reverse.live.LiveChecks;
import org.zonewright.reverse.live.LiveQuestion;
import org.zonewright.reverse.live.LiveResult;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Job;
import org.zonewright.ui.common.Progress;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;

/** Checks addresses in the DNS itself, on request, and keeps what it said until the window ends. */
public final class LiveViewModel {

  private final LookupSource lookups;
  private final UiSettings settings;
  private final UiTools tools;
  private final Map<LiveQuestion, LiveResult> results = new ConcurrentHashMap<>();
  private final StringProperty server = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<Job>> job =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper total = new ReadOnlyIntegerWrapper();
  private final BooleanBinding running =
      Bindings.createBooleanBinding(() -> job.get().isPresent(), job);
  private final AtomicReference<AtomicBoolean> stop = new AtomicReference<>(new AtomicBoolean());
  private final Command cancel = Command.of(running, this::stop);

  LiveViewModel(LookupSource lookups, UiSettings settings, UiTools tools) {
    this.lookups = lookups;
    this.settings = settings;
    this.tools = tools;
    server.set(settings.find(Setting.LIVE_SERVER).orElse(""));
  }

  /** The name server as typed; empty for those the system is set to. */
  public StringProperty server() {
    return server;
  }

  /** What is wrong with the name server; empty if nothing. */
  public StringBinding serverProblem() {
    return Bindings.createStringBinding(
        () -> usable() ? "" : tools.text("reverse.live.serverWrong"), server);
  }

  /** Whether checks are under way. */
  public BooleanBinding running() {
    return running;
  }

  /** How many addresses are checked; grows while checks are under way. */
  public ReadOnlyIntegerProperty done() {
    return done.getReadOnlyProperty();
  }

  /** How many addresses are to be checked. */
  public ReadOnlyIntegerProperty total() {
    return total.getReadOnlyProperty();
  }

  /** Gives up what is not answered yet; what is answered stays. */
  public Command cancel() {
    return cancel;
  }

  /** What the DNS said of a row; empty if it was not asked since the row last changed. */
  public Optional<LiveResult> result(ReverseItem item) {
    return Optional.ofNullable(results.get(LiveQuestion.of(item.row())));
  }

  /** Whether anything was asked at all. */
  public boolean isUsed() {
    return total.get() > 0;
  }

  /** Knows what another has been told; nothing may be under way there. */
  void continueFrom(LiveViewModel other) {
    results.putAll(other.results);
    server.set(other.server.get());
    total.set(other.total.get());
    done.set(other.done.get());
  }

  /** Asks for those rows, unless checks are under way or the name server is none. */
  public void check(List<ReverseItem> items) {
    if (running.get() || !usable() || items.isEmpty()) {
      return;
    }
    settings.save(Setting.LIVE_SERVER, server.get().strip());
    List<LiveQuestion> questions =
        items.stream().map(item -> LiveQuestion.of(item.row())).distinct().toList();
    questions.forEach(results::remove);
    Optional<NameServer> asked = NameServer.parse(server.get());
    AtomicBoolean wish = new AtomicBoolean();
    stop.set(wish);
    total.set(questions.size());
    done.set(0);
    Job started =
        tools
            .background()
            .run(
                progress -> ask(asked, questions, wish, progress),
                this::ended,
                thrown -> {
                  ended(0);
                  tools.fail(thrown);
                });
    if (started.running().get()) {
      job.set(Optional.of(started));
      started.done().subscribe(count -> done.set(count.intValue()));
    }
  }

  private int ask(
      Optional<NameServer> asked,
      List<LiveQuestion> questions,
      AtomicBoolean wish,
      Progress progress)
      throws IOException, InterruptedException {
    AtomicInteger answered = new AtomicInteger();
    new LiveChecks(lookups.open(asked), LiveChecks.AT_ONCE)
        .check(
            questions,
            result -> {
              results.put(result.question(), result);
              progress.tell(answered.incrementAndGet(), questions.size());
            },
            wish::get);
    return answered.get();
  }

  private void ended(int answered) {
    job.set(Optional.empty());
    done.set(answered);
  }

  private void stop() {
    stop.get().set(true);
  }

  private boolean usable() {
    return server.get().isBlank() || NameServer.parse(server.get()).isPresent();
  }
}
