package org.zonewright.ui.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.ZoneSummary;
import org.zonewright.ui.diff.ChangeWords;
import org.zonewright.ui.diff.DiffKind;

/** Reads all drafts and groups them by account and zone. */
final class ChangeGroups {

  private record Key(AccountId account, Optional<ZoneRef> zone) {}

  private final Services services;
  private final ChangeWords words;

  ChangeGroups(Services services, ChangeWords words) {
    this.services = services;
    this.words = words;
  }

  /** The groups by account name, then zone; reverse records last. Reads the store. */
  List<ChangeGroup> read() {
    Map<Key, List<DraftEntry>> drafts = new LinkedHashMap<>();
    for (DraftEntry draft : services.drafts().all()) {
      drafts.computeIfAbsent(keyOf(draft.change()), _ -> new ArrayList<>()).add(draft);
    }
    return drafts.entrySet().stream()
        .map(entry -> group(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparing(ChangeGroup::accountName)
                .thenComparing(group -> group.zone().isEmpty())
                .thenComparing(group -> group.zone().map(z -> z.name().sortKey()).orElse("")))
        .toList();
  }

  private static Key keyOf(Change change) {
    return switch (change) {
      case Change.OfRecord c -> new Key(c.account(), Optional.of(c.zone()));
      case Change.OfSoa c -> new Key(c.account(), Optional.of(c.zone()));
      case Change.ZoneCreation c -> new Key(c.account(), Optional.of(c.zone()));
      case Change.ZoneDeletion c -> new Key(c.account(), Optional.of(c.zone().ref()));
      case Change.OfReverse c -> new Key(c.account(), Optional.empty());
    };
  }

  private ChangeGroup group(Key key, List<DraftEntry> drafts) {
    Optional<Account> account = services.accounts().find(key.account());
    return new ChangeGroup(
        key.account(),
        account.map(Account::name).orElse(key.account().text()),
        key.zone(),
        key.zone().map(zone -> Idn.toUnicode(zone.name())).orElseGet(words::reverseTitle),
        account.isEmpty() ? ChangeGroup.Place.ACCOUNT_GONE : place(key, drafts),
        drafts.stream().map(this::item).toList());
  }

  private ChangeGroup.Place place(Key key, List<DraftEntry> drafts) {
    if (key.zone().isEmpty()) {
      return ChangeGroup.Place.THERE;
    }
    if (drafts.stream().anyMatch(draft -> draft.change() instanceof Change.ZoneCreation)) {
      return ChangeGroup.Place.NEW;
    }
    Optional<ZoneSummary> summary = services.zones().summary(key.zone().get());
    return summary.isEmpty() || summary.get().gone()
        ? ChangeGroup.Place.ZONE_GONE
        : ChangeGroup.Place.THERE;
  }

  private ChangeItem item(DraftEntry draft) {
    DiffKind kind =
        switch (draft.change().action()) {
          case CREATE -> DiffKind.ADDED;
          case UPDATE -> DiffKind.CHANGED;
          case DELETE -> DiffKind.REMOVED;
        };
    return new ChangeItem(
        draft.id(),
        kind,
        words.subject(draft.change()),
        words.lines(draft.change()),
        draft.changedAt());
  }
}
