package org.zonewright.ui.recovery;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.zonewright.change.UnfinishedRun;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;
import org.zonewright.ui.changes.RunSource;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.UiTools;

/** Which change sets are not finished, for the notice at the top of the window. */
public final class UnfinishedViewModel implements AutoCloseable {

  private final RunSource source;
  private final UiTools tools;
  private final Latest reading;
  private final StoreWatch watch;
  private final ReadOnlyObjectWrapper<List<UnfinishedRun>> runs =
      new ReadOnlyObjectWrapper<>(List.of());
  private final StringBinding sentence;

  /**
   * Begins to read.
   *
   * @param events {@code database::observe}
   */
  public UnfinishedViewModel(
      RunSource source, Function<Consumer<StoreEvent>, Subscription> events, UiTools tools) {
    this.source = source;
    this.tools = tools;
    this.reading = new Latest(tools.background());
    this.sentence = Bindings.createStringBinding(this::say, runs);
    this.watch = new StoreWatch(events, tools.background(), this::storeChanged);
    reload();
  }

  /** The change sets, oldest first. */
  public ReadOnlyObjectProperty<List<UnfinishedRun>> runs() {
    return runs.getReadOnlyProperty();
  }

  /** What is not finished, in words; empty if nothing is. */
  public StringBinding sentence() {
    return sentence;
  }

  /** Reads anew. */
  public void reload() {
    reading.call(source::unfinished, runs::set, tools::fail);
  }

  private String say() {
    if (runs.get().isEmpty()) {
      return "";
    }
    UnfinishedRun run = runs.get().getFirst();
    String first =
        tools.text(
            "recovery.notice",
            tools.times().point(run.startedAt()),
            new RunWords(tools).counts(run));
    int more = runs.get().size() - 1;
    return more == 0 ? first : tools.text("recovery.notice.more", first, more);
  }

  private void storeChanged(Set<StoreEvent> events) {
    if (events.stream().anyMatch(StoreEvent.JournalChanged.class::isInstance)) {
      reload();
    }
  }

  @Override
  public void close() {
    watch.close();
    reading.cancel();
  }
}
