package org.zonewright.ui.bulk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.change.PlannedChange;
import org.zonewright.change.Replacement;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.diff.ChangeWords;
import org.zonewright.ui.diff.DiffBlock;
import org.zonewright.ui.diff.PlanDiff;

/** The same edit in many zones: what it would do, zone by zone, and drafting it. */
public final class BulkViewModel {

  private static final Duration QUIET = Duration.ofMillis(250);

  private final BulkSource source;
  private final ReviewOpener reviews;
  private final UiTools tools;
  private final BulkQuery query = new BulkQuery();
  private final Latest looking;
  private final Debounce typing;
  private final ReadOnlyObjectWrapper<List<Account>> accounts =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ObservableList<BulkZone> zones = FXCollections.observableArrayList();
  private boolean countedTogether;

  /**
   * Nothing is looked for yet.
   *
   * @param reviews where what was drafted is reviewed
   */
  public BulkViewModel(BulkSource source, ReviewOpener reviews, UiTools tools) {
    this.source = source;
    this.reviews = reviews;
    this.tools = tools;
    this.looking = new Latest(tools.background());
    this.typing = new Debounce(tools.background(), QUIET, this::look);
    query.parts().forEach(part -> part.addListener(_ -> typing.ask()));
    sentence.set(tools.text("bulk.nothingAsked"));
    tools.background().call(source::accounts, accounts::set, tools::fail);
  }

  /** What is asked for. */
  public BulkQuery query() {
    return query;
  }

  /** The accounts to choose from. */
  public ReadOnlyObjectProperty<List<Account>> accounts() {
    return accounts.getReadOnlyProperty();
  }

  /** The zones in which something would be replaced, in DNS order. */
  public ObservableList<BulkZone> zones() {
    return zones;
  }

  /** How much would be drafted, in words. */
  public ReadOnlyStringProperty sentence() {
    return sentence.getReadOnlyProperty();
  }

  /** What is wrong with what was typed; empty if nothing is. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** How many records would be drafted. */
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /** Whether there is something to draft. */
  public BooleanBinding valid() {
    return count.greaterThan(0);
  }

  /** Takes all zones in, or none. */
  public void includeAll(boolean included) {
    countedTogether = true;
    zones.forEach(zone -> zone.included().set(included));
    countedTogether = false;
    add();
  }

  /** What would be drafted in a zone, before and after. */
  public List<DiffBlock> blocks(BulkZone zone) {
    return new PlanDiff(new ChangeWords(tools.texts().messages()))
        .blocks(
            zone.changes().stream()
                .map(
                    change -> new PlannedChange(change, List.of(), OptionalLong.empty(), List.of()))
                .toList());
  }

  /** Drafts what was found in the zones that are taken in, and opens its review. */
  public void draft() {
    List<BulkZone> chosen = included();
    List<Change.OfRecord> changes =
        chosen.stream().flatMap(zone -> zone.changes().stream()).toList();
    tools
        .background()
        .call(() -> source.draft(changes), drafted -> drafted(chosen, drafted), tools::fail);
  }

  private void drafted(List<BulkZone> chosen, int drafted) {
    int planned = chosen.stream().mapToInt(zone -> zone.changes().size()).sum();
    if (drafted < planned) {
      tools
          .notices()
          .warning(
              tools.text("bulk.draftedPartly"),
              tools.text("bulk.draftedPartlyText", drafted, planned - drafted));
    }
    if (drafted > 0) {
      List<ReviewScope> scopes =
          chosen.stream().<ReviewScope>map(zone -> new ReviewScope.OfZone(zone.zone())).toList();
      reviews.review(ReviewScope.any(scopes));
    }
  }

  private void look() {
    problem.set(query.problem().map(key -> tools.text(key)).orElse(""));
    Optional<Replacement> asked = query.asked();
    if (asked.isEmpty()) {
      looking.cancel();
      show(List.of());
      sentence.set(tools.text("bulk.nothingAsked"));
    } else {
      sentence.set(tools.text("bulk.looking"));
      looking.call(() -> source.preview(asked.get()), found -> show(zones(found)), this::failed);
    }
  }

  private void failed(Exception thrown) {
    show(List.of());
    tools.fail(thrown);
  }

  private List<BulkZone> zones(List<Change.OfRecord> found) {
    Map<AccountId, String> names =
        accounts.get().stream().collect(Collectors.toMap(Account::id, Account::name));
    Map<ZoneRef, List<Change.OfRecord>> byZone = new LinkedHashMap<>();
    found.forEach(
        change -> byZone.computeIfAbsent(change.zone(), _ -> new ArrayList<>()).add(change));
    return byZone.entrySet().stream()
        .map(
            entry ->
                new BulkZone(
                    entry.getKey(),
                    Idn.toUnicode(entry.getKey().name()),
                    names.getOrDefault(entry.getKey().account(), entry.getKey().account().text()),
                    entry.getValue()))
        .toList();
  }

  private void show(List<BulkZone> found) {
    zones.setAll(found);
    found.forEach(zone -> zone.included().addListener((_, _, _) -> changed()));
    add();
  }

  private void changed() {
    // of thousands that change together it is counted once
    if (!countedTogether) {
      add();
    }
  }

  private void add() {
    List<BulkZone> chosen = included();
    count.set(chosen.stream().mapToInt(zone -> zone.changes().size()).sum());
    sentence.set(tools.text("bulk.found", count.get(), chosen.size()));
  }

  private List<BulkZone> included() {
    return zones.stream().filter(zone -> zone.included().get()).toList();
  }
}
