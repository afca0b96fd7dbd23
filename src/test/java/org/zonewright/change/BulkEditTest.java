package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.Replacement.Scope;
import org.zonewright.change.Replacement.What;
import org.zonewright.model.Change;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.Samples;
import org.zonewright.store.StoreEvent;
import org.zonewright.store.Subscription;

class BulkEditTest {

  private static final ResourceRecord NS = record("example.org", "NS", "ns1.example.net");
  private static final ResourceRecord WWW = record("www.example.org", "A", "192.0.2.1");
  private static final ResourceRecord MX = record("example.org", "MX", 10, "mail.example.net");
  private static final ResourceRecord SPF =
      record("example.org", "TXT", "v=spf1 ip4:192.0.2.1 ip4:192.0.2.10 -all");
  private static final ResourceRecord OTHER = record("www.example.com", "A", "192.0.2.1");
  private static final ResourceRecord OTHER_MX =
      record("example.com", "MX", 10, "webmail.example.net");

  @TempDir Path directory;
  private TwoProviders world;
  private BulkEdit bulk;
  private ZoneRef org;
  private ZoneRef com;

  @BeforeEach
  void fill() {
    world = new TwoProviders(directory);
    bulk = new BulkEdit(world.database, world.drafts);
    org = world.zone(world.bdom, "example.org", NS, WWW, MX, SPF);
    com = world.zone(world.ionos, "example.com", OTHER, OTHER_MX);
  }

  @AfterEach
  void close() {
    world.close();
  }

  private List<ResourceRecord> found(Scope scope, What what) {
    return bulk.preview(new Replacement(scope, what)).stream()
        .map(change -> change.after().orElseThrow())
        .toList();
  }

