package org.zonewright.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.stored;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.store.AccountStore;
import org.zonewright.store.Database;
import org.zonewright.store.DraftStore;
import org.zonewright.store.ReverseStore;
import org.zonewright.store.Samples;
import org.zonewright.store.ZoneStore;

class ReverseTableTest {

  @TempDir Path directory;
  private Database database;
  private ReverseTable table;

  @BeforeEach
  void fill() {
    database = Database.open(directory);
    new AccountStore(database).save(Samples.IONOS);
    new AccountStore(database).save(Samples.BDOM);
    table = new ReverseTable(database);
    Zone zone = Samples.zone(Samples.BDOM, "example.org");
    new ZoneStore(database).saveListing(Samples.BDOM.id(), List.of(zone), true, Samples.NOW);
    new ZoneStore(database)
        .saveContent(
            new ZoneContent(
                zone,
                Optional.empty(),
                numbered(
                    record("www.example.org", "A", "192.0.2.1"),
                    record("www.example.org", "AAAA", "2001:db8::1"),
                    record("shop.example.org", "CNAME", "www.example.org"),
                    record("out.example.org", "CNAME", "www.example.net"),
                    record("ring.example.org", "CNAME", "ring.example.org"),
                    record("*.wild.example.org", "A", "192.0.2.2"),
                    record("a.there.wild.example.org", "A", "192.0.2.3"),
                    record("text.example.org", "TXT", "hello"))),
            Samples.NOW);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aNameWithTheAddressConfirmsIt() {
    assertThat(state("192.0.2.1", "www.example.org")).isEqualTo(ForwardState.CONFIRMED);
    assertThat(state("2001:db8::1", "www.example.org")).isEqualTo(ForwardState.CONFIRMED);
  }

  @Test
  void aNameWithOtherAddressesIsAMismatchThatTellsThem() {
    ForwardCheck check = table.check(data("192.0.2.9", "www.example.org"));

    assertThat(check.state()).isEqualTo(ForwardState.MISMATCH);
    assertThat(check.addresses())
        .containsExactly(IpAddress.of("192.0.2.1"), IpAddress.of("2001:db8::1"));
    assertThat(check.zone()).contains(Samples.ref(Samples.BDOM, "example.org"));
    assertThat(check.zoneComplete()).isTrue();
  }

  @Test
  void aNameOfACachedZoneWithoutAddressIsMissing() {
    assertThat(state("192.0.2.1", "none.example.org")).isEqualTo(ForwardState.MISSING);
    assertThat(state("192.0.2.1", "text.example.org")).isEqualTo(ForwardState.MISSING);
    assertThat(state("192.0.2.1", "ring.example.org")).isEqualTo(ForwardState.MISSING);
  }

  @Test
  void aNameOfNoCachedZoneIsUnknownAndSoIsAnAliasThatLeadsThere() {
    assertThat(state("192.0.2.1", "www.example.net")).isEqualTo(ForwardState.UNKNOWN);
    assertThat(state("192.0.2.1", "out.example.org")).isEqualTo(ForwardState.UNKNOWN);
    assertThat(state("192.0.2.1", "www.notexample.org")).isEqualTo(ForwardState.UNKNOWN);
  }

  @Test
  void anAliasInsideTheCacheIsFollowed() {
    assertThat(state("192.0.2.1", "shop.example.org")).isEqualTo(ForwardState.CONFIRMED);
  }

  @Test
  void aWildcardAnswersForNamesThatDoNotExist() {
    assertThat(state("192.0.2.2", "any.wild.example.org")).isEqualTo(ForwardState.CONFIRMED);
    assertThat(state("192.0.2.2", "deep.any.wild.example.org")).isEqualTo(ForwardState.CONFIRMED);
    assertThat(state("192.0.2.2", "there.wild.example.org")).isEqualTo(ForwardState.MISSING);
    assertThat(state("192.0.2.2", "b.there.wild.example.org")).isEqualTo(ForwardState.MISSING);
  }

  @Test
  void rowsAreCachedRecordsWithTheirDraftsByAddressInNumericOrder() {
    ReverseRecord first = reverse("1", "192.0.2.100", "none.example.org");
    ReverseRecord second = reverse("2", "192.0.2.9", "www.example.org");
    ReverseRecord third = reverse("3", "192.0.2.1", "shop.example.org");
    new ReverseStore(database)
        .saveListing(Samples.IONOS.id(), List.of(first, second, third), true, Samples.NOW);
    draft(Optional.of(second), Optional.of(data("192.0.2.9", "elsewhere.example.net")));
    draft(Optional.of(first), Optional.empty());
    draft(Optional.empty(), Optional.of(data("192.0.2.20", "any.wild.example.org")));

    List<ReverseRow> rows = table.rows();

    assertThat(rows)
        .extracting(row -> row.shown().ip().toString())
        .containsExactly("192.0.2.1", "192.0.2.9", "192.0.2.20", "192.0.2.100");
    assertThat(rows)
        .extracting(row -> row.forward().state())
        .containsExactly(
            ForwardState.CONFIRMED,
            ForwardState.UNKNOWN,
            ForwardState.MISMATCH,
            ForwardState.MISSING);
    assertThat(rows)
        .extracting(row -> row.draftId().isPresent())
        .containsExactly(false, true, true, true);
    assertThat(rows.get(3).after()).isEmpty();
    assertThat(rows.get(2).before()).isEmpty();
  }

  private ForwardState state(String ip, String name) {
    return table.check(data(ip, name)).state();
  }

  private void draft(Optional<ReverseRecord> before, Optional<ReverseData> after) {
    new DraftStore(database)
        .add(new Change.OfReverse(Samples.IONOS.id(), before, after), List.of(), Samples.NOW);
  }

  private static ReverseData data(String ip, String name) {
    return new ReverseData(IpAddress.of(ip), DnsName.of(name), "");
  }

  private static ReverseRecord reverse(String id, String ip, String name) {
    return new ReverseRecord(
        Samples.IONOS.id(), id, data(ip, name), Optional.empty(), Optional.empty());
  }

  private static List<ZoneRecord> numbered(ResourceRecord... records) {
    List<ZoneRecord> numbered = new ArrayList<>();
    for (ResourceRecord record : records) {
      numbered.add(stored(String.valueOf(numbered.size() + 1), record));
    }
    return numbered;
  }
}
