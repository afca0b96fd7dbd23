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
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.UiFixture;
import org.zonewright.ui.common.ZoneShortcut;

/** Zones at hand and actions in one list with what is found. */
class PaletteTest {

  private final Navigation navigation = new Navigation();
  private final List<String> done = new ArrayList<>();
  private final List<PaletteAction> actions = new ArrayList<>();
  private final List<ZoneShortcut> recent = new ArrayList<>();
  private final List<ZoneShortcut> favourites = new ArrayList<>();
  private boolean syncing;
  private int searches;
  private UiFixture fixture;
  private SearchViewModel model;

  @BeforeEach
  void open(@TempDir Path directory) {
    fixture = new UiFixture(directory);
    model =
        new SearchViewModel(
            (query, limit) -> {
              searches++;
              return fixture.services().search().find(query, limit);
            },
            source(),
            navigation,
            fixture.tools());
    navigation.zonesOpenWith((zone, _) -> done.add("open " + zone.name()));
    actions.add(action("Edit", "Add Record", "Ctrl+N"));
    actions.add(action("File", "Export Zone File\u2026", "Ctrl+E"));
    actions.add(action("File", "Sync All Accounts", "Ctrl+R"));
    actions.add(
        new PaletteAction("File", "Cancel Sync", "", () -> syncing, () -> done.add("cancel")));
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  private PaletteAction action(String menu, String text, String keys) {
    return new PaletteAction(menu, text, keys, () -> true, () -> done.add(text));
  }

  private ZoneShortcut zone(String name) {
    return new ZoneShortcut(
        new ZoneRef(fixture.bdom().id(), DnsName.of(name)), name, fixture.bdom().name());
  }

  private PaletteSource source() {
    return new PaletteSource() {
      @Override
      public List<PaletteAction> actions() {
        return actions;
      }

      @Override
      public List<ZoneShortcut> recent() {
        return recent;
      }

      @Override
      public List<ZoneShortcut> favourites() {
        return favourites;
      }
    };
  }

  private List<SearchLine> lines() {
    return model.outcome().get() instanceof SearchOutcome.Found found ? found.lines() : List.of();
  }

  private List<String> shown() {
    return lines().stream()
        .map(
            line ->
                switch (line) {
                  case SearchLine.Head(String title) -> "# " + title;
                  case SearchLine.AtHand(ZoneShortcut zone) -> zone.name();
                  case SearchLine.Action(var action, var _) -> action.text();
                  case SearchLine.Group group -> SearchMarks.text(group.name());
                  case SearchLine.Hit hit -> "  " + SearchMarks.text(hit.name());
                })
        .toList();
  }

  private void enter() {
    model.open(SearchViewModel.first(lines()), SearchViewModel.Target.HIT);
  }

  @Test
  void beforeAnythingIsTypedThereAreZonesAtHandAndActions() {
    recent.add(zone("beech.example"));
    favourites.add(zone("alder.example"));
    favourites.add(zone("beech.example"));

    model.refresh();

    assertThat(shown())
        .containsExactly(
            "# Recent zones",
            "beech.example",
            "# Favourite zones",
            "alder.example",
            "# Actions",
            "Add Record",
            "Export Zone File\u2026",
            "Sync All Accounts");
    assertThat(searches).isZero();
    enter();
    assertThat(done).containsExactly("open beech.example");
  }

  @Test
  void theBeginningsOfWordsFindAnActionAndEnterDoesIt() {
    model.text().set("ex zo");

    assertThat(shown()).containsExactly("# Actions", "Export Zone File\u2026");
    assertThat(lines().get(1))
        .isInstanceOfSatisfying(
            SearchLine.Action.class,
            line -> {
              assertThat(line.action().keys()).isEqualTo("Ctrl+E");
              assertThat(line.text())
                  .containsExactly(
                      new SearchFragment("Ex", true),
                      new SearchFragment("port ", false),
                      new SearchFragment("Zo", true),
                      new SearchFragment("ne File\u2026", false));
            });
    enter();
    assertThat(done).containsExactly("Export Zone File\u2026");
  }

  @Test
  void actionsStandBeforeTheZonesAndRecordsThatAreFound() {
    fixture.cache(
        fixture.bdom(),
        "sync.example",
        ResourceRecord.of(DnsName.of("www.sync.example"), RecordType.A, 3600, "192.0.2.1"));

    model.text().set("sync");

    assertThat(shown()).containsExactly("# Actions", "Sync All Accounts", "sync.example", "  www");
  }

  @Test
  void whatCannotBeDoneNowIsNotOffered() {
    model.text().set("cancel");
    assertThat(model.outcome().get()).isEqualTo(new SearchOutcome.Nothing());

    syncing = true;
    model.refresh();

    assertThat(shown()).containsExactly("# Actions", "Cancel Sync");
  }

  @Test
  void afterTheSignForActionsNothingElseIsLookedFor() {
    fixture.cache(fixture.bdom(), "sync.example");

    model.text().set(">");
    assertThat(shown())
        .containsExactly("# Actions", "Add Record", "Export Zone File\u2026", "Sync All Accounts");
    model.text().set("> sync");
    assertThat(shown()).containsExactly("# Actions", "Sync All Accounts");
    model.text().set(">nonsense");

    assertThat(model.outcome().get()).isInstanceOf(SearchOutcome.NotUnderstood.class);
    assertThat(searches).isZero();
  }

  @Test
  void theActionThatWasDoneLastComesFirst() {
    model.text().set(">sync");
    enter();

    model.text().set("");

    assertThat(shown())
        .containsExactly("# Actions", "Sync All Accounts", "Add Record", "Export Zone File\u2026");
  }

  @Test
  void aQuestionMarkShowsWhatCanBeSearchedFor() {
    model.text().set("?");

    assertThat(model.outcome().get()).isEqualTo(new SearchOutcome.Examples());
  }

  @Test
  void aHeadLeadsNowhere() {
    model.refresh();

    assertThat(model.open(Optional.of(lines().getFirst()), SearchViewModel.Target.HIT)).isFalse();
    assertThat(done).isEmpty();
  }
}
