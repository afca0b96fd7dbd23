package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.zonewright.dns.NormalForm;
import org.zonewright.dns.Ttl;
import org.zonewright.model.Account;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.CachedZone;
import org.zonewright.store.ZoneSummary;

/** The record set that a {@code record} command is about, as it is cached. */
final class RecordTarget {

  private final Session session;
  private final ZoneSummary zone;
  private final DnsName name;
  private final RecordType type;
  private final List<ZoneRecord> present;

  RecordTarget(Session session) {
    this.session = session;
    Choice choice = new Choice(session);
    Invocation invocation = session.invocation();
    this.zone = choice.zone(invocation.required(0));
    CachedZone content = choice.content(zone);
    this.name = choice.recordName(invocation.required(1), zone.zone().name());
    this.type = type(session, invocation.required(2));
    this.present =
        content.records().stream()
            .filter(record -> record.data().name().equals(name))
            .filter(record -> record.data().type().equals(type))
            .toList();
  }

  /** The parameters and options that all {@code record} commands have. */
  static void declare(Declaration declaration) {
    declaration
        .parameter("ZONE", "cli.parameter.zone")
        .parameter("NAME", "cli.parameter.recordName")
        .parameter("TYPE", "cli.parameter.type")
        .optionalParameter("CONTENT", "cli.parameter.content")
        .option("--ttl", "T", "cli.option.ttl")
        .number("--priority", "P", "cli.option.priority")
        .option(Choice.ACCOUNT, "N", "cli.option.account");
    ChangeRun.declare(declaration);
  }

  private static RecordType type(Session session, String text) {
    try {
      return RecordType.of(text);
    } catch (IllegalArgumentException e) {
      throw session.usage("cli.usage.type", text);
    }
  }

  /** The cached records of the set. */
  List<ZoneRecord> present() {
    return present;
  }

  Optional<String> content() {
    return session.invocation().parameter(3);
  }

  /** The TTL option, in seconds. */
  Optional<Long> ttl() {
    return session
        .invocation()
        .value("--ttl")
        .map(text -> Ttl.parse(text).orElseThrow(() -> session.usage("cli.usage.ttl", text)));
  }

  OptionalInt priority() {
    return session
        .invocation()
        .option("--priority", Integer.class)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /** The record with that content in normal form; what is not given is taken from the set. */
  ResourceRecord record(String content) {
    Optional<ResourceRecord> model = present.stream().map(ZoneRecord::data).findFirst();
    long ttl = ttl().or(() -> model.map(ResourceRecord::ttl)).orElseGet(this::usualTtl);
    return NormalForm.of(name, type, ttl, priority(), content, true);
  }

  private long usualTtl() {
    Account account = session.services().accounts().find(zone.zone().ref().account()).orElseThrow();
    return session.services().accounts().capabilities(account).defaultTtl();
  }

  /** A change of a record of the zone. */
  Change change(Optional<ZoneRecord> before, Optional<ResourceRecord> after) {
    ZoneRef ref = zone.zone().ref();
    return new Change.OfRecord(ref, before, after);
  }

  /** A failure that names the record set. */
  CommandFailure noSuchRecord() {
    return session.failure("unknownRecord", "cli.unknownRecord", name.text(), type.mnemonic());
  }

  /** A wrong usage: content is missing. */
  CommandFailure contentMissing() {
    return session.usage("cli.usage.content");
  }
}
