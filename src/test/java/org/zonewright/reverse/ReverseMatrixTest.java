package org.zonewright.reverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.reverse.AddressState.CONFIRMED;
import static org.zonewright.reverse.AddressState.MISSING;
import static org.zonewright.reverse.AddressState.NO_POINTER;
import static org.zonewright.reverse.AddressState.ORPHAN;
import static org.zonewright.reverse.AddressState.SEVERAL_NAMES;
import static org.zonewright.reverse.AddressState.UNKNOWN;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.dns.ReverseCsv;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseRecord;
import org.zonewright.reverse.live.LiveQuestion;
import org.zonewright.store.Samples;

/**
 * Rows with what belongs to them, filters, networks; what follows from what is {@link
 * MatrixCasesTest}'s.
 */
class ReverseMatrixTest {

  @TempDir private Path directory;
  @AutoClose private Cache cache;

  @BeforeEach
  void open() {
    cache = new Cache(directory);
  }

  private AddressRow row(String ip) {
    List<AddressRow> rows = cache.matrix().at(IpAddress.of(ip));
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }

  private static List<String> names(AddressRow row) {
    return row.names().stream().map(DnsName::text).toList();
  }

  @Test
  void anAddressWithoutReverseRecordHasARow() {
    cache.zone(BDOM, "example.org", record("www.example.org", "A", "192.0.2.1"));

    AddressRow row = row("192.0.2.1");

    assertThat(row.states().all()).containsExactly(NO_POINTER);
    assertThat(row.pointer()).isEmpty();
    assertThat(names(row)).containsExactly("www.example.org");
    assertThat(row.forward().getFirst().zone()).isEqualTo(Samples.ref(BDOM, "example.org"));
    assertThat(row.drafted()).isFalse();
  }

  @Test
  void aReverseRecordAndItsAddressRecordAreOneRow() {
    cache.zone(BDOM, "example.org", record("www.example.org", "A", "192.0.2.1"));
    ReverseRecord pointer = cache.pointer(IONOS, "192.0.2.1", "www.example.org");

    AddressRow row = row("192.0.2.1");

    assertThat(row.states().all()).containsExactly(CONFIRMED);
    assertThat(row.pointer().orElseThrow().before()).contains(pointer);
  }

  @Test
  void aMismatchTellsTheAddressesThatTheNameHas() {
    cache.zone(
        BDOM,
        "example.org",
        record("www.example.org", "A", "192.0.2.1"),
        record("www.example.org", "A", "192.0.2.2"));
    cache.pointer(IONOS, "192.0.2.3", "www.example.org");

    assertThat(row("192.0.2.3").pointer().orElseThrow().forward().addresses())
        .containsExactly(IpAddress.of("192.0.2.1"), IpAddress.of("192.0.2.2"));
  }

  @Test
  void anInternationalName() {
    cache.zone(
        BDOM, "xn--strae-oqa.example", record("www.xn--strae-oqa.example", "A", "192.0.2.1"));
    cache.pointer(IONOS, "192.0.2.1", "www.xn--strae-oqa.example");

    assertThat(row("192.0.2.1").states().all()).containsExactly(CONFIRMED);
    assertThat(cache.matrix().filter(MatrixFilter.ALL.withText("STRAßE"))).hasSize(1);
    assertThat(cache.matrix().filter(MatrixFilter.ALL.withText("xn--strae"))).hasSize(1);
  }

  @Test
  void oneAddressInTwoAccounts() {
    cache.zone(BDOM, "example.org", record("www.example.org", "A", "192.0.2.1"));
    cache.zone(IONOS, "example.org", record("www.example.org", "A", "192.0.2.1"));
    cache.pointer(IONOS, "192.0.2.1", "www.example.org");
    cache.pointer(BDOM, "192.0.2.1", "none.example.org");

    List<AddressRow> rows = cache.matrix().at(IpAddress.of("192.0.2.1"));

    assertThat(rows)
        .extracting(row -> row.pointer().orElseThrow().account())
        .containsExactly(IONOS.id(), BDOM.id());
    assertThat(rows).extracting(AddressRow::state).containsExactly(CONFIRMED, MISSING);
    assertThat(rows.getFirst().forward()).hasSize(2);
    assertThat(names(rows.getFirst())).containsExactly("www.example.org");
    assertThat(rows.getFirst().states().has(SEVERAL_NAMES)).isFalse();
  }

