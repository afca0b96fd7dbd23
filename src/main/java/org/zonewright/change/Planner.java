package org.zonewright.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.account.Accounts;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.provider.Capabilities;
import org.zonewright.store.Database;
import org.zonewright.store.DraftEntry;
import org.zonewright.store.ZoneStore;

/**
 * Makes plans out of drafts or of single changes: groups, orders and checks them. Sends nothing and
 * asks for no secret. Records must be in normal form.
 */
public final class Planner {

  private final Accounts accounts;
  private final Database database;
  private final ZoneStore zones;

  public Planner(Accounts accounts, Database database) {
    this.accounts = accounts;
    this.database = database;
    this.zones = new ZoneStore(database);
  }

  /** The plan of these drafts. Drafts of accounts that are no longer there are left out. */
  public ChangePlan planDrafts(List<DraftEntry> drafts) {
    return plan(
        drafts.stream()
            .map(
                entry ->
                    new PlannedChange(
                        entry.change(), entry.baseSets(), OptionalLong.of(entry.id()), List.of()))
            .toList());
  }

  /** The plan of changes that are not drafted (command line); their base is the cache. */
  public ChangePlan planChanges(List<Change> changes) {
    CachedBases bases = new CachedBases(zones);
    return plan(
        changes.stream()
            .map(
                change ->
                    new PlannedChange(change, bases.of(change), OptionalLong.empty(), List.of()))
            .toList());
  }

  private ChangePlan plan(List<PlannedChange> changes) {
    Map<AccountId, Optional<Site>> sites = new HashMap<>();
    List<SitedChange> sited = new ArrayList<>();
    for (PlannedChange change : changes) {
      sites
          .computeIfAbsent(change.change().account(), this::site)
          .ifPresent(site -> sited.add(new SitedChange(site, change)));
    }
    List<PlanStep> steps = StepOrder.ordered(StepGroups.of(sited));
    Map<AccountId, Capabilities> capabilities = new HashMap<>();
    sites.forEach((id, site) -> site.ifPresent(s -> capabilities.put(id, s.capabilities())));
    return new PlanChecks(database, capabilities).checked(steps);
  }

  private Optional<Site> site(AccountId id) {
    return accounts.find(id).map(account -> new Site(account, accounts.capabilities(account)));
  }

  /** An account and what its provider can do. */
  record Site(Account account, Capabilities capabilities) {}

  /** A change and where it is made. */
  record SitedChange(Site site, PlannedChange change) {}
}
