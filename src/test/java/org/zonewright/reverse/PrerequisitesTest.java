package org.zonewright.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.stored;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;

class PrerequisitesTest {

  private static final long TTL = 900;

  @TempDir private Path directory;
  @AutoClose private Cache cache;
  private Prerequisites prerequisites;

  @BeforeEach
  void open() {
    cache = new Cache(directory);
    prerequisites = new Prerequisites(cache.database(), _ -> TTL);
  }

  private ForwardNeed need(String ip, String name) {
    return prerequisites.of(Cache.data(ip, name));
  }

  @Test
  void aNameThatHasTheAddressNeedsNothing() {
    cache.zone(BDOM, "example.org", record("www.example.org", "A", "192.0.2.1"));
    cache.draftAdded(BDOM, "example.org", record("new.example.org", "A", "192.0.2.2"));

    assertThat(need("192.0.2.1", "www.example.org")).isEqualTo(new ForwardNeed.Nothing());
    assertThat(need("192.0.2.2", "new.example.org")).isEqualTo(new ForwardNeed.Nothing());
  }

  @Test
  void aNameWithoutAddressNeedsARecordInTheClosestZone() {
    cache.zone(IONOS, "org");
    cache.zone(BDOM, "example.org");

    assertThat(need("192.0.2.1", "www.example.org"))
        .isEqualTo(added(record("www.example.org", "A", "192.0.2.1").withTtl(TTL)));
    assertThat(need("2001:db8::1", "www.example.org"))
        .isEqualTo(added(record("www.example.org", "AAAA", "2001:db8::1").withTtl(TTL)));
  }

  @Test
  void aNameWithOtherAddressesNeedsOneMoreOfTheSameTtl() {
    cache.zone(BDOM, "example.org", record("www.example.org", "A", "192.0.2.9").withTtl(77));

    assertThat(need("192.0.2.1", "www.example.org"))
        .isEqualTo(added(record("www.example.org", "A", "192.0.2.1").withTtl(77), true));
  }

  @Test
  void theAddressesOfAWildcardAreNotTheNamesOwn() {
    cache.zone(BDOM, "example.org", record("*.example.org", "A", "192.0.2.9"));

    assertThat(need("192.0.2.1", "www.example.org"))
        .isEqualTo(added(record("www.example.org", "A", "192.0.2.1").withTtl(TTL)));
  }

  @Test
  void aZoneInTwoAccountsIsAChoice() {
    cache.zone(BDOM, "example.org");
    cache.zone(IONOS, "example.org");

    assertThat(need("192.0.2.1", "www.example.org"))
        .isInstanceOfSatisfying(
            ForwardNeed.OfRecord.class,
            needed ->
                assertThat(needed.choices())
                    .extracting(Change.OfRecord::account)
                    .containsExactlyInAnyOrder(BDOM.id(), IONOS.id()));
  }

  @Test
  void aRecordThatIsNotPublishedIsToBePublished() {
    ResourceRecord hidden = record("www.example.org", "A", "192.0.2.1").withEnabled(false);
    cache.zone(IONOS, "example.org", hidden);

    assertThat(need("192.0.2.1", "www.example.org"))
        .isEqualTo(
            new ForwardNeed.OfRecord(
                List.of(
                    new Change.OfRecord(
                        ref(IONOS, "example.org"),
                        Optional.of(stored("1", hidden)),
                        Optional.of(hidden.withEnabled(true)))),
                false));
  }

  @Test
  void nothingCanBeAddedBesideAnAlias() {
    cache.zone(BDOM, "example.org", record("www.example.org", "CNAME", "web.example.net"));

    assertThat(need("192.0.2.1", "www.example.org"))
        .isEqualTo(
            new ForwardNeed.AliasInTheWay(ref(BDOM, "example.org"), DnsName.of("www.example.org")));
  }

  @Test
  void aNameOutsideAllZonesCannotBeHelped() {
    cache.zone(BDOM, "example.org");

    assertThat(need("192.0.2.1", "www.example.net"))
        .isEqualTo(new ForwardNeed.NoZone(DnsName.of("www.example.net")));
  }

  private static ForwardNeed added(ResourceRecord record) {
    return added(record, false);
  }

  private static ForwardNeed added(ResourceRecord record, boolean hasOthers) {
    return new ForwardNeed.OfRecord(
        List.of(
            new Change.OfRecord(ref(BDOM, "example.org"), Optional.empty(), Optional.of(record))),
        hasOthers);
  }
}
