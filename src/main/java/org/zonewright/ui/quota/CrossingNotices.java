package org.zonewright.ui.quota;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.quota.Crossing;
import org.zonewright.quota.UsageLevel;
import org.zonewright.store.QuotaSample;
import org.zonewright.store.StoreEvent;
import org.zonewright.text.QuotaTexts;
import org.zonewright.ui.common.Sequence;
import org.zonewright.ui.common.StoreWatch;
import org.zonewright.ui.common.UiTools;

/**
 * Tells the user once when a usage has come nearer to its limit than a threshold between two syncs.
 * What was so already when the window opened is not told; the screen shows it.
 */
public final class CrossingNotices implements AutoCloseable {

  private record Latest(Account account, QuotaSample sample) {}

  private final Services services;
  private final UiTools tools;
  private final QuotaTexts texts;
  private final Runnable dashboard;
  private final Sequence reading;
  private final StoreWatch watch;
  private final Map<AccountId, QuotaSample> known = new HashMap<>();

  /**
   * Begins to watch.
   *
   * @param dashboard shows the quota screen
   */
  public CrossingNotices(Services services, UiTools tools, Runnable dashboard) {
    this.services = services;
    this.tools = tools;
    this.texts = new QuotaTexts(tools.texts().messages());
    this.dashboard = dashboard;
    this.reading = new Sequence(tools.background());
    // what is stored now comes first, whatever a sync writes meanwhile
    reading.call(
        this::read,
        all -> all.forEach(each -> known.put(each.account().id(), each.sample())),
        tools::fail);
    this.watch = new StoreWatch(services.database()::observe, tools.background(), this::onEvents);
  }

  private void onEvents(Set<StoreEvent> events) {
    if (events.stream().anyMatch(StoreEvent.QuotaChanged.class::isInstance)) {
      reading.call(this::read, this::compare, tools::fail);
    }
  }

  private List<Latest> read() {
    return services.accounts().all().stream()
        .flatMap(
            account ->
                services.quotas().latest(account.id()).stream()
                    .map(sample -> new Latest(account, sample)))
        .toList();
  }

  private void compare(List<Latest> all) {
    for (Latest now : all) {
      Optional<QuotaSample> before =
          Optional.ofNullable(known.put(now.account().id(), now.sample()));
      List<Crossing> crossings = Crossing.between(before, now.sample());
      if (!crossings.isEmpty()) {
        tell(now.account(), crossings);
      }
    }
  }

  private void tell(Account account, List<Crossing> crossings) {
    boolean reached = crossings.stream().anyMatch(each -> each.to() == UsageLevel.REACHED);
    tools
        .notices()
        .warning(
            tools.text(reached ? "quota.crossing.reached" : "quota.crossing.near", account.name()),
            crossings.stream().map(this::line).collect(Collectors.joining("\n")),
            dashboard);
  }

  private String line(Crossing crossing) {
    return tools.text(
        "quota.crossing.line",
        texts.kind(crossing.kind()),
        texts.used(crossing.usage()),
        texts.level(crossing.usage()));
  }

  @Override
  public void close() {
    watch.close();
  }
}
