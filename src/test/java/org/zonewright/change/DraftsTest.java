package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
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
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.Samples;

class DraftsTest {

  private static final ResourceRecord WWW = record("www.example.org", "A", "192.0.2.1");
  private static final ResourceRecord WWW2 = record("www.example.org", "A", "192.0.2.2");
  private static final ResourceRecord MAIL = record("mail.example.org", "A", "192.0.2.9");
  private static final ResourceRecord NS = record("example.org", "NS", "ns1.example.net");

  @TempDir Path directory;
  private TwoProviders world;
  private ZoneRef zone;

  @BeforeEach
  void fill() {
    world = new TwoProviders(directory);
    zone = world.zone(world.bdom, "example.org", NS, WWW, WWW2, MAIL);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void untouchedRowsAreTheCacheInDnsOrder() {
    assertThat(world.drafts.rows(zone))
        .allMatch(row -> row.status() == RowStatus.UNCHANGED)
        .extracting(DraftRow::shown)
        .containsExactly(NS, MAIL, WWW, WWW2);
  }

  @Test
  void draftsAreLaidOverTheCacheInDnsOrder() {
    world.drafts.add(zone, record("api.example.org", "A", "192.0.2.3"));
    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withTtl(60));
    world.drafts.delete(zone, world.row(zone, "www.example.org", "A"));

    assertThat(world.drafts.rows(zone))
        .extracting(row -> row.shown().name().text(), DraftRow::status)
        .containsExactly(
            tuple("example.org", RowStatus.UNCHANGED),
            tuple("api.example.org", RowStatus.ADDED),
            tuple("mail.example.org", RowStatus.CHANGED),
            tuple("www.example.org", RowStatus.REMOVED),
            tuple("www.example.org", RowStatus.UNCHANGED));
  }

  @Test
  void anEditThatReturnsToTheOriginalLeavesNoDraft() {
    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withTtl(60));

    assertThat(world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL)).isEmpty();
    assertThat(world.drafts.all()).isEmpty();
  }

  @Test
  void deletingAnAddedRowForgetsItAndDeletingAChangedRowDeletesTheRecord() {
    world.drafts.add(zone, record("api.example.org", "A", "192.0.2.3"));
    world.drafts.delete(zone, world.row(zone, "api.example.org", "A"));
    assertThat(world.drafts.all()).isEmpty();

    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withTtl(60));
    world.drafts.delete(zone, world.row(zone, "mail.example.org", "A"));
    assertThat(world.row(zone, "mail.example.org", "A").status()).isEqualTo(RowStatus.REMOVED);
    assertThat(world.drafts.all()).hasSize(1);
  }

  @Test
  void theBaseStaysWhatItWasWhenTheDraftWasBegun() {
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(60));
    world.bdom.putZone("example.org", NS, WWW, MAIL);
    world.sync(world.bdom);
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(120));

    assertThat(world.drafts.all())
        .singleElement()
        .extracting(DraftEntry::baseSets)
        .isEqualTo(List.of(WWW, WWW2));
  }

  @Test
  void aRecordSetThatIsTouchedLaterIsTakenIntoTheBaseThen() {
    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withTtl(60));
    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withName(WWW.name()));

    assertThat(world.drafts.all().getFirst().baseSets()).containsExactlyInAnyOrder(MAIL, WWW, WWW2);
  }

  @Test
  void recordsAreKnownAgainByContentAfterTheProviderHasRenumberedThem() {
    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withTtl(60));
    world.bdom.putZone("example.org", WWW, WWW2, NS, MAIL);
    world.sync(world.bdom);

    assertThat(world.drafts.rows(zone)).hasSize(4);
    DraftRow row = world.row(zone, "mail.example.org", "A");
    assertThat(row.before().orElseThrow().data()).isEqualTo(MAIL);
    assertThat(row.after()).contains(MAIL.withTtl(60));
  }

  @Test
  void aDraftOfARecordThatIsGoneIsStillShown() {
    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withTtl(60));
    world.bdom.putZone("example.org", NS, WWW, WWW2);
    world.sync(world.bdom);

    assertThat(world.row(zone, "mail.example.org", "A").after()).contains(MAIL.withTtl(60));
  }

  @Test
  void undoBringsBackExactlyTheDraftsOfThatMoment() {
    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withTtl(60));
    List<DraftEntry> then = world.drafts.snapshot(zone);
    world.drafts.edit(zone, world.row(zone, "mail.example.org", "A"), MAIL.withTtl(120));
    world.drafts.add(zone, record("api.example.org", "A", "192.0.2.3"));
    List<DraftEntry> later = world.drafts.discard(zone);
    assertThat(world.drafts.all()).isEmpty();

    world.drafts.restore(zone, later);
    assertThat(world.drafts.snapshot(zone)).isEqualTo(later);
    world.drafts.restore(zone, then);
    assertThat(world.drafts.snapshot(zone)).isEqualTo(then);
  }

  @Test
  void aSecondDraftOfTheSameReverseRecordReplacesTheFirstAndKeepsItsBase() {
    ReverseRecord before = world.ionos.putReverse("192.0.2.9", "mail.example.org");
    ReverseData first = data("192.0.2.9", "a.example.org");
    ReverseData second = data("192.0.2.9", "b.example.org");
    long id = world.drafts.put(reverse(Optional.of(before), first));

    assertThat(world.drafts.put(reverse(Optional.of(before), second))).isEqualTo(id);
    assertThat(world.drafts.all())
        .extracting(DraftEntry::change)
        .containsExactly(reverse(Optional.of(before), second));
    assertThat(world.drafts.put(reverse(Optional.of(before), before.data()))).isZero();
    assertThat(world.drafts.all()).isEmpty();
  }

  private static Change reverse(Optional<ReverseRecord> before, ReverseData after) {
    return new Change.OfReverse(Samples.IONOS.id(), before, Optional.of(after));
  }

  private static ReverseData data(String ip, String name) {
    return new ReverseData(IpAddress.of(ip), DnsName.of(name), "");
  }
}
