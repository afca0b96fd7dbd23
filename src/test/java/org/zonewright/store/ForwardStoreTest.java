package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.content;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.stored;
import static org.zonewright.store.Samples.zone;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;

class ForwardStoreTest {

  private static final ResourceRecord WWW = record("www.example.test", "A", "192.0.2.10");
  private static final ResourceRecord HIDDEN =
      record("www.example.test", "A", "192.0.2.11").withEnabled(false);
  private static final ResourceRecord DEEP = record("a.b.example.test", "TXT", "deep");

  @TempDir private Path directory;
  private Database database;
  private ForwardStore forward;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    forward = new ForwardStore(database);
    new AccountStore(database).save(IONOS);
    new AccountStore(database).save(BDOM);
    new ZoneStore(database)
        .saveContent(
            content(
                zone(IONOS, "example.test"),
                stored("1", WWW),
                stored("2", HIDDEN),
                stored("3", DEEP),
                stored("4", record("www.example.test", "AAAA", "2001:db8::1")),
                stored("5", record("low.example.test", "A", "192.0.2.9")),
                stored("6", record("hidden.x.example.test", "A", "192.0.2.9").withEnabled(false))),
            NOW);
    new ZoneStore(database).saveListing(BDOM.id(), List.of(zone(BDOM, "unread.test")), false, NOW);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void publishedAddressRecordsComeInNumericOrderWithTheZonesTheyMayBeIn() {
    ForwardContent content = forward.content();

    assertThat(content.zones())
        .containsExactly(
            new ForwardZone(ref(IONOS, "example.test"), true),
            new ForwardZone(ref(BDOM, "unread.test"), false));
    assertThat(content.records())
        .extracting(record -> record.ip() + " " + record.name() + " " + record.zone().name())
        .containsExactly(
            "192.0.2.9 low.example.test example.test",
            "192.0.2.10 www.example.test example.test",
            "2001:db8::1 www.example.test example.test");
    assertThat(forward.zones()).isEqualTo(content.zones());
  }

  @Test
  void singleNamesCanBeAskedFor() {
    List<ResourceRecord> www =
        forward.names(
            names ->
                names.at(ref(IONOS, "example.test"), DnsName.of("www.example.test")).stream()
                    .map(ZoneRecord::data)
                    .toList());

    assertThat(www).hasSize(3).contains(WWW, HIDDEN);
    assertThat(below("b.example.test")).isTrue();
    assertThat(below("a.b.example.test")).isFalse();
    assertThat(below("x.example.test")).isFalse();
    List<ZoneRecord> nowhere =
        forward.names(names -> names.at(ref(BDOM, "nowhere.test"), DnsName.of("nowhere.test")));
    assertThat(nowhere).isEmpty();
  }

  @Test
  void troubleOfTheDatabaseIsToldAsSuch() {
    database.close();

    assertThatThrownBy(() -> below("b.example.test")).isInstanceOf(StoreException.class);
  }

  private boolean below(String name) {
    return forward.names(names -> names.anyBelow(ref(IONOS, "example.test"), DnsName.of(name)));
  }
}
