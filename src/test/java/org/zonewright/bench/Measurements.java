package org.zonewright.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zonewright.model.ProviderKind;

/** Everything that is measured, by the names by which one can ask for a single one. */
final class Measurements {

  private final Map<String, Measurement> byName = new LinkedHashMap<>();

  Measurements() {
    byName.put("start", new StartMeasurement());
    byName.put("ionos", new SyncMeasurement(ProviderKind.IONOS));
    byName.put("bdom", new SyncMeasurement(ProviderKind.BDOM));
    byName.put("search", new SearchMeasurement());
    byName.put("open", new OpenZoneMeasurement());
    byName.put("sort", new ArrangeMeasurement());
    byName.put("scroll", new ScrollMeasurement());
    byName.put("tree", new TreeMeasurement());
    byName.put("reverse", new ReverseMeasurement());
    byName.put("plan", new PlanMeasurement());
  }

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  Measurement named(String name) {
    return Optional.ofNullable(byName.get(name))
        .orElseThrow(() -> new IllegalArgumentException("there is no " + name));
  }

  /** In the order of the table. */
  Map<String, Measurement> all() {
    return byName;
  }
}
