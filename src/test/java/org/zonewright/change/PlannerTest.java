package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Change;
import org.zonewright.model.ChangeAction;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Quota;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Usage;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.QuotaSample;
import org.zonewright.store.QuotaStore;
import org.zonewright.store.Samples;

class PlannerTest {

  private static final ResourceRecord NS = record("example.org", "NS", "ns1.example.net");
  private static final ResourceRecord WWW = record("www.example.org", "A", "192.0.2.1");
  private static final ResourceRecord ALIAS =
      record("shop.example.org", "CNAME", "www.example.org");

  @TempDir Path directory;
  private TwoProviders world;

  @BeforeEach
  void open() {
    world = new TwoProviders(directory);
  }

  @AfterEach
  void close() {
    world.close();
  }

  @Test
  void nothingDraftedIsAnEmptyPlan() {
    assertThat(world.planner.planDrafts(List.of()).isEmpty()).isTrue();
  }

  @Test
  void everyRecordIsAStepWhereRecordsAreWrittenOneByOne() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.add(zone, record("a.example.org", "A", "192.0.2.2"));
    world.drafts.add(zone, record("b.example.org", "A", "192.0.2.3"));

    assertThat(plan().steps()).hasSize(2).allMatch(step -> step.changes().size() == 1);
  }

  @Test
  void allChangesOfAZoneAreOneStepWhereZonesAreWrittenWhole() {
    ZoneRef zone = world.zone(world.bdom, "example.org", NS, WWW);
    world.drafts.add(zone, record("a.example.org", "A", "192.0.2.2"));
    world.drafts.delete(zone, world.row(zone, "www.example.org", "A"));

    assertThat(plan().steps())
        .singleElement()
        .satisfies(step -> assertThat(step.changes()).hasSize(2));
  }

  @Test
  void aRenamedRecordIsDeletedAndCreatedWhereNameAndTypeAreFixed() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.edit(
        zone, world.row(zone, "www.example.org", "A"), WWW.withName(DnsName.of("web.example.org")));

    assertThat(plan().changes())
        .extracting(change -> change.change().action())
        .containsExactly(ChangeAction.DELETE, ChangeAction.CREATE);
  }

  @Test
  void aCnameIsDeletedBeforeAnythingIsCreatedAtItsName() {
    ZoneRef zone = world.zone(world.ionos, "example.org", ALIAS, WWW);
    world.drafts.add(zone, record("shop.example.org", "A", "192.0.2.2"));
    world.drafts.delete(zone, world.row(zone, "shop.example.org", "CNAME"));

    ChangePlan plan = plan();
    assertThat(plan.hasErrors()).isFalse();
    assertThat(plan.changes())
        .extracting(change -> change.change().action())
        .containsExactly(ChangeAction.DELETE, ChangeAction.CREATE);
  }

  @Test
  void anAddressIsCreatedBeforeItsReverseRecordAndDeletedAfterIt() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    ReverseRecord old = world.ionos.putReverse("192.0.2.1", "www.example.org");
    world.sync(world.ionos);
    world.drafts.put(reverse(Optional.empty(), "192.0.2.7", "new.example.org"));
    world.drafts.put(new Change.OfReverse(Samples.IONOS.id(), Optional.of(old), Optional.empty()));
    world.drafts.delete(zone, world.row(zone, "www.example.org", "A"));
    world.drafts.add(zone, record("new.example.org", "A", "192.0.2.7"));

    ChangePlan plan = plan();
    assertThat(problems(plan)).isEmpty();
    assertThat(plan.changes())
        .extracting(c -> c.change().getClass().getSimpleName() + " " + c.change().action())
        .containsExactly(
            "OfReverse DELETE", "OfRecord DELETE", "OfRecord CREATE", "OfReverse CREATE");
  }

  @Test
  void aReverseRecordThatMovesToAnotherNameWaitsForThatNamesAddressAndGoesBeforeTheOldOne() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    ReverseRecord old = world.ionos.putReverse("192.0.2.1", "www.example.org");
    world.sync(world.ionos);
    world.drafts.delete(zone, world.row(zone, "www.example.org", "A"));
    world.drafts.put(reverse(Optional.of(old), "192.0.2.1", "web.example.org"));
    world.drafts.add(zone, record("web.example.org", "A", "192.0.2.1"));

    assertThat(plan().changes())
        .extracting(c -> c.change().getClass().getSimpleName() + " " + c.change().action())
        .containsExactly("OfRecord CREATE", "OfReverse UPDATE", "OfRecord DELETE");
  }

  @Test
  void twoReverseRecordsThatChangePlacesDoNotKeepThePlanFromEnding() {
    ResourceRecord other = record("mail.example.org", "A", "192.0.2.2");
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW, other);
    ReverseRecord first = world.ionos.putReverse("192.0.2.1", "www.example.org");
    ReverseRecord second = world.ionos.putReverse("192.0.2.2", "mail.example.org");
    world.sync(world.ionos);
    world.drafts.put(reverse(Optional.of(first), "192.0.2.1", "mail.example.org"));
    world.drafts.put(reverse(Optional.of(second), "192.0.2.2", "www.example.org"));
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withContent("192.0.2.2"));
    world.drafts.edit(
        zone, world.row(zone, "mail.example.org", "A"), other.withContent("192.0.2.1"));

    assertThat(plan().steps()).hasSize(4);
  }

  @Test
  void zonesAreCreatedFirstAndDeletedLast() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.put(new Change.ZoneDeletion(world.zones.summary(zone).orElseThrow().zone(), 1));
    ZoneRef fresh = Samples.ref(Samples.IONOS, "fresh.example");
    world.drafts.add(fresh, record("www.fresh.example", "A", "192.0.2.2"));
    world.drafts.put(new Change.ZoneCreation(fresh, List.of(), Optional.empty()));

    ChangePlan plan = plan();
    assertThat(problems(plan)).isEmpty();
    assertThat(plan.changes())
        .extracting(c -> c.change().getClass().getSimpleName())
        .containsExactly("ZoneCreation", "OfRecord", "ZoneDeletion");
  }

  @Test
  void rulesForTheRecordAndForTheZoneStopThePlan() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.add(zone, record("www.example.org", "CNAME", "web.example.net"));
    world.drafts.add(zone, record("bad.example.org", "A", "not an address"));

    ChangePlan plan = plan();
    assertThat(plan.hasErrors()).isTrue();
    assertThat(problems(plan)).contains("rule.cnameBesideOthers", "rule.aAddress");
  }

  @Test
  void whatWasWrongBeforeIsNotHeldAgainstThePlan() {
    ZoneRef zone =
        world.zone(
            world.ionos, "example.org", WWW, record("www.example.org", "CNAME", "a.example.net"));
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(60));

    assertThat(plan().hasErrors()).isFalse();
  }

  @Test
  void whatTheProviderCannotDoStopsThePlan() {
    ZoneRef zone = world.zone(world.bdom, "example.org", NS, WWW);
    world.drafts.add(zone, record("x.example.org", "TYPE65400", "\\# 0"));
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withEnabled(false));
    world.drafts.put(
        new Change.OfReverse(
            Samples.BDOM.id(),
            Optional.empty(),
            Optional.of(
                new ReverseData(IpAddress.of("192.0.2.1"), DnsName.of("www.example.org"), ""))));

    assertThat(problems(plan()))
        .contains("plan.type.unsupported", "plan.enabled.unsupported", "plan.reverse.unsupported");
  }

  @Test
  void aTypeThatTheProviderHoldsAlreadyMayBeEdited() {
    ResourceRecord odd = record("x.example.org", "TYPE65400", "\\# 0");
    ZoneRef zone = world.zone(world.bdom, "example.org", NS, odd);
    world.drafts.edit(zone, world.row(zone, "x.example.org", "TYPE65400"), odd.withTtl(60));

    assertThat(plan().hasErrors()).isFalse();
  }

  @Test
  void theLastRecordOfAWholeZoneCannotBeDeleted() {
    ZoneRef zone = world.zone(world.bdom, "example.org", NS);
    world.drafts.delete(zone, world.row(zone, "example.org", "NS"));

    assertThat(problems(plan())).contains("plan.zone.empty");
  }

  @Test
  void aQuotaThatWouldBeExceededIsToldAtTheChangeThatDoesIt() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    Usage full = new Usage(99, 100);
    new QuotaStore(world.database)
        .save(new QuotaSample(Samples.IONOS.id(), Samples.NOW, new Quota(full, full, full, full)));
    world.drafts.add(zone, record("a.example.org", "A", "192.0.2.2"));
    world.drafts.add(zone, record("b.example.org", "A", "192.0.2.3"));

    ChangePlan plan = plan();
    assertThat(plan.steps().get(0).changes().getFirst().problems()).isEmpty();
    assertThat(plan.steps().get(1).changes().getFirst().problems())
        .containsExactly(
            new PlanProblem(
                PlanProblem.Severity.ERROR, "plan.quota.records", List.of("101", "100", "2")));
  }

  @Test
  void anAddressHasOneReverseRecordAndShouldHaveItsForwardRecord() {
    world.zone(world.ionos, "example.org", WWW);
    world.ionos.putReverse("192.0.2.1", "www.example.org");
    world.sync(world.ionos);
    world.drafts.put(reverse(Optional.empty(), "192.0.2.1", "mail.example.org"));
    world.drafts.put(reverse(Optional.empty(), "192.0.2.5", "elsewhere.example.net"));

    assertThat(problems(plan()))
        .containsExactlyInAnyOrder(
            "plan.reverse.duplicate", "plan.reverse.forwardMissing", "plan.reverse.forwardUnknown");
  }

  @Test
  void aReverseRecordThatTwoAccountsHaveCanBeGivenAnotherName() {
    world.zone(world.ionos, "example.org", WWW, WWW.withName(DnsName.of("web.example.org")));
    world.ionos.putReverse("192.0.2.1", "www.example.org");
    world.sync(world.ionos);
    ReverseRecord mine = world.reverse.all().getFirst();
    world.reverse.save(
        new ReverseRecord(Samples.BDOM.id(), "x", mine.data(), Optional.empty(), Optional.empty()));

    world.drafts.put(reverse(Optional.of(mine), "192.0.2.1", "web.example.org"));

    assertThat(problems(plan())).isEmpty();
  }

  @Test
  void aRecordOfAZoneThatIsGoneCannotBeWritten() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(60));
    world.ionos.dropZone("example.org");
    world.sync(world.ionos);

    assertThat(problems(plan())).contains("plan.zone.missing");
  }

  @Test
  void aBaseThatTheCacheNoLongerHasIsAConflict() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withTtl(60));
    world.ionos.putZone("example.org", WWW.withTtl(300));
    world.sync(world.ionos);

    assertThat(problems(plan())).containsExactly("plan.conflict");
  }

  @Test
  void aReverseRecordWhoseAddressComesFromAWildcardOrAnAliasIsNotWarnedAbout() {
    world.zone(
        world.bdom,
        "example.org",
        NS,
        record("*.example.org", "A", "192.0.2.5"),
        record("alias.example.org", "CNAME", "target.example.net"));
    world.zone(world.ionos, "example.net", record("target.example.net", "A", "192.0.2.6"));
    world.drafts.put(reverse(Optional.empty(), "192.0.2.5", "any.example.org"));
    world.drafts.put(reverse(Optional.empty(), "192.0.2.6", "alias.example.org"));

    assertThat(problems(plan())).isEmpty();
  }

  @Test
  void aWildcardThatIsDraftedCountsAndOneThatIsDraftedToBeDeletedDoesNot() {
    ResourceRecord any = record("*.example.org", "A", "192.0.2.5");
    ZoneRef zone = world.zone(world.bdom, "example.org", NS, any);
    ZoneRef other = world.zone(world.ionos, "example.net");
    world.drafts.delete(zone, world.row(zone, "*.example.org", "A"));
    world.drafts.add(other, record("*.example.net", "A", "192.0.2.6"));
    world.drafts.put(reverse(Optional.empty(), "192.0.2.5", "any.example.org"));
    world.drafts.put(reverse(Optional.empty(), "192.0.2.6", "any.example.net"));

    assertThat(problems(plan())).containsExactly("plan.reverse.forwardMissing");
  }

  @Test
  void differingTtlsStopAPlanOnlyWhereTheSetIsTouched() {
    ResourceRecord odd = WWW.withContent("192.0.2.2").withTtl(60);
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW, odd);
    world.drafts.add(zone, record("new.example.org", "A", "192.0.2.3"));
    assertThat(problems(plan())).isEmpty();
    world.drafts.add(zone, record("www.example.org", "TXT", "another set of that name"));
    assertThat(problems(plan())).isEmpty();

    world.drafts.edit(zone, world.row(zone, "www.example.org", "A"), WWW.withContent("192.0.2.9"));
    assertThat(problems(plan())).containsExactly("rule.ttlDiffers");
    DraftRow edited =
        world.drafts.rows(zone).stream()
            .filter(row -> row.shown().content().equals("192.0.2.9"))
            .findFirst()
            .orElseThrow();
    world.drafts.edit(zone, edited, edited.shown().withTtl(60));
    assertThat(problems(plan())).isEmpty();
  }

  @Test
  void aServerNamedByAnAliasInAnotherZoneStopsThePlan() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    ZoneRef other =
        world.zone(
            world.bdom,
            "example.net",
            record("example.net", "NS", "ns1.example.com"),
            record("mail.example.net", "CNAME", "host.example.com"));
    world.drafts.add(zone, record("example.org", "MX", 10, "mail.example.net"));
    world.drafts.add(zone, record("_sip._tcp.example.org", "SRV", 10, "5 443 new.example.net"));
    assertThat(problems(plan())).containsExactly("rule.targetIsCname");

    world.drafts.add(other, record("new.example.net", "CNAME", "host.example.com"));
    world.drafts.delete(other, world.row(other, "mail.example.net", "CNAME"));
    assertThat(plan().changes())
        .filteredOn(change -> !change.problems().isEmpty())
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.problems())
                    .containsExactly(
                        new PlanProblem(
                            PlanProblem.Severity.ERROR,
                            "rule.targetIsCname",
                            List.of("SRV", "new.example.net"))));
  }

  @Test
  void whatPointsToAnAliasAlreadyMayBeEditedOtherwise() {
    ResourceRecord mx = record("example.org", "MX", 10, "shop.example.org");
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW, ALIAS, mx);
    world.drafts.edit(zone, world.row(zone, "example.org", "MX"), mx.withTtl(300));
    assertThat(problems(plan())).isEmpty();

    world.drafts.add(zone, record("other.example.org", "CNAME", "www.example.org"));
    world.drafts.edit(
        zone, world.row(zone, "example.org", "MX"), mx.withContent("other.example.org"));
    assertThat(problems(plan())).containsExactly("rule.targetIsCname");
  }

  @Test
  void theLastAddressOfANameThatSomethingPointsToIsWarnedAboutOnce() {
    ResourceRecord second = WWW.withContent("192.0.2.2");
    ResourceRecord lonely = record("lonely.example.org", "A", "192.0.2.7");
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW, second, ALIAS, lonely);
    world.drafts.delete(zone, world.row(zone, "lonely.example.org", "A"));
    world.drafts.delete(zone, world.drafts.rows(zone).getLast());
    assertThat(problems(plan())).isEmpty();

    world.drafts.delete(zone, world.row(zone, "www.example.org", "A"));
    assertThat(plan().changes())
        .flatExtracting(PlannedChange::problems)
        .containsExactly(
            new PlanProblem(
                PlanProblem.Severity.WARNING,
                "plan.lastAddress",
                List.of("www.example.org", "CNAME shop.example.org")));
    assertThat(plan().hasErrors()).isFalse();
  }

  @Test
  void theLastAddressOfAReverseRecordIsWarnedAboutUnlessThatGoesToo() {
    ZoneRef zone = world.zone(world.bdom, "example.org", NS, WWW);
    ReverseRecord pointer = world.ionos.putReverse("192.0.2.1", "www.example.org");
    world.sync(world.ionos);
    world.drafts.delete(zone, world.row(zone, "www.example.org", "A"));
    assertThat(problems(plan())).containsExactly("plan.lastAddress");

    world.drafts.put(
        new Change.OfReverse(Samples.IONOS.id(), Optional.of(pointer), Optional.empty()));
    assertThat(problems(plan())).isEmpty();
  }

  @Test
  void changesWithoutDraftsHaveTheCacheAsTheirBase() {
    ZoneRef zone = world.zone(world.ionos, "example.org", WWW);
    ResourceRecord second = WWW.withContent("192.0.2.2");
    ChangePlan plan =
        world.planner.planChanges(
            List.of(Drafts.change(zone, Optional.empty(), Optional.of(second))));

    assertThat(plan.changes().getFirst().baseSets()).containsExactly(WWW);
    assertThat(plan.changes().getFirst().draftId()).isEmpty();
  }

  private ChangePlan plan() {
    return world.planner.planDrafts(world.drafts.all());
  }

  private static List<String> problems(ChangePlan plan) {
    return plan.changes().stream()
        .flatMap(change -> change.problems().stream())
        .map(PlanProblem::messageKey)
        .toList();
  }

  private static Change reverse(Optional<ReverseRecord> before, String ip, String name) {
    return new Change.OfReverse(
        Samples.IONOS.id(),
        before,
        Optional.of(new ReverseData(IpAddress.of(ip), DnsName.of(name), "")));
  }
}
