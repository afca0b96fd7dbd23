package org.zonewright.ui.zones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.SynchronousBackground;
import org.zonewright.ui.common.UiSettings;

/** The zones that were open lately. */
class RecentZonesTest {

  private final SynchronousBackground background = new SynchronousBackground();
  private final Map<String, String> written = new HashMap<>();

  private static ZoneRef zone(String name) {
    return new ZoneRef(new AccountId("account"), DnsName.of(name));
  }

  private RecentZones recent(Map<Setting, String> before) {
    return new RecentZones(new UiSettings(before, written::put, background), background);
  }

  private void stay(RecentZones recent, String name) {
    recent.opened(zone(name));
    background.elapse();
  }

  @Test
  void theLatestComesFirstAndOnlyOnce() {
    RecentZones recent = recent(Map.of());

    stay(recent, "a.example");
    stay(recent, "b.example");
    stay(recent, "a.example");

    assertThat(recent.zones().get()).containsExactly(zone("a.example"), zone("b.example"));
  }

  @Test
  void zonesThatWereOnlyPassedDoNotCount() {
    RecentZones recent = recent(Map.of());

    recent.opened(zone("a.example"));
    recent.opened(zone("b.example"));
    background.elapse();

    assertThat(recent.zones().get()).containsExactly(zone("b.example"));
  }

  @Test
  void aDozenIsKeptFromOneTimeToTheNext() {
    RecentZones recent = recent(Map.of());
    IntStream.range(0, 20).forEach(i -> stay(recent, "z" + i + ".example"));
    background.elapse();

    RecentZones next =
        recent(Map.of(Setting.RECENT_ZONES, written.get(Setting.RECENT_ZONES.key())));

    assertThat(next.zones().get())
        .hasSize(RecentZones.MOST)
        .isEqualTo(recent.zones().get())
        .startsWith(zone("z19.example"));
  }

  @Test
  void whatCannotBeReadIsLeftOut() {
    assertThat(
            recent(Map.of(Setting.RECENT_ZONES, "nonsense\naccount a..b\naccount a.example"))
                .zones()
                .get())
        .containsExactly(zone("a.example"));
  }
}
