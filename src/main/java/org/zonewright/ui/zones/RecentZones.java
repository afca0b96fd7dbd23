package org.zonewright.ui.zones;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.RecentZoneList;
import org.zonewright.ui.common.Background;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.UiSettings;

/** The zones that were open lately, the latest first, from one time to the next. */
public final class RecentZones {

  /** More would be a list to search in, for which there is the search. */
  static final int MOST = 12;

  /** A zone that was passed with the arrow keys was not looked at. */
  private static final Duration LOOKED_AT = Duration.ofSeconds(1);

  private final UiSettings settings;
  private final Debounce staying;
  private final ReadOnlyObjectWrapper<List<ZoneRef>> zones;
  private Optional<ZoneRef> opened = Optional.empty();

  /** Those of last time. */
  public RecentZones(UiSettings settings, Background background) {
    this.settings = settings;
    this.staying = new Debounce(background, LOOKED_AT, this::note);
    this.zones =
        new ReadOnlyObjectWrapper<>(
            settings.find(Setting.RECENT_ZONES).map(RecentZoneList::parse).orElse(List.of()));
  }

  /** The latest first. */
  public ReadOnlyObjectProperty<List<ZoneRef>> zones() {
    return zones.getReadOnlyProperty();
  }

  /** A zone was opened; it counts once it has been open for a moment. */
  void opened(ZoneRef zone) {
    opened = Optional.of(zone);
    staying.ask();
  }

  private void note() {
    opened.ifPresent(
        zone -> {
          List<ZoneRef> now = new ArrayList<>(zones.get());
          now.remove(zone);
          now.addFirst(zone);
          zones.set(List.copyOf(now.subList(0, Math.min(MOST, now.size()))));
          settings.save(Setting.RECENT_ZONES, RecentZoneList.text(zones.get()));
        });
  }
}
