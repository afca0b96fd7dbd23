package org.zonewright.provider;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zonewright.model.Account;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.Quota;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * A provider in memory for tests: writes record by record for IONOS accounts and zone by zone (with
 * new ids each time) for BDOM accounts. Every call goes through {@link #script()}, where a test can
 * make it fail or do something in the middle.
 *
 * <p>Operations, for {@link FakeScript}: {@code access.verify}, {@code zones.list}, {@code
 * zone.find}, {@code zone.read}, {@code zone.create}, {@code zone.delete}, {@code record.read},
 * {@code record.put}, {@code record.delete}, {@code zone.replace}, {@code reverse.list}, {@code
 * reverse.find}, {@code reverse.read}, {@code reverse.put}, {@code reverse.delete}, {@code
 * quota.read}. Objects are zone names, {@code zone/record-id}, addresses and reverse ids.
 */
public final class FakeProvider implements Provider {

  private final Account account;
  private final FakeScript script;
  private final Map<DnsName, ZoneContent> zones =
      Collections.synchronizedMap(new LinkedHashMap<>());
  private final FakeReverse reverse;
  private Optional<Quota> quota = Optional.empty();
  private int lastId;
  private int closed;

  public FakeProvider(Account account) {
    this.account = account;
    this.script = new FakeScript(account);
    this.reverse = new FakeReverse(account.id(), script);
  }

  // what tests arrange and look at

  /** Where calls are counted and made to fail. */
  public FakeScript script() {
    return script;
  }

  /** Puts a zone there (in place of one of that name), with new ids for zone and records. */
  public ZoneContent putZone(String name, ResourceRecord... records) {
    return store(zone(DnsName.of(name)), List.of(records), soa());
  }

  /** Puts exactly this content there. */
  public void putContent(ZoneContent content) {
    zones.put(content.zone().name(), content);
  }

  /** Takes a zone away, as if someone else had deleted it. */
  public void dropZone(String name) {
    zones.remove(DnsName.of(name));
  }

  /** What the provider holds of a zone. */
  public ZoneContent held(String name) {
    ZoneContent content = zones.get(DnsName.of(name));
    if (content == null) {
      throw new AssertionError("the provider has no zone " + name);
    }
    return content;
  }

  /** The data of all records that the provider holds of a zone. */
  public List<ResourceRecord> heldRecords(String name) {
    return held(name).records().stream().map(ZoneRecord::data).toList();
  }

  /** Whether the provider has that zone. */
  public boolean hasZone(String name) {
    return zones.containsKey(DnsName.of(name));
  }

  /** Puts a reverse record there. */
  public ReverseRecord putReverse(String ip, String name) {
    return reverse.add(ip, name);
  }

  /** All reverse records the provider holds. */
  public List<ReverseRecord> heldReverse() {
    return reverse.all();
  }

  /** Sets limits and usage. */
  public void setQuota(Quota quota) {
    this.quota = Optional.of(quota);
  }

  /** How often this was closed. */
  public int timesClosed() {
    return closed;
  }

  /** An exception as this provider would throw it when something is not there. */
  public ProviderException notFound(String operation, String object) {
    return new ProviderException.NotFound(script.failure(operation, object, OptionalInt.of(404)));
  }

  // the port

  @Override
  public Account account() {
    return account;
  }

  @Override
  public Capabilities capabilities() {
    boolean ionos = isIonos();
    return new Capabilities(
        RecordType.KNOWN, 60, 86_400, 3_600, ionos, !ionos, ionos, ionos, !ionos, !ionos, 8);
  }

  @Override
  public void verifyAccess() {
    script.called("access.verify", "");
  }

  @Override
  public List<Zone> zones() {
    script.called("zones.list", "");
    synchronized (zones) {
      return zones.values().stream().map(ZoneContent::zone).toList();
    }
  }

  @Override
  public Optional<Zone> findZone(DnsName name) {
    script.called("zone.find", name.text());
    return Optional.ofNullable(zones.get(name)).map(ZoneContent::zone);
  }

  @Override
  public void readContents(List<Zone> wanted, ContentSink sink) {
    script.called("contents.read", "");
    int done = 0;
    for (Zone zone : wanted) {
      sink.progress(done++, wanted.size());
      try {
        sink.read(readZone(zone));
      } catch (ProviderException e) {
        sink.failed(zone, e);
      }
    }
    sink.progress(done, wanted.size());
  }

  @Override
  public ZoneContent readZone(Zone zone) {
    script.called("zone.read", zone.name().text());
    return existing(zone, "zone.read");
  }

  @Override
  public List<ReverseRecord> reverseRecords() {
    script.called("reverse.list", "");
    return reverse.all();
  }

  @Override
  public Optional<Quota> quota() {
    script.called("quota.read", "");
    return quota;
  }

  @Override
  public synchronized String newZoneId() {
    return isIonos() ? "z-" + ++lastId : "";
  }

  @Override
  public Zone createZone(ZoneRef ref, String id, List<ResourceRecord> records, Optional<Soa> soa) {
    script.called("zone.create", ref.name().text());
    if (zones.containsKey(ref.name())) {
      throw new ProviderException.Conflict(
          script.failure("zone.create", ref.name().text(), OptionalInt.of(409)));
    }
    Zone zone = store(zone(ref.name(), id), records, soa.or(this::soa)).zone();
    script.answered("zone.create", ref.name().text());
    return zone;
  }

  @Override
  public void deleteZone(Zone zone) {
    script.called("zone.delete", zone.name().text());
    existing(zone, "zone.delete");
    zones.remove(zone.name());
    script.answered("zone.delete", zone.name().text());
  }

  @Override
  public RecordWriting recordWriting() {
    return isIonos() ? new FakeRecords(this) : new FakeWholeZones(this);
  }

  @Override
  public Optional<ReverseWriting> reverseWriting() {
    return isIonos() ? Optional.of(reverse) : Optional.empty();
  }

  @Override
  public void close() {
    closed++;
  }

  // for the neighbours

  ZoneContent existing(Zone zone, String operation) {
    ZoneContent content = zones.get(zone.name());
    if (content == null) {
      throw notFound(operation, zone.name().text());
    }
    return content;
  }

  /** Stores a zone with new ids for its records. */
  ZoneContent store(Zone zone, List<ResourceRecord> records, Optional<Soa> soa) {
    List<ZoneRecord> withIds = new ArrayList<>();
    for (ResourceRecord record : records) {
      withIds.add(ZoneRecord.available(newId(), record));
    }
    ZoneContent content = new ZoneContent(zone, soa, withIds);
    putContent(content);
    return content;
  }

  synchronized String newId() {
    lastId++;
    return (isIonos() ? "r-" : "") + lastId;
  }

  private synchronized Zone zone(DnsName name) {
    return zone(name, (isIonos() ? "z-" : "") + ++lastId);
  }

  private Zone zone(DnsName name, String id) {
    return new Zone(
        new ZoneRef(account.id(), name),
        id.isEmpty() ? newId() : id,
        "",
        true,
        ProvisioningState.AVAILABLE,
        List.of(DnsName.of("ns1.nameserver.test"), DnsName.of("ns2.nameserver.test")));
  }

  private Optional<Soa> soa() {
    return isIonos()
        ? Optional.empty()
        : Optional.of(
            new Soa("ns1.nameserver.test", "hostmaster@nameserver.test", BigInteger.ONE, 86_400));
  }

  private boolean isIonos() {
    return account.kind() == ProviderKind.IONOS;
  }
}