  @Test
  void addressesAreReplacedInEveryZoneButNotInTexts() {
    What what = new What.Address(IpAddress.of("192.0.2.1"), IpAddress.of("198.51.100.7"));

    assertThat(found(Scope.ALL, what))
        .containsExactly(OTHER.withContent("198.51.100.7"), WWW.withContent("198.51.100.7"));
    assertThatThrownBy(() -> new What.Address(IpAddress.of("192.0.2.1"), IpAddress.of("::1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void textIsReplacedWhereverItStandsOrOnlyAsAWholeWord() {
    assertThat(found(Scope.ALL, new What.Text("mail.example.net", "mx.example.net", false)))
        .containsExactly(
            OTHER_MX.withContent("webmx.example.net"), MX.withContent("mx.example.net"));
    assertThat(found(Scope.ALL, new What.Text("mail.example.net", "mx.example.net", true)))
        .containsExactly(MX.withContent("mx.example.net"));
    assertThat(found(Scope.ALL, new What.Text("ip4:192.0.2.1", "ip4:192.0.2.$1", true)))
        .containsExactly(SPF.withContent("v=spf1 ip4:192.0.2.$1 ip4:192.0.2.10 -all"));
  }

  @Test
  void whatComesOutIsInNormalForm() {
    assertThat(found(Scope.ALL, new What.Text("mail.example.net", "MX.Example.Net.", true)))
        .containsExactly(MX.withContent("mx.example.net"));
  }

  @Test
  void ttlsAreReplacedAllOrOnlyOne() {
    assertThat(found(Scope.ALL, new What.Ttl(OptionalLong.empty(), 300))).hasSize(6);
    assertThat(found(Scope.ALL, new What.Ttl(OptionalLong.empty(), 3600))).isEmpty();
    assertThat(found(Scope.ALL, new What.Ttl(OptionalLong.of(60), 300))).isEmpty();
    assertThat(found(Scope.ALL, new What.Ttl(OptionalLong.of(3600), 300))).hasSize(6);
  }

  @Test
  void theScopeIsAccountZonesTypeAndName() {
    What ttl = new What.Ttl(OptionalLong.empty(), 300);

    assertThat(
            found(new Scope(Optional.of(Samples.IONOS.id()), Set.of(), Optional.empty(), ""), ttl))
        .hasSize(2);
    assertThat(found(new Scope(Optional.empty(), Set.of(org), Optional.empty(), ""), ttl))
        .hasSize(4);
    assertThat(found(new Scope(Optional.empty(), Set.of(), Optional.of(RecordType.MX), ""), ttl))
        .hasSize(2);
    assertThat(found(new Scope(Optional.empty(), Set.of(), Optional.empty(), "WWW."), ttl))
        .containsExactly(OTHER.withTtl(300), WWW.withTtl(300));
  }

  @Test
  void whatWasPreviewedIsDraftedAsOneEditOfEachZone() {
    List<Change.OfRecord> preview =
        bulk.preview(new Replacement(Scope.ALL, new What.Ttl(OptionalLong.empty(), 300)));
    assertThat(world.drafts.all()).isEmpty();

    assertThat(bulk.draft(preview)).isEqualTo(6);

    assertThat(world.drafts.rows(org)).allMatch(row -> row.shown().ttl() == 300);
    assertThat(world.drafts.rows(com)).allMatch(row -> row.shown().ttl() == 300);
    assertThat(world.drafts.undo(org)).isTrue();
    assertThat(world.drafts.snapshot(org)).isEmpty();
    assertThat(world.drafts.snapshot(com)).hasSize(2);
  }

  @Test
  void manyZonesAreWrittenInAFewTransactions() {
    List<ZoneContent> contents = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      String name = "zone-" + i + ".example.net";
      contents.add(
          world.ionos.putZone(
              name, record(name, "A", "192.0.2.1"), record("www." + name, "A", "192.0.2.1")));
    }
    world.zones.saveListing(Samples.IONOS.id(), world.ionos.zones(), true, Samples.NOW);
    world.zones.saveContents(contents, Samples.NOW, world.zones.revision());
    List<Change.OfRecord> preview =
        bulk.preview(
            new Replacement(
                new Scope(Optional.empty(), Set.of(), Optional.of(RecordType.A), "zone-"),
                new What.Ttl(OptionalLong.empty(), 300)));
    List<StoreEvent> told = new ArrayList<>();

    try (Subscription _ = world.database.observe(told::add)) {
      assertThat(bulk.draft(preview)).isEqualTo(300);
    }

    assertThat(told).as("once for each transaction").hasSize(2);
    assertThat(world.drafts.all()).hasSize(300);
    ZoneRef first = contents.getFirst().zone().ref();
    assertThat(world.drafts.undo(first)).isTrue();
    assertThat(world.drafts.all()).as("each zone is an edit of its own").hasSize(298);
  }

  @Test
  void draftsThatAreThereAreContinuedAndNotOverwritten() {
    ResourceRecord fresh = record("new.example.org", "A", "192.0.2.1");
    world.drafts.add(org, fresh);
    world.drafts.edit(org, world.row(org, "www.example.org", "A"), WWW.withTtl(60));
    world.drafts.delete(com, world.row(com, "www.example.com", "A"));
    List<Change.OfRecord> preview =
        bulk.preview(
            new Replacement(
                Scope.ALL,
                new What.Address(IpAddress.of("192.0.2.1"), IpAddress.of("198.51.100.7"))));

    assertThat(bulk.draft(preview)).isEqualTo(2);

    assertThat(world.drafts.snapshot(org)).hasSize(2);
    assertThat(world.row(org, "new.example.org", "A").after())
        .contains(fresh.withContent("198.51.100.7"));
    assertThat(world.row(org, "www.example.org", "A").after())
        .contains(WWW.withTtl(60).withContent("198.51.100.7"));
    assertThat(world.row(com, "www.example.com", "A").status()).isEqualTo(RowStatus.REMOVED);
  }

  @Test
  void whatIsNoLongerAsInThePreviewIsLeftAlone() {
    List<Change.OfRecord> preview =
        bulk.preview(new Replacement(Scope.ALL, new What.Ttl(OptionalLong.empty(), 300)));
    world.drafts.delete(com, world.row(com, "www.example.com", "A"));

    assertThat(bulk.draft(preview)).isEqualTo(5);
    assertThat(world.row(com, "www.example.com", "A").status()).isEqualTo(RowStatus.REMOVED);
  }

  @Test
  void zonesThatAreGoneAreLeftOut() {
    world.drafts.edit(com, world.row(com, "www.example.com", "A"), OTHER.withTtl(60));
    world.ionos.dropZone("example.com");
    world.sync(world.ionos);

    assertThat(found(Scope.ALL, new What.Ttl(OptionalLong.empty(), 300))).hasSize(4);
  }
}
