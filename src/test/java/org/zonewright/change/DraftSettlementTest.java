package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.record;

import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.Samples;

class DraftSettlementTest {

  private static final ResourceRecord ONE = record("www.example.org", "A", "192.0.2.1");
  private static final ResourceRecord TWO = record("www.example.org", "A", "192.0.2.2");
  private static final ResourceRecord FIVE = record("www.example.org", "A", "192.0.2.5");

  @TempDir private Path directory;
  @AutoClose private TwoProviders world;

  @BeforeEach
  void open() {
    world = new TwoProviders(directory);
  }

  private void settle(Account account, Change done, long draft) {
    PlannedChange planned = new PlannedChange(done, List.of(), OptionalLong.of(draft), List.of());
    new DraftSettlement(world.database)
        .settle(new PlanStep(1, account, done.zoneRef(), List.of(planned)));
  }

  @Test
  void whatOtherDraftsWereBegunWithAlreadyIsNotAddedToTheirBaseTwice() {
    ZoneRef zone = world.zone(world.ionos, "example.org", ONE);
    Change.OfRecord done = new Change.OfRecord(zone, Optional.empty(), Optional.of(TWO));
    world.ionos.putZone("example.org", ONE, TWO);
    world.sync(world.ionos);
    world.drafts.add(zone, FIVE);

    settle(Samples.IONOS, done, 0);

    assertThat(world.drafts.all())
        .singleElement()
        .extracting(DraftEntry::baseSets)
        .isEqualTo(List.of(ONE, TWO));
    assertThat(new Conflicts(world.database).all()).isEmpty();
  }

  private ZoneRef zoneWith(Soa soa) {
    Zone zone = Samples.zone(Samples.BDOM, "example.org");
    world.zones.saveListing(Samples.BDOM.id(), List.of(zone), true, Samples.NOW);
    world.zones.saveContent(new ZoneContent(zone, Optional.of(soa), List.of()), Samples.NOW);
    return zone.ref();
  }

  private static Soa soa(long serial, long ttl) {
    return new Soa("ns1.example.net", "root@example.net", BigInteger.valueOf(serial), ttl);
  }

  @Test
  void aStartOfAuthorityEditedWhileItIsAppliedGoesOnFromWhatWasApplied() {
    ZoneRef zone = zoneWith(soa(10, 3600));
    Change done = new Change.OfSoa(zone, soa(10, 3600), soa(10, 600));
    long draft = world.drafts.put(done);
    world.drafts.put(new Change.OfSoa(zone, soa(10, 3600), soa(10, 60)));
    zoneWith(soa(11, 600));

    settle(Samples.BDOM, done, draft);

    assertThat(world.drafts.all())
        .extracting(DraftEntry::change)
        .containsExactly(new Change.OfSoa(zone, soa(11, 600), soa(11, 60)));
    assertThat(new Conflicts(world.database).all()).isEmpty();
  }

  private static Change.OfReverse reverse(Optional<ReverseRecord> before, String name) {
    return new Change.OfReverse(
        Samples.IONOS.id(),
        before,
        Optional.of(new ReverseData(IpAddress.of("192.0.2.1"), DnsName.of(name), "")));
  }

  @Test
  void aReverseRecordEditedWhileItIsAppliedGoesOnFromWhatWasApplied() {
    world.sync(world.ionos);
    Change.OfReverse done = reverse(Optional.empty(), "a.example.org");
    long draft = world.drafts.put(done);
    world.drafts.put(reverse(Optional.empty(), "b.example.org"));
    ReverseRecord made = world.ionos.putReverse("192.0.2.1", "a.example.org");
    world.sync(world.ionos);

    settle(Samples.IONOS, done, draft);

    assertThat(world.drafts.all())
        .extracting(DraftEntry::change)
        .containsExactly(reverse(Optional.of(made), "b.example.org"));
    assertThat(new Conflicts(world.database).all()).isEmpty();
  }
}
