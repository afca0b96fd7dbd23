package org.zonewright.reverse.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.ref;
import static org.zonewright.store.Samples.stored;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.dns.ReverseCsv;
import org.zonewright.dns.ReverseCsvRow;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.reverse.Cache;
import org.zonewright.reverse.Prerequisites;
import org.zonewright.reverse.ReverseMatrix;
import org.zonewright.store.ReverseStore;

class BulkTest {

  @TempDir private Path directory;
  @AutoClose private Cache cache;

  @BeforeEach
  void open() {
    cache = new Cache(directory);
  }

  private static List<String> made(BulkProposal proposal) {
    return proposal.proposals().stream()
        .map(
            p ->
                p.ip()
                    + " "
                    + p.old().map(old -> old.name().text()).orElse("-")
                    + " > "
                    + p.change().after().map(after -> after.name().text()).orElse("-"))
        .toList();
  }

  private static List<String> skipped(BulkProposal proposal) {
    return proposal.skipped().stream().map(s -> s.ip() + " " + s.reason()).toList();
  }

  private BulkProposal fill(NameChoice choice, boolean replace) {
    ReverseMatrix matrix = cache.matrix();
    return new FillFromForward(IONOS.id(), choice, replace).propose(matrix, matrix.rows());
  }

  private void fillCache() {
    cache.zone(
        BDOM,
        "example.org",
        record("one.example.org", "A", "192.0.2.1"),
        record("www.example.org", "A", "192.0.2.2"),
        record("m.example.org", "A", "192.0.2.2"),
        record("*.example.org", "A", "192.0.2.2"),
        record("*.wild.example.org", "A", "192.0.2.3"),
        record("ok.example.org", "A", "192.0.2.4"),
        record("real.example.org", "A", "192.0.2.5"));
    cache.pointer(IONOS, "192.0.2.4", "ok.example.org");
    cache.pointer(IONOS, "192.0.2.5", "wrong.example.net");
    cache.pointer(IONOS, "192.0.2.6", "orphan.example.net");
  }

  @Test
  void fillingNamesWhatHasOneNameAndSaysWhyOthersAreLeftAlone() {
    fillCache();

    BulkProposal proposal = fill(NameChoice.ASK, false);

    assertThat(made(proposal)).containsExactly("192.0.2.1 - > one.example.org");
    assertThat(proposal.proposals().getFirst().change().account()).isEqualTo(IONOS.id());
    assertThat(skipped(proposal))
        .containsExactly(
            "192.0.2.2 SEVERAL_NAMES",
            "192.0.2.3 NOT_HOST_NAME",
            "192.0.2.4 CONFIRMED",
            "192.0.2.5 HAS_POINTER",
            "192.0.2.6 HAS_POINTER");
    assertThat(proposal.skipped().getFirst().names())
        .containsExactly(DnsName.of("m.example.org"), DnsName.of("www.example.org"));
  }

  @Test
  void fillingTakesTheChosenNameOrTheShortest() {
    fillCache();
    IpAddress ip = IpAddress.of("192.0.2.2");
    Map<IpAddress, DnsName> chosen = Map.of(ip, DnsName.of("www.example.org"));

    assertThat(made(fill(new NameChoice(chosen, NameChoice.Rule.ASK), false)))
        .contains("192.0.2.2 - > www.example.org");
    assertThat(made(fill(new NameChoice(Map.of(), NameChoice.Rule.SHORTEST), false)))
        .contains("192.0.2.2 - > m.example.org");
  }

  @Test
  void fillingReplacesOnlyWhereAskedAndShowsTheOldName() {
    fillCache();

    BulkProposal proposal = fill(NameChoice.ASK, true);

    assertThat(made(proposal)).contains("192.0.2.5 wrong.example.net > real.example.org");
    assertThat(skipped(proposal)).contains("192.0.2.6 NO_NAME");
  }

