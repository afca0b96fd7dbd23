package org.zonewright.provider;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;

/** Whole-zone writing of a {@link FakeProvider}: every record gets a new id at every update. */
final class FakeWholeZones implements RecordWriting.ByZone {

  private final FakeProvider provider;

  FakeWholeZones(FakeProvider provider) {
    this.provider = provider;
  }

  @Override
  public ZoneContent replace(Zone zone, UnaryOperator<Target> edit) {
    String name = zone.name().text();
    ZoneContent live = provider.readZone(zone);
    Soa soa = live.soa().orElseThrow();
    Target target = edit.apply(new Target(soa, live.records()));
    provider.script().called("zone.replace", name);
    Soa newSoa =
        target.soa().serial().equals(soa.serial())
            ? target.soa().withSerial(soa.serial().add(BigInteger.ONE))
            : target.soa();
    provider.store(
        live.zone(), target.records().stream().map(ZoneRecord::data).toList(), Optional.of(newSoa));
    provider.script().answered("zone.replace", name);
    return provider.readZone(zone);
  }
}
