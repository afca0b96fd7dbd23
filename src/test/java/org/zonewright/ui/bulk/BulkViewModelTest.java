package org.zonewright.ui.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.RowStatus;
import org.zonewright.model.Account;
import org.zonewright.model.RecordType;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ReviewScope;

class BulkViewModelTest {

  private UiWorkbench bench;
  private Account cloud;
  private ZoneRef first;
  private ZoneRef second;
  private final List<ReviewScope> reviews = new ArrayList<>();
  private BulkViewModel model;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
    cloud = bench.ionos("Cloud");
    first =
        bench.zone(
            cloud,
            "alder.example",
            UiWorkbench.a("www.alder.example", "192.0.2.1"),
            UiWorkbench.a("mail.alder.example", "192.0.2.7"));
    second =
        bench.zone(
            bench.bdom("nic"), "birch.example", UiWorkbench.a("www.birch.example", "192.0.2.1"));
    model = new BulkViewModel(BulkSource.of(bench.services()), reviews::add, bench.tools());
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void nothingTypedIsNothingToDraft() {
    bench.background().elapse();

    assertThat(model.valid().get()).isFalse();
    assertThat(model.zones()).isEmpty();
    assertThat(model.problem().get()).isEmpty();
  }

  @Test
  void anAddressIsReplacedInAllZonesAfterAPreview() {
    ask(BulkKind.ADDRESS, "192.0.2.1", "198.51.100.1");

    assertThat(model.zones())
        .extracting(zone -> zone.title() + " " + zone.accountName())
        .containsExactly("alder.example Cloud", "birch.example nic");
    assertThat(model.sentence().get()).isEqualTo("2 records would change in 2 zones.");
    assertThat(model.blocks(model.zones().getFirst()).getFirst().title())
        .isEqualTo("www.alder.example");
    assertThat(bench.services().drafts().all()).isEmpty();
    model.draft();

    assertThat(drafted(first)).containsExactly("198.51.100.1");
    assertThat(drafted(second)).containsExactly("198.51.100.1");
    assertThat(reviews)
        .containsExactly(
            new ReviewScope.OfAny(
                List.of(new ReviewScope.OfZone(first), new ReviewScope.OfZone(second))));
  }

  @Test
  void zonesThatAreLeftOutStayAsTheyAre() {
    ask(BulkKind.ADDRESS, "192.0.2.1", "198.51.100.1");

    model.zones().getFirst().included().set(false);
    assertThat(model.count().get()).isEqualTo(1);
    model.draft();

    assertThat(drafted(first)).isEmpty();
    assertThat(drafted(second)).containsExactly("198.51.100.1");
    assertThat(reviews).containsExactly(new ReviewScope.OfZone(second));
  }

  @Test
  void allZonesAreTakenInOrNone() {
    ask(BulkKind.TEXT, "192.0.2.", "198.51.100.");

    model.includeAll(false);
    assertThat(model.valid().get()).isFalse();
    model.includeAll(true);
    assertThat(model.count().get()).isEqualTo(3);
  }

  @Test
  void theScopeIsNarrowedByAccountTypeAndName() {
    ask(BulkKind.TTL, "", "5m");
    assertThat(model.count().get()).isEqualTo(3);

    model.query().account().set(Optional.of(cloud.id()));
    model.query().type().set(Optional.of(RecordType.A));
    model.query().nameContains().set("mail");
    bench.background().elapse();

    assertThat(model.count().get()).isEqualTo(1);
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    ask(BulkKind.ADDRESS, "192.0.2.1", "2001:db8::1");
    assertThat(model.problem().get()).isEqualTo("Both addresses must be IPv4, or both IPv6.");
    ask(BulkKind.ADDRESS, "192.0.2.", "192.0.2.9");
    assertThat(model.problem().get()).isEqualTo("This is not an IP address.");
    ask(BulkKind.TTL, "", "soon");
    assertThat(model.problem().get()).startsWith("A TTL is a number");
    assertThat(model.valid().get()).isFalse();
  }

  private void ask(BulkKind kind, String find, String replacement) {
    model.query().kind().set(kind);
    model.query().find().set(find);
    model.query().replacement().set(replacement);
    bench.background().elapse();
  }

  private List<String> drafted(ZoneRef zone) {
    return bench.services().drafts().rows(zone).stream()
        .filter(row -> row.status() != RowStatus.UNCHANGED)
        .map(row -> row.shown().content())
        .toList();
  }
}