  @Test
  void aPatternNamesAddressesThatAreInNoRow() {
    fillCache();
    ReverseMatrix matrix = cache.matrix();
    Network network = Network.parse("192.0.2.4/30").orElseThrow();
    List<IpAddress> addresses = IntStream.range(0, 4).mapToObj(network::address).toList();
    NamePattern pattern = NamePattern.of("host-{4}.example.org");

    BulkProposal careful = new SetByPattern(IONOS.id(), pattern, false).propose(matrix, addresses);
    BulkProposal replacing = new SetByPattern(IONOS.id(), pattern, true).propose(matrix, addresses);

    assertThat(made(careful)).containsExactly("192.0.2.7 - > host-7.example.org");
    assertThat(skipped(careful))
        .containsExactly("192.0.2.4 HAS_POINTER", "192.0.2.5 HAS_POINTER", "192.0.2.6 HAS_POINTER");
    assertThat(made(replacing))
        .containsExactly(
            "192.0.2.4 ok.example.org > host-4.example.org",
            "192.0.2.5 wrong.example.net > host-5.example.org",
            "192.0.2.6 orphan.example.net > host-6.example.org",
            "192.0.2.7 - > host-7.example.org");
  }

  @Test
  void aPatternGivesNoNameTwice() {
    List<IpAddress> addresses =
        List.of(IpAddress.of("192.0.2.1"), IpAddress.of("192.0.3.1"), IpAddress.of("192.0.2.1"));
    BulkProposal proposal =
        new SetByPattern(IONOS.id(), NamePattern.of("host-{4}.example.org"), false)
            .propose(cache.matrix(), addresses);

    assertThat(made(proposal)).hasSize(1);
    assertThat(skipped(proposal)).containsExactly("192.0.3.1 NAME_TWICE");
  }

  @Test
  void missingAddressRecordsAreProposedInFront() {
    cache.zone(BDOM, "example.org", record("host-1.example.org", "A", "192.0.2.1"));
    List<IpAddress> addresses = List.of(IpAddress.of("192.0.2.1"), IpAddress.of("192.0.2.2"));
    BulkProposal proposal =
        new SetByPattern(IONOS.id(), NamePattern.of("host-{4}.example.org"), false)
            .propose(cache.matrix(), addresses);
    proposal =
        proposal.with(
            proposal.needs(new Prerequisites(cache.database(), _ -> 900)),
            need -> need.choicesAmongMany().stream().findFirst());

    assertThat(proposal.proposals().get(0).first()).isEmpty();
    assertThat(proposal.changes())
        .containsExactly(
            pointerAdded("192.0.2.1", "host-1.example.org"),
            new Change.OfRecord(
                ref(BDOM, "example.org"),
                Optional.empty(),
                Optional.of(record("host-2.example.org", "A", "192.0.2.2").withTtl(900))),
            pointerAdded("192.0.2.2", "host-2.example.org"));
  }

  private static Change pointerAdded(String ip, String name) {
    return new Change.OfReverse(IONOS.id(), Optional.empty(), Optional.of(Cache.data(ip, name)));
  }

  @Test
  void aTableIsTakenOverAndOldValuesAreShown() {
    fillCache();
    cache.pointer(BDOM, "192.0.2.20", "a.example.net");
    String table =
        """
        address,name,description
        192.0.2.4,ok.example.org,
        192.0.2.5,new.example.org,now described
        192.0.2.9,nine.example.org,new
        192.0.2.9,again.example.org,
        192.0.2.20,b.example.net,
        """;

    BulkProposal proposal =
        new ImportPointers(IONOS.id()).propose(cache.matrix(), ReverseCsv.read(table).rows());

    assertThat(made(proposal))
        .containsExactly(
            "192.0.2.5 wrong.example.net > new.example.org",
            "192.0.2.9 - > nine.example.org",
            "192.0.2.20 a.example.net > b.example.net");
    assertThat(proposal.proposals())
        .extracting(p -> p.change().after().orElseThrow().description(), p -> p.change().account())
        .containsExactly(
            tuple("now described", IONOS.id()), tuple("new", IONOS.id()), tuple("", BDOM.id()));
    assertThat(skipped(proposal)).containsExactly("192.0.2.4 UNCHANGED", "192.0.2.9 ADDRESS_TWICE");
  }

