package org.zonewright.cli;

import java.util.List;
import org.zonewright.Services;
import org.zonewright.dns.Idn;
import org.zonewright.model.Account;
import org.zonewright.model.ZoneRecord;
import org.zonewright.store.CachedZone;

/** The record set that a command is about, as it is cached. */
final class RecordEdit {

  private final WantedRecord wanted;
  private final CachedZone zone;
  private final List<ZoneRecord> recordSet;
  private final long defaultTtl;

  private RecordEdit(WantedRecord wanted, CachedZone zone, long defaultTtl) {
    this.wanted = wanted;
    this.zone = zone;
    this.defaultTtl = defaultTtl;
    this.recordSet =
        zone.records().stream()
            .filter(record -> record.data().recordSet().equals(wanted.recordSet()))
            .toList();
  }

  /**
   * Looks the zone and the record set up.
   *
   * @throws CommandFailure if the arguments cannot be understood or the zone is not cached
   */
  static RecordEdit of(RecordArguments arguments, Services services, Output output) {
    CachedZone zone =
        new ZoneChoice(services, output).content(arguments.zone(), arguments.account());
    Account account = services.accounts().find(zone.summary().zone().ref().account()).orElseThrow();
    return new RecordEdit(
        arguments.wanted(zone.summary().zone().name(), output),
        zone,
        services.accounts().capabilities(account).defaultTtl());
  }

  WantedRecord wanted() {
    return wanted;
  }

  RecordChanges changes() {
    return new RecordChanges(zone.summary().zone().ref(), recordSet, defaultTtl);
  }

  boolean isEmpty() {
    return recordSet.isEmpty();
  }

  /** There is no such record. */
  CommandFailure unknown(Output output) {
    return new CommandFailure(
        FailureKind.UNKNOWN_RECORD,
        output.text(
            "cli.record.unknown",
            Idn.toUnicode(wanted.name()),
            wanted.type().mnemonic(),
            zone.summary().unicodeName()));
  }
}