  @Test
  void whatIsNotPublishedDoesNotCount() {
    cache.zone(
        IONOS, "example.org", record("www.example.org", "A", "192.0.2.1").withEnabled(false));
    cache.pointer(IONOS, "192.0.2.1", "www.example.org");

    assertThat(row("192.0.2.1").states().all()).containsExactly(ORPHAN, MISSING);
  }

  @Test
  void anAddressRecordThatOnlyGetsAnotherTtlIsThereBeforeAndAfter() {
    ResourceRecord www = record("www.example.org", "A", "192.0.2.1");
    cache.zone(BDOM, "example.org", www);
    cache.pointer(IONOS, "192.0.2.1", "www.example.org");
    cache.draft(
        new Change.OfRecord(
            Samples.ref(BDOM, "example.org"),
            Optional.of(Samples.stored("1", www)),
            Optional.of(www.withTtl(60))));

    assertThat(row("192.0.2.1").states().all()).containsExactly(CONFIRMED);
    assertThat(row("192.0.2.1").drafted()).isFalse();
  }

  @Test
  void draftedZonesCountAndZonesDraftedToBeDeletedDoNot() {
    cache.zone(BDOM, "example.org", record("www.example.org", "A", "192.0.2.1"));
    cache.pointer(IONOS, "192.0.2.1", "www.example.org");
    cache.pointer(IONOS, "192.0.2.2", "www.example.net");
    cache.draft(new Change.ZoneDeletion(Samples.zone(BDOM, "example.org"), 1));
    cache.draft(
        new Change.ZoneCreation(
            Samples.ref(IONOS, "example.net"),
            List.of(record("www.example.net", "A", "192.0.2.2")),
            Optional.empty()));

    assertThat(row("192.0.2.1").states().all()).containsExactly(UNKNOWN, ORPHAN);
    assertThat(row("192.0.2.2").states().all()).containsExactly(CONFIRMED);
  }

  @Test
  void draftedReverseRecordsAreRowsAndThoseDraftedToBeDeletedStay() {
    cache.zone(
        BDOM,
        "example.org",
        record("www.example.org", "A", "192.0.2.1"),
        record("mail.example.org", "A", "192.0.2.2"));
    ReverseRecord first = cache.pointer(IONOS, "192.0.2.1", "none.example.org");
    ReverseRecord third = cache.pointer(IONOS, "192.0.2.3", "old.example.net");
    cache.draft(
        new Change.OfReverse(
            IONOS.id(),
            Optional.of(first),
            Optional.of(Cache.data("192.0.2.1", "www.example.org"))));
    cache.draft(
        new Change.OfReverse(
            IONOS.id(),
            Optional.empty(),
            Optional.of(Cache.data("192.0.2.2", "mail.example.org"))));
    cache.draft(new Change.OfReverse(IONOS.id(), Optional.of(third), Optional.empty()));

    assertThat(cache.matrix().rows())
        .extracting(AddressRow::state)
        .containsExactly(CONFIRMED, CONFIRMED, UNKNOWN);
    assertThat(cache.matrix().rows()).allMatch(AddressRow::drafted);
    assertThat(row("192.0.2.3").pointer().orElseThrow().after()).isEmpty();
    assertThat(cache.matrix().pointers(Network.parse("192.0.2.0/24").orElseThrow()))
        .containsExactly(
            Cache.data("192.0.2.1", "www.example.org"),
            Cache.data("192.0.2.2", "mail.example.org"));
    assertThat(cache.matrix().rows().stream().map(LiveQuestion::of).map(LiveQuestion::name))
        .containsExactly(
            Optional.of(DnsName.of("none.example.org")),
            Optional.empty(),
            Optional.of(DnsName.of("old.example.net")));
  }