  @Test
  void aTableWithoutDescriptionsKeepsThem() {
    ReverseRecord before =
        new ReverseRecord(
            IONOS.id(),
            "7",
            new ReverseData(IpAddress.of("192.0.2.7"), DnsName.of("a.example.org"), "rack 7"),
            Optional.empty(),
            Optional.empty());
    new ReverseStore(cache.database()).save(before);

    BulkProposal proposal =
        new ImportPointers(IONOS.id())
            .propose(cache.matrix(), ReverseCsv.read("192.0.2.7,b.example.org").rows());

    assertThat(proposal.proposals().getFirst().change().after().orElseThrow().description())
        .isEqualTo("rack 7");
  }

  @Test
  void allReverseRecordsOfANameGetAnother() {
    cache.pointer(IONOS, "192.0.2.1", "old.example.org");
    cache.pointer(BDOM, "192.0.2.2", "old.example.org");
    ReverseRecord third = cache.pointer(IONOS, "192.0.2.3", "old.example.org");
    ReverseRecord fourth = cache.pointer(IONOS, "192.0.2.4", "else.example.org");
    cache.pointer(IONOS, "192.0.2.5", "very.old.example.org");
    cache.draft(new Change.OfReverse(IONOS.id(), Optional.of(third), Optional.empty()));
    cache.draft(
        new Change.OfReverse(
            IONOS.id(),
            Optional.of(fourth),
            Optional.of(Cache.data("192.0.2.4", "old.example.org"))));

    BulkProposal proposal =
        new RenameTarget(DnsName.of("old.example.org"), DnsName.of("new.example.org"))
            .propose(cache.matrix());

    assertThat(made(proposal))
        .containsExactly(
            "192.0.2.1 old.example.org > new.example.org",
            "192.0.2.2 old.example.org > new.example.org",
            "192.0.2.4 old.example.org > new.example.org");
    assertThat(proposal.proposals().getLast().change().before()).contains(fourth);
    assertThat(skipped(proposal)).containsExactly("192.0.2.3 DRAFTED_DELETION");
  }

  @Test
  void onlyWhatIsSurelyAnOrphanIsProposedToBeDeleted() {
    cache.zone(BDOM, "example.org", record("www.example.org", "A", "192.0.2.1"));
    cache.unreadZone(BDOM, "unread.example");
    cache.pointer(IONOS, "192.0.2.1", "www.example.org");
    cache.pointer(IONOS, "192.0.2.2", "gone.example.org");
    cache.pointer(IONOS, "192.0.2.3", "www.example.net");
    cache.pointer(IONOS, "192.0.2.4", "www.unread.example");

    BulkProposal proposal = new DeleteOrphans().propose(cache.matrix().rows());

    assertThat(made(proposal)).containsExactly("192.0.2.2 gone.example.org > -");
    assertThat(skipped(proposal))
        .containsExactly(
            "192.0.2.1 NOT_ORPHAN", "192.0.2.3 NAME_ELSEWHERE", "192.0.2.4 CACHE_INCOMPLETE");
  }

  @Test
  void whatIsOnlyDraftedIsNotDeletedInBulk() {
    cache.zone(BDOM, "example.org");
    cache.draft(pointerAdded("192.0.2.1", "www.example.org"));

    assertThat(skipped(new DeleteOrphans().propose(cache.matrix().rows())))
        .containsExactly("192.0.2.1 ONLY_DRAFTED");
  }

  @Test
  void anAddressThatSeveralAccountsHaveNeedsTheRightOneChosen() {
    cache.pointer(IONOS, "192.0.2.1", "a.example.org");
    cache.pointer(BDOM, "192.0.2.1", "b.example.org");
    List<ReverseCsvRow> rows = ReverseCsv.read("192.0.2.1,c.example.org").rows();

    assertThat(skipped(new ImportPointers(AccountId.random()).propose(cache.matrix(), rows)))
        .containsExactly("192.0.2.1 SEVERAL_POINTERS");
    assertThat(made(new ImportPointers(BDOM.id()).propose(cache.matrix(), rows)))
        .containsExactly("192.0.2.1 b.example.org > c.example.org");
  }

