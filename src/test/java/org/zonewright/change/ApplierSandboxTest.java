package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.Services;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.Account;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.ProviderException;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.bdom.BdomSoa;
import org.zonewright.sandbox.ionos.RecordData;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.ProviderName;
import org.zonewright.sync.SyncObserver;

/** Applying over the real adapters, against both stand-ins. */
class ApplierSandboxTest {

  private static final String ZONE = "example.org";

  @TempDir Path directory;
  private SandboxServices world;
  private Sandbox sandbox;
  private Services services;

  @BeforeEach
  void start() throws IOException {
    world = new SandboxServices(directory, this::fill);
    sandbox = world.sandbox;
    services = world.services;
  }

  private void fill(Sandbox empty) {
    empty.ionos().addZone(ZONE, "");
    empty.ionos().addRecord(ZONE, new RecordData("www", "A", "192.0.2.1", 3600, 0, true));
    empty
        .bdom()
        .addZone(
            ZONE,
            BdomSoa.of("ns1.example.net", "root@example.net", "2026112101", 86_400),
            List.of(
                BdomRecord.of(ZONE, "NS", 86_400, "ns1.example.net"),
                BdomRecord.of("www." + ZONE, "A", 3600, "192.0.2.1")));
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Account account(ProviderKind kind) {
    return world.account(kind);
  }

  private ZoneRef zone(ProviderKind kind) {
    return new ZoneRef(account(kind).id(), DnsName.of(ZONE));
  }

  private static ResourceRecord a(String name, String content) {
    return ResourceRecord.of(DnsName.of(name + "." + ZONE), RecordType.A, 3600, content);
  }

  private DraftRow row(ZoneRef zone, String name) {
    return services.drafts().rows(zone).stream()
        .filter(r -> r.shown().name().equals(DnsName.of(name + "." + ZONE)))
        .findFirst()
        .orElseThrow();
  }

  private Outcome apply() {
    ChangePlan plan = services.planner().planDrafts(services.drafts().all());
    List<StepResult> results =
        services.applier().apply(plan, ApplyObserver.NONE, () -> false).results();
    assertThat(results).hasSize(1);
    return results.getFirst().outcome();
  }

  private Stream<String> held(ProviderKind kind) {
    return switch (kind) {
      case IONOS ->
          sandbox.ionos().records(ZONE).stream()
              .map(r -> r.data().name() + " " + r.data().content());
      case BDOM -> sandbox.bdom().records(ZONE).stream().map(r -> r.name() + " " + r.content());
    };
  }

  private String writing(ProviderKind kind) {
    return kind == ProviderKind.IONOS ? "PUT" : "POST";
  }

  private ProviderName name(ProviderKind kind) {
    return kind == ProviderKind.IONOS ? ProviderName.IONOS : ProviderName.BDOM;
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void afterApplyingASyncFindsNothingToDo(ProviderKind kind) {
    ZoneRef zone = zone(kind);
    sandbox.ionos().settings().settleAfterReads(2);
    services.drafts().add(zone, a("new", "192.0.2.2"));

    assertThat(apply()).isEqualTo(new Outcome.Done(false));
    assertThat(services.drafts().all()).isEmpty();
    assertThat(services.synchroniser().sync(account(kind), SyncObserver.NONE).complete()).isTrue();
    assertThat(services.drafts().rows(zone))
        .allMatch(r -> r.status() == RowStatus.UNCHANGED)
        .anyMatch(r -> r.shown().equals(a("new", "192.0.2.2")));
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aLostAnswerIsLookedUp(ProviderKind kind) {
    services.drafts().add(zone(kind), a("new", "192.0.2.2"));
    sandbox.faults().on(name(kind), writing(kind), ".*").once(Fault.lostAnswer());

    assertThat(apply()).isEqualTo(new Outcome.Done(false));
    assertThat(held(kind).filter(r -> r.endsWith("192.0.2.2"))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aTruncatedAnswerIsLookedUp(ProviderKind kind) {
    services.drafts().add(zone(kind), a("new", "192.0.2.2"));
    sandbox.faults().on(name(kind), writing(kind), ".*").once(Fault.truncated());

    assertThat(apply()).isEqualTo(new Outcome.Done(false));
    assertThat(held(kind).filter(r -> r.endsWith("192.0.2.2"))).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aWebPageInBetweenIsAFailureAndTheDraftStays(ProviderKind kind) {
    services.drafts().add(zone(kind), a("new", "192.0.2.2"));
    sandbox.faults().on(name(kind), writing(kind), ".*").always(Fault.htmlPage(200));

    assertThat(apply())
        .isInstanceOfSatisfying(
            Outcome.Failed.class,
            failed ->
                assertThat(failed.problem()).isInstanceOf(ProviderException.UnreadableReply.class));
    assertThat(services.drafts().all()).hasSize(1);
    sandbox.faults().clearFaults();
    assertThat(apply()).isEqualTo(new Outcome.Done(false));
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void tooManyRequestsMeansLater(ProviderKind kind) {
    services.drafts().add(zone(kind), a("new", "192.0.2.2"));
    sandbox.faults().on(name(kind), writing(kind), ".*").once(Fault.status(429, "0"));

    assertThat(apply()).isEqualTo(new Outcome.Done(false));
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void somebodyElsesChangeOfTheSameRecordIsAConflict(ProviderKind kind) {
    ZoneRef zone = zone(kind);
    services.drafts().edit(zone, row(zone, "www"), a("www", "192.0.2.2"));
    changeElsewhere(kind);

    assertThat(apply())
        .isEqualTo(
            new Outcome.Conflicted(
                List.of(a("www", "192.0.2.1")), List.of(a("www", "192.0.2.99"))));
    assertThat(held(kind)).anyMatch(r -> r.endsWith("192.0.2.99"));
    assertThat(services.drafts().all()).hasSize(1);
  }

  private void changeElsewhere(ProviderKind kind) {
    switch (kind) {
      case IONOS -> {
        var record = sandbox.ionos().records(ZONE).getFirst();
        sandbox
            .ionos()
            .changeRecord(record.id(), new RecordData("www", "A", "192.0.2.99", 3600, 0, true));
      }
      case BDOM -> {
        sandbox.bdom().removeRecord(ZONE, BdomRecord.of("www." + ZONE, "A", 3600, "192.0.2.1"));
        sandbox.bdom().addRecord(ZONE, BdomRecord.of("www." + ZONE, "A", 3600, "192.0.2.99"));
      }
    }
  }

  @Test
  void renumberingIsNoConflict() {
    ZoneRef zone = zone(ProviderKind.BDOM);
    sandbox.bdom().settings().renumber(true);
    services.drafts().edit(zone, row(zone, "www"), a("www", "192.0.2.2"));
    // somebody else's change in another place gives every record a new number
    sandbox.bdom().addRecord(ZONE, BdomRecord.of("mail." + ZONE, "A", 300, "192.0.2.50"));

    assertThat(apply()).isEqualTo(new Outcome.Done(false));
    assertThat(held(ProviderKind.BDOM))
        .contains("www.example.org 192.0.2.2", "mail.example.org 192.0.2.50");
    services.drafts().edit(zone, row(zone, "www"), a("www", "192.0.2.3"));
    assertThat(apply()).isEqualTo(new Outcome.Done(false));
  }

  @Test
  void aRecordThatTheProviderFailsToPublishHasFailed() {
    sandbox.ionos().settings().failChanges(true);
    services.drafts().add(zone(ProviderKind.IONOS), a("new", "192.0.2.2"));

    assertThat(apply()).isInstanceOf(Outcome.Failed.class);
    assertThat(services.drafts().all()).hasSize(1);
  }

  @Test
  void aBusyZoneIsTriedAgain() {
    services.drafts().add(zone(ProviderKind.IONOS), a("new", "192.0.2.2"));
    sandbox.faults().on(ProviderName.IONOS, "PUT", ".*/records/.*").once(Fault.tooManyOperations());

    assertThat(apply()).isEqualTo(new Outcome.Done(false));
  }
}
