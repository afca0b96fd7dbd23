package org.zonewright.ui.reverse;

import static org.zonewright.ui.UiWorkbench.a;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;
import org.zonewright.ui.NoNavigation;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiSettings;

/** A reverse workbench over a store with a zone and some reverse records. */
final class WorkbenchFixture implements AutoCloseable {

  private final UiWorkbench bench;
  private final Account cloud;
  private final List<ReviewScope> reviews = new ArrayList<>();
  private final NoNavigation navigation = new NoNavigation();
  private final UiSettings settings;
  private LookupSource lookups = _ -> LiveAnswers::none;

  WorkbenchFixture(Path directory) {
    bench = UiWorkbench.in(directory);
    settings = new UiSettings(Map.of(), (_, _) -> {}, bench.background());
    cloud = bench.ionos("Cloud");
    bench.zone(
        cloud,
        "example.org",
        a("www.example.org", "192.0.2.9"),
        a("mail.example.org", "192.0.2.10"),
        a("app.example.org", "192.0.2.11"),
        a("shop.app.example.org", "192.0.2.11"));
    bench.reverse(
        cloud,
        "192.0.2.9 www.example.org",
        "192.0.2.200 gone.example.org",
        "203.0.113.1 mail.elsewhere.example");
  }

  UiWorkbench bench() {
    return bench;
  }

  Account cloud() {
    return cloud;
  }

  ZoneRef zone() {
    return new ZoneRef(cloud.id(), DnsName.of("example.org"));
  }

  List<ReviewScope> reviews() {
    return reviews;
  }

  UiSettings settings() {
    return settings;
  }

  /** Live answers come from here. */
  void answers(LookupSource source) {
    lookups = source;
  }

  ReverseViewModel model() {
    return new ReverseViewModel(
        bench.services(),
        bench.tools(),
        new ReverseWays(reviews::add, navigation),
        settings,
        lookups);
  }

  List<Change> drafts() {
    return bench.services().drafts().all().stream().map(DraftEntry::change).toList();
  }

  @Override
  public void close() {
    bench.close();
  }
}