  @Test
  void aPatternOfNibblesLeavesIpv4AddressesAlone() {
    List<IpAddress> addresses = List.of(IpAddress.of("192.0.2.1"), IpAddress.of("2001:db8::7"));
    BulkProposal proposal =
        new SetByPattern(IONOS.id(), NamePattern.of("h{32}.example.org"), false)
            .propose(cache.matrix(), addresses);

    assertThat(made(proposal)).containsExactly("2001:db8::7 - > h7.example.org");
    assertThat(skipped(proposal)).containsExactly("192.0.2.1 OTHER_FAMILY");
  }

  @Test
  void aProposalContinuesWhatIsDraftedAndShowsThat() {
    ReverseRecord before = cache.pointer(IONOS, "192.0.2.1", "first.example.org");
    cache.draft(
        new Change.OfReverse(
            IONOS.id(),
            Optional.of(before),
            Optional.of(Cache.data("192.0.2.1", "second.example.org"))));

    BulkProposal proposal =
        new ImportPointers(IONOS.id())
            .propose(cache.matrix(), ReverseCsv.read("192.0.2.1,third.example.org").rows());

    assertThat(made(proposal)).containsExactly("192.0.2.1 second.example.org > third.example.org");
    assertThat(proposal.proposals().getFirst().change().before()).contains(before);
  }

  @Test
  void theReverseRecordFollowsARenamedOrMovedName() {
    ResourceRecord www = record("www.example.org", "A", "192.0.2.1");
    cache.zone(BDOM, "example.org", www);
    cache.pointer(IONOS, "192.0.2.1", "www.example.org");

    assertThat(follow(www, Optional.of(www.withName(DnsName.of("web.example.org")))))
        .containsExactly("192.0.2.1 www.example.org > web.example.org");
    assertThat(follow(www, Optional.of(www.withContent("192.0.2.2"))))
        .containsExactly("192.0.2.2 - > www.example.org", "192.0.2.1 www.example.org > -");
    assertThat(follow(www, Optional.empty())).containsExactly("192.0.2.1 www.example.org > -");
    assertThat(follow(record("b.example.org", "A", "192.0.2.1"), Optional.empty())).isEmpty();
  }

  @Test
  void reverseRecordsOfNamesThatMoveOnToEachOthersAddressesAreNotDeleted() {
    ResourceRecord a = record("a.example.org", "A", "192.0.2.1");
    ResourceRecord b = record("b.example.org", "A", "192.0.2.2");
    cache.zone(BDOM, "example.org", a, b);
    cache.pointer(IONOS, "192.0.2.1", "a.example.org");
    cache.pointer(IONOS, "192.0.2.2", "b.example.org");
    Change.OfRecord first = change(a, Optional.of(a.withContent("192.0.2.2")));

    Change.OfRecord exchanged = change(b, Optional.of(b.withContent("192.0.2.1")));
    assertThat(made(new FollowForward(List.of(first, exchanged)).propose(cache.matrix())))
        .containsExactly(
            "192.0.2.2 b.example.org > a.example.org", "192.0.2.1 a.example.org > b.example.org");

    Change.OfRecord passedOn = change(b, Optional.of(b.withContent("192.0.2.3")));
    assertThat(made(new FollowForward(List.of(first, passedOn)).propose(cache.matrix())))
        .containsExactly(
            "192.0.2.2 b.example.org > a.example.org",
            "192.0.2.3 - > b.example.org",
            "192.0.2.1 a.example.org > -");
  }

  private List<String> follow(ResourceRecord before, Optional<ResourceRecord> after) {
    return made(new FollowForward(List.of(change(before, after))).propose(cache.matrix()));
  }

  private static Change.OfRecord change(ResourceRecord before, Optional<ResourceRecord> after) {
    return new Change.OfRecord(ref(BDOM, "example.org"), Optional.of(stored("1", before)), after);
  }
}
