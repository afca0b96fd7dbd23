package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.Services;
import org.zonewright.dns.NormalForm;
import org.zonewright.model.Account;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomSoa;
import org.zonewright.sync.SyncObserver;

/** For every record type of both providers: applied, synced and planned again, nothing is left. */
class EveryRecordTypeTest {

  private static final DnsName ZONE = DnsName.of("larch.example");

  /**
   * Two contents for each type, in spellings that are not the normal one where there are others.
   */
  private static final Map<String, List<String>> CONTENTS =
      Map.ofEntries(
          Map.entry("A", List.of("192.0.2.1", "192.0.2.2")),
          Map.entry("AAAA", List.of("2001:DB8:0:0::1", "2001:db8::2")),
          Map.entry("ALIAS", List.of("Host.birch.example.", "other.birch.example")),
          Map.entry("CAA", List.of("0 ISSUE \"ca.birch.example\"", "128 iodef mailto:a@b.example")),
          Map.entry("CERT", List.of("PKIX 12 8 MIIB", "1 13 8 MIIC")),
          Map.entry("CNAME", List.of("Host.birch.example.", "other.birch.example")),
          Map.entry("DS", List.of("12 13 2 " + "ab".repeat(32), "13 13 2 " + "CD".repeat(32))),
          Map.entry("HTTPS", List.of("1 . alpn=h2,h3", "2 host.birch.example port=8443")),
          Map.entry("LOC", List.of("51 30 12 N 0 7 39 W 10m", "51 30 13 N 0 7 39 W 10m")),
          Map.entry("MX", List.of("Mail.birch.example.", "mx.birch.example")),
          Map.entry("NS", List.of("Ns1.birch.example.", "ns2.birch.example")),
          Map.entry("OPENPGPKEY", List.of("mQENBFVHm5sBCAC7", "mQENBFVHm5sBCAC8")),
          Map.entry(
              "RP", List.of("admin.birch.example. .", "root.birch.example txt.birch.example")),
          Map.entry("SMIMEA", List.of("3 1 1 " + "ab".repeat(32), "3 0 1 " + "cd".repeat(32))),
          Map.entry("SRV", List.of("5 443 Host.birch.example.", "6 444 host.birch.example")),
          Map.entry("SSHFP", List.of("4 2 " + "AB".repeat(32), "1 2 " + "cd".repeat(32))),
          Map.entry("SVCB", List.of("0 host.birch.example", "1 host.birch.example port=53")),
          Map.entry("TLSA", List.of("3 1 1 " + "AB".repeat(32), "2 1 1 " + "cd".repeat(32))),
          Map.entry(
              "TXT",
              List.of("\"one \" \"text; of two\"", "long " + "text \\ and \"quotes\" ".repeat(20))),
          Map.entry("URI", List.of("1 \"https://birch.example/\"", "2 \"https://oak.example/a\"")));

  @TempDir Path directory;
  private SandboxServices world;
  private Services services;

  @BeforeEach
  void start() throws IOException {
    world = new SandboxServices(directory, this::fill);
    services = world.services;
  }

  private void fill(Sandbox empty) {
    empty.ionos().addZone(ZONE.text(), "");
    empty
        .bdom()
        .addZone(
            ZONE.text(),
            BdomSoa.of("ns1.birch.example", "root@birch.example", "2026112101", 86_400),
            List.of(BdomRecord.of(ZONE.text(), "NS", 86_400, "ns1.birch.example")));
    empty.bdom().settings().renumber(true);
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Account account(ProviderKind kind) {
    return world.account(kind);
  }

  private static ResourceRecord record(RecordType type, int which) {
    DnsName name =
        DnsName.of(
            (type.equals(RecordType.SRV) ? "_sip._tcp." : "")
                + "t-"
                + type.mnemonic()
                + "."
                + ZONE);
    return NormalForm.of(
        name,
        type,
        3600,
        type.hasPriority() ? OptionalInt.of(10) : OptionalInt.empty(),
        CONTENTS.getOrDefault(type.mnemonic(), List.of()).get(which),
        true);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void afterApplyingSyncingAndPlanningAgainNothingIsLeftToDo(ProviderKind kind) {
    ZoneRef zone = new ZoneRef(account(kind).id(), ZONE);
    List<RecordType> types = services.accounts().capabilities(account(kind)).recordTypes();
    assertThat(CONTENTS)
        .containsKeys(types.stream().map(RecordType::mnemonic).toArray(String[]::new));

    types.forEach(type -> services.drafts().add(zone, record(type, 0)));
    arrives(kind, zone);
    types.forEach(type -> edit(zone, record(type, 0), record(type, 0).withTtl(300)));
    arrives(kind, zone);
    types.forEach(type -> edit(zone, record(type, 0).withTtl(300), record(type, 1)));
    arrives(kind, zone);
    types.forEach(
        type ->
            edit(
                zone,
                record(type, 1),
                record(type, 1)
                    .withName(DnsName.of(record(type, 1).name().text().replace("t-", "u-")))));
    arrives(kind, zone);
    types.forEach(
        type ->
            services.drafts().rows(zone).stream()
                .filter(row -> row.shown().type().equals(type))
                .filter(row -> !row.shown().name().equals(ZONE))
                .forEach(row -> services.drafts().delete(zone, row)));
    arrives(kind, zone);
    assertThat(services.drafts().rows(zone)).hasSizeLessThanOrEqualTo(1);
  }

  private void edit(ZoneRef zone, ResourceRecord before, ResourceRecord after) {
    DraftRow row =
        services.drafts().rows(zone).stream()
            .filter(r -> r.shown().equals(before))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not there: " + before));
    services.drafts().edit(zone, row, after);
  }

  private void arrives(ProviderKind kind, ZoneRef zone) {
    List<ResourceRecord> wanted = wanted(zone);
    ChangePlan plan = services.planner().planDrafts(services.drafts().all());
    assertThat(plan.changes())
        .flatExtracting(PlannedChange::problems)
        .filteredOn(problem -> problem.severity() == PlanProblem.Severity.ERROR)
        .isEmpty();
    ApplyOptions confirmed = new ApplyOptions(Set.copyOf(plan.guardrails()), "", false);
    List<StepResult> results =
        services.applier().apply(plan, confirmed, ApplyObserver.NONE, () -> false).results();
    assertThat(results)
        .isNotEmpty()
        .allMatch(result -> result.outcome().equals(new StepResult.Outcome.Done(false)));
    assertThat(services.synchroniser().sync(account(kind), SyncObserver.NONE).complete()).isTrue();

    assertThat(services.drafts().all()).isEmpty();
    assertThat(services.conflicts().mergeSilently()).isZero();
    assertThat(services.conflicts().all()).isEmpty();
    assertThat(services.planner().planDrafts(services.drafts().all()).isEmpty()).isTrue();
    assertThat(wanted(zone)).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private List<ResourceRecord> wanted(ZoneRef zone) {
    return services.drafts().rows(zone).stream().flatMap(row -> row.after().stream()).toList();
  }
}