  @Test
  void filtersNarrowByNetworkStateAccountAndText() {
    cache.zone(
        BDOM,
        "example.org",
        record("www.example.org", "A", "192.0.2.1"),
        record("mail.example.org", "A", "198.51.100.1"),
        record("web.example.org", "A", "192.0.2.1"));
    cache.pointer(IONOS, "192.0.2.1", "www.example.org");
    cache.pointer(IONOS, "192.0.2.7", "away.example.net");
    ReverseMatrix matrix = cache.matrix();

    assertThat(ips(matrix, MatrixFilter.ALL)).hasSize(3);
    assertThat(ips(matrix, MatrixFilter.ALL.withNetwork(Network.parse("192.0.2.0/24"))))
        .containsExactly("192.0.2.1", "192.0.2.7");
    assertThat(ips(matrix, MatrixFilter.ALL.withState(Optional.of(SEVERAL_NAMES))))
        .containsExactly("192.0.2.1");
    assertThat(ips(matrix, MatrixFilter.ALL.withAccount(Optional.of(IONOS.id()))))
        .containsExactly("192.0.2.1", "192.0.2.7");
    assertThat(ips(matrix, MatrixFilter.ALL.withAccount(Optional.of(BDOM.id()))))
        .containsExactly("192.0.2.1", "198.51.100.1");
    assertThat(ips(matrix, MatrixFilter.ALL.withText(" MAIL "))).containsExactly("198.51.100.1");
    assertThat(ips(matrix, MatrixFilter.ALL.withText("2.7"))).containsExactly("192.0.2.7");
    assertThat(
            ips(
                matrix,
                MatrixFilter.ALL
                    .withNetwork(Network.parse("192.0.2.0/25"))
                    .withState(Optional.of(ORPHAN))
                    .withText("example")))
        .containsExactly("192.0.2.7");
  }

  private static List<String> ips(ReverseMatrix matrix, MatrixFilter filter) {
    return matrix.filter(filter).stream().map(row -> row.ip().toString()).toList();
  }

  @Test
  void networksCountTheirRowsByState() {
    cache.zone(
        BDOM,
        "example.org",
        record("a.example.org", "A", "192.0.2.1"),
        record("b.example.org", "A", "192.0.2.1"),
        record("c.example.org", "A", "192.0.3.1"),
        record("d.example.org", "AAAA", "2001:db8::1"));
    cache.pointer(IONOS, "192.0.2.1", "a.example.org");
    cache.pointer(IONOS, "192.0.2.9", "away.example.net");

    List<NetworkGroup> groups = cache.matrix().networks(24, 64);

    assertThat(groups)
        .extracting(group -> group.network().toString())
        .containsExactly("192.0.2.0/24", "192.0.3.0/24", "2001:db8::/64");
    StateCounts counts = groups.getFirst().counts();
    assertThat(counts.rows()).isEqualTo(2);
    assertThat(counts.main()).containsAllEntriesOf(Map.of(CONFIRMED, 1, UNKNOWN, 1, ORPHAN, 0));
    assertThat(counts.any())
        .containsAllEntriesOf(Map.of(CONFIRMED, 1, UNKNOWN, 1, ORPHAN, 1, SEVERAL_NAMES, 1));
    assertThat(cache.matrix().networks(0, 0)).hasSize(2);
    assertThat(cache.matrix().networks(32, 128)).hasSize(4);
  }

  @Test
  void thePictureOfANetworkHasACellForEachAddress() {
    cache.zone(BDOM, "example.org", record("a.example.org", "A", "192.0.2.1"));
    cache.pointer(IONOS, "192.0.2.255", "away.example.net");
    ReverseMatrix matrix = cache.matrix();

    List<NetworkCell> cells = matrix.picture(Network.parse("192.0.2.0/24").orElseThrow());

    assertThat(cells).hasSize(256);
    assertThat(cells.get(0).state()).isEmpty();
    assertThat(cells.get(1).state()).contains(NO_POINTER);
    assertThat(cells.get(255).state()).contains(UNKNOWN);
    assertThat(matrix.picture(Network.parse("192.0.2.0/30").orElseThrow())).hasSize(4);
    Network large = Network.parse("192.0.2.0/23").orElseThrow();
    assertThatThrownBy(() -> matrix.picture(large)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theViewAsATableIsTakenBackByTheImport() {
    cache.zone(
        BDOM,
        "example.org",
        record("a.example.org", "A", "192.0.2.1"),
        record("b.example.org", "A", "192.0.2.1"));
    cache.pointer(IONOS, "192.0.2.1", "a.example.org");
    cache.pointer(IONOS, "192.0.2.9", "away.example.net");

    String table = MatrixCsv.write(cache.matrix().rows(), account -> "Cloud");

    assertThat(table.lines())
        .containsExactly(
            "address,name,description,state,states,forward,account,changed",
            "192.0.2.1,a.example.org,,confirmed,confirmed several-names,"
                + "a.example.org b.example.org,Cloud,"
                + Samples.NOW,
            "192.0.2.9,away.example.net,,unknown,unknown orphan,,Cloud," + Samples.NOW);
    assertThat(ReverseCsv.read(table).rows()).hasSize(2);
    assertThat(ReverseCsv.read(table).problems()).isEmpty();
  }
}
