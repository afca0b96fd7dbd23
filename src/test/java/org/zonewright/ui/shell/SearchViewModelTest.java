package org.zonewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.UiFixture;

/** The search over everything that is cached. */
class SearchViewModelTest {

  private final Navigation navigation = new Navigation();
  private UiFixture fixture;
  private SearchViewModel model;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new UiFixture(directory);
    model = new SearchViewModel(fixture.services().search()::find, navigation, fixture.tools());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void type(String text) {
    model.text().set(text);
    fixture.background().elapse();
  }

  @Test
  void whatIsFoundIsGroupedByZoneAndOpens() {
    ResourceRecord www =
        ResourceRecord.of(DnsName.of("www.example.org"), RecordType.A, 3600, "192.0.2.20");
    ZoneRef zone = fixture.cache(fixture.bdom(), "example.org", www);
    AtomicReference<String> opened = new AtomicReference<>("");
    navigation.zonesOpenWith(
        (to, record) -> opened.set(to.name() + " " + record.map(ResourceRecord::content)));

    type("192.0.2.20");

    assertThat(model.lines().get())
        .hasSize(2)
        .first()
        .isInstanceOfSatisfying(
            SearchViewModel.Line.Group.class,
            group -> assertThat(group.name()).isEqualTo("example.org"));
    model.open(model.lines().get().get(1));
    assertThat(opened.get()).isEqualTo(zone.name() + " " + Optional.of("192.0.2.20"));
  }

  @Test
  void anEmptySearchFindsNothing() {
    fixture.cache(fixture.bdom(), "example.org");
    type("example");
    assertThat(model.lines().get()).isNotEmpty();

    type("");

    assertThat(model.lines().get()).isEmpty();
  }
}
