package org.zonewright.ui.remarks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.zonewright.model.ZoneRef;
import org.zonewright.model.ZoneRemark;
import org.zonewright.store.RemarkStore;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.Sequence;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.UiTools;

/** The user's remarks on zones: read once, and held, for there are few. */
public final class RemarksViewModel implements AutoCloseable {

  private final RemarkStore store;
  private final UiTools tools;
  private final Latest reading;
  private final Sequence writing;
  private final StoreWatch watch;
  private final ReadOnlyObjectWrapper<Map<ZoneRef, ZoneRemark>> all =
      new ReadOnlyObjectWrapper<>(Map.of());

  /**
   * Begins to read.
   *
   * @param events {@code database::observe}
   */
  public RemarksViewModel(
      RemarkStore store, Function<Consumer<StoreEvent>, Subscription> events, UiTools tools) {
    this.store = store;
    this.tools = tools;
    this.reading = new Latest(tools.background());
    this.writing = new Sequence(tools.background());
    this.watch = new StoreWatch(events, tools.background(), this::storeChanged);
    load();
  }

  /** All zones on which there is something. */
  public ReadOnlyObjectProperty<Map<ZoneRef, ZoneRemark>> all() {
    return all.getReadOnlyProperty();
  }

  /** What is remarked on a zone. */
  public ZoneRemark of(ZoneRef zone) {
    return all.get().getOrDefault(zone, ZoneRemark.NONE);
  }

  /** The zones that the user wants at hand. */
  public Set<ZoneRef> favourites() {
    return all.get().entrySet().stream()
        .filter(entry -> entry.getValue().favourite())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Makes a zone a favourite, or one no more. */
  public void toggleFavourite(ZoneRef zone) {
    ZoneRemark now = of(zone);
    save(zone, now.withFavourite(!now.favourite()));
  }

  /** Remarks this on a zone; it shows at once and is written beside. */
  public void save(ZoneRef zone, ZoneRemark remark) {
    Map<ZoneRef, ZoneRemark> changed = new HashMap<>(all.get());
    if (remark.equals(ZoneRemark.NONE)) {
      changed.remove(zone);
    } else {
      changed.put(zone, remark);
    }
    reading.cancel();
    all.set(Map.copyOf(changed));
    writing.call(
        () -> {
          store.save(zone, remark);
          return remark;
        },
        _ -> {},
        problem -> {
          tools.fail(problem);
          load();
        });
  }

  private void storeChanged(Set<StoreEvent> events) {
    if (writing.pending().get() == 0
        && events.stream().anyMatch(StoreEvent.RemarksChanged.class::isInstance)) {
      load();
    }
  }

  private void load() {
    reading.call(store::all, all::set, tools::fail);
  }

  @Override
  public void close() {
    watch.close();
    reading.cancel();
  }
}
