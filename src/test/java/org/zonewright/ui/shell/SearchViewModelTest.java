package org.zonewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;
import org.zonewright.model.ChangeAction;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.SearchHit;
import org.zonewright.store.SearchQuery;
import org.zonewright.store.SearchResult;
import org.zonewright.ui.common.UiFixture;
import org.zonewright.ui.common.ZoneShortcut;

/** The search over cache and drafts. */
class SearchViewModelTest {

  private final Navigation navigation = new Navigation();
  private final List<String> opened = new ArrayList<>();
  private final List<SearchQuery> asked = new ArrayList<>();
  private UiFixture fixture;
  private SearchViewModel model;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new UiFixture(directory);
    model = new SearchViewModel(this::find, new NothingAtHand(), navigation, fixture.tools());
    navigation.zonesOpenWith(
        (to, record) ->
            opened.add(to.name() + " " + record.map(ResourceRecord::content).orElse("-")));
    navigation.reverseOpensWith(ip -> opened.add("reverse " + ip));
  }

  private SearchResult find(SearchQuery query, int limit) {
    asked.add(query);
    return fixture.services().search().find(query, limit);
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private void type(String text) {
    model.text().set(text);
  }

  private static ResourceRecord address(String name, String address) {
    return ResourceRecord.of(DnsName.of(name), RecordType.A, 3600, address);
  }

  private List<SearchLine> lines() {
    return model.outcome().get() instanceof SearchOutcome.Found found ? found.lines() : List.of();
  }

  private String count() {
    return ((SearchOutcome.Found) model.outcome().get()).count();
  }

  private List<String> texts() {
    return lines().stream()
        .map(
            line ->
                switch (line) {
                  case SearchLine.Group group -> marked(group.name());
                  case SearchLine.Hit hit ->
                      marked(hit.name()) + " " + hit.type() + " " + marked(hit.content());
                  case SearchLine.Head _, SearchLine.AtHand _, SearchLine.Action _ ->
                      throw new AssertionError(line);
                })
        .toList();
  }

  private static String marked(List<SearchFragment> fragments) {
    StringBuilder text = new StringBuilder();
    fragments.forEach(f -> text.append(f.found() ? "[" + f.text() + "]" : f.text()));
    return text.toString();
  }

  @Test
  void whatIsFoundIsGroupedByZoneAndMarked() {
    fixture.cache(
        fixture.bdom(),
        "example.org",
        address("www.example.org", "192.0.2.20"),
        address("example.org", "192.0.2.20"));
    fixture.cache(fixture.ionos(), "beech.example", address("beech.example", "192.0.2.201"));

    type("192.0.2.20");

    assertThat(texts())
        .containsExactly(
            "example.org",
            "@ A [192.0.2.20]",
            "www A [192.0.2.20]",
            "beech.example",
            "@ A [192.0.2.20]1");
    assertThat(count()).isEqualTo("3 results");
  }

  @Test
  void enterOpensTheRecordAndWithControlItsZone() {
    fixture.cache(fixture.bdom(), "example.org", address("www.example.org", "192.0.2.20"));
    type("www");

    assertThat(model.open(SearchViewModel.first(lines()), SearchViewModel.Target.HIT)).isTrue();
    assertThat(model.open(SearchViewModel.first(lines()), SearchViewModel.Target.ZONE)).isTrue();
    assertThat(model.open(Optional.of(lines().getFirst()), SearchViewModel.Target.HIT)).isTrue();
    assertThat(model.open(Optional.empty(), SearchViewModel.Target.HIT)).isFalse();

    assertThat(opened).containsExactly("example.org 192.0.2.20", "example.org -", "example.org -");
  }

  @Test
  void aRecordThatWasFoundIsCopiedInAnyForm() {
    fixture.cache(fixture.bdom(), "example.org", address("www.example.org", "192.0.2.20"));
    type("www");
    Optional<SearchLine> hit = SearchViewModel.first(lines());

    assertThat(model.copy(Optional.of(lines().getFirst()), SearchCopy.LINE)).isFalse();
    assertThat(fixture.dialogs().pasted()).isEmpty();
    assertThat(model.copy(hit, SearchCopy.LINE)).isTrue();
    assertThat(fixture.dialogs().pasted()).contains("www.example.org. 3600 IN A 192.0.2.20\n");
    assertThat(model.copy(hit, SearchCopy.DIG)).isTrue();
    assertThat(fixture.dialogs().pasted()).contains("dig +short www.example.org A");
    assertThat(model.copy(hit, SearchCopy.CSV)).isTrue();
    assertThat(fixture.dialogs().pasted().orElseThrow()).contains("www,A,3600,,192.0.2.20,true");
  }

  @Test
  void anEmptySearchShowsExamplesAndAsksNothing() {
    fixture.cache(fixture.bdom(), "example.org");
    type("example");
    assertThat(lines()).isNotEmpty();

    type("  ");

    assertThat(model.outcome().get()).isEqualTo(new SearchOutcome.Examples());
    assertThat(asked).hasSize(1);
  }

  @Test
  void whatIsNotUnderstoodIsSaidAndNotSearchedFor() {
    type("www typ:mx");

    assertThat(model.outcome().get())
        .isInstanceOfSatisfying(
            SearchOutcome.NotUnderstood.class,
            problem ->
                assertThat(problem.sentences())
                    .singleElement()
                    .asString()
                    .contains("\"typ:\" is not a field")
                    .contains("type:"));
    assertThat(asked).isEmpty();
  }

  @Test
  void nothingFoundIsToldApartFromNothingAsked() {
    type("nowhere");

    assertThat(model.outcome().get()).isEqualTo(new SearchOutcome.Nothing());
  }

  @Test
  void everyKeystrokeAsksOnceAndOnlyTheLastOneIsAnswered() {
    fixture.cache(fixture.bdom(), "example.org", address("www.example.org", "192.0.2.20"));
    List<SearchOutcome> shown = new ArrayList<>();
    model.outcome().addListener((_, _, now) -> shown.add(now));
    fixture.background().hold();

    type("ww");
    type("www");
    type("www.");
    fixture.background().release();

    assertThat(asked).hasSizeLessThanOrEqualTo(3).contains(SearchQuery.of("www."));
    assertThat(shown).hasSize(1);
    assertThat(texts()).containsExactly("example.org", "[www] A 192.0.2.20");
    type("www.e");
    assertThat(asked.stream().filter(SearchQuery.of("www.e")::equals)).hasSize(1);
  }

  @Test
  void enterBeforeTheAnswerOpensWhatTheAnswerBrings() {
    fixture.cache(fixture.bdom(), "example.org", address("www.example.org", "192.0.2.20"));
    fixture.cache(fixture.ionos(), "beech.example", address("ftp.beech.example", "192.0.2.21"));
    type("ftp");
    Optional<SearchLine> stale = SearchViewModel.first(lines());
    fixture.background().hold();
    type("www");

    assertThat(model.open(stale, SearchViewModel.Target.HIT)).isFalse();
    fixture.background().release();

    assertThat(opened).containsExactly("example.org 192.0.2.20");
  }

  @Test
  void draftsAreFoundAndMarked() {
    ResourceRecord www = address("www.example.org", "192.0.2.20");
    ZoneRef zone = fixture.cache(fixture.bdom(), "example.org", www);
    var cached = fixture.services().zones().content(zone).orElseThrow().records().getFirst();
    fixture
        .services()
        .drafts()
        .put(
            new Change.OfRecord(
                zone, Optional.of(cached), Optional.of(www.withContent("198.51.100.7"))));

    type("192.0.2.20");

    assertThat(lines().get(1))
        .isInstanceOfSatisfying(
            SearchLine.Hit.class,
            hit -> {
              assertThat(hit.hit().drafted()).contains(ChangeAction.UPDATE);
              assertThat(marked(hit.content())).isEqualTo("198.51.100.7");
              assertThat(marked(hit.was())).isEqualTo("[192.0.2.20]");
            });
    model.open(Optional.of(lines().get(1)), SearchViewModel.Target.HIT);
    assertThat(opened).containsExactly("example.org 198.51.100.7");
  }

  @Test
  void ofManyAFewAreShownAndAllAreCounted() {
    ResourceRecord[] many = new ResourceRecord[1340];
    for (int i = 0; i < many.length; i++) {
      many[i] = address("h" + i + ".example.org", "192.0.2.20");
    }
    fixture.cache(fixture.bdom(), "example.org", many);

    type("type:a");

    assertThat(count()).isEqualTo("200 of 1,340 shown");
    assertThat(lines().stream().filter(SearchLine.Hit.class::isInstance)).hasSize(200);
  }

  @Test
  void aFindFarBehindInALongContentIsShown() {
    ResourceRecord key =
        ResourceRecord.of(
            DnsName.of("k._domainkey.example.org"),
            RecordType.TXT,
            3600,
            "v=DKIM1; k=rsa; p=" + "A".repeat(300) + "needle" + "B".repeat(50));
    fixture.cache(fixture.bdom(), "example.org", key);

    type("needle");

    assertThat(texts().get(1))
        .contains("TXT \u2026AAAA")
        .endsWith("\u2026")
        .contains("AA[needle]BB");
    assertThat(((SearchLine.Hit) lines().get(1)).hit())
        .isEqualTo(
            new SearchHit.OfRecord(
                new ZoneRef(fixture.bdom().id(), DnsName.of("example.org")), key));
  }

  /** Nothing besides what is found. */
  private static final class NothingAtHand implements PaletteSource {

    @Override
    public List<PaletteAction> actions() {
      return List.of();
    }

    @Override
    public List<ZoneShortcut> recent() {
      return List.of();
    }

    @Override
    public List<ZoneShortcut> favourites() {
      return List.of();
    }
  }
}
