package org.zonewright.provider.bdom;

import java.math.BigInteger;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.provider.ProviderException;

/**
 * Creates zones. The request is not known to be harmless when repeated, nor what it does to a zone
 * that exists; so it is looked before, and after an unclear answer looked again instead of sent
 * again.
 */
final class ZoneCreation {

  private final BdomRequests requests;
  private final ZoneLookup lookup;
  private final long userId;
  private final Clock clock;

  ZoneCreation(BdomRequests requests, ZoneLookup lookup, long userId, Clock clock) {
    this.requests = requests;
    this.lookup = lookup;
    this.userId = userId;
    this.clock = clock;
  }

  /** Creates and reads back. */
  Zone create(DnsName name, List<ResourceRecord> records, Optional<Soa> soa) {
    if (name.labels().size() < 2) {
      throw rejected(name, "a zone's name has a dot inside");
    }
    if (records.isEmpty()) {
      throw rejected(name, "a zone needs at least one record");
    }
    if (lookup.find(name).isPresent()) {
      throw new ProviderException.Conflict(
          requests.failure(OperationNames.CREATE, name.text(), "not sent: the zone exists"));
    }
    Soa start = soa.orElseGet(() -> derived(name, records));
    if (start.serial().signum() < 0) {
      throw rejected(name, "a serial is not negative: " + start.serial());
    }
    WireZone sent = UpdateComposer.create(name.text(), Long.toString(userId), records, start);
    String id;
    try {
      id = requests.create(sent);
    } catch (ProviderException problem) {
      return afterProblem(name, sent, problem);
    }
    return readBack(name, id);
  }

  private Zone readBack(DnsName name, String id) {
    try {
      return lookup.read(name, id).content().zone();
    } catch (ProviderException problem) {
      throw UnclearOutcome.notReadBack(
          requests.failure(OperationNames.CREATE, name.text(), ""), problem);
    }
  }

  /** Looks what became of a create whose answer did not say. */
  private Zone afterProblem(DnsName name, WireZone sent, ProviderException problem) {
    if (!UnclearOutcome.isUnclear(problem)) {
      throw problem;
    }
    LiveZone now = found(name, problem).orElseThrow(() -> UnclearOutcome.notDone(problem));
    if (ZoneComparison.sameButSerial(now.wire(), sent)) {
      return now.content().zone();
    }
    throw new ProviderException.Conflict(
        requests.failure(
            OperationNames.CREATE,
            name.text(),
            "no clear answer came, and the zone now exists with other records"));
  }

  private Optional<LiveZone> found(DnsName name, ProviderException problem) {
    try {
      return lookup.find(name).map(lookup::read);
    } catch (ProviderException second) {
      ProviderException unknown =
          UnclearOutcome.unknown(problem, "and it could not be looked whether the zone exists");
      unknown.addSuppressed(second);
      throw unknown;
    }
  }

  /** Most servers answer with the first name server of the zone as its primary. */
  private Soa derived(DnsName name, List<ResourceRecord> records) {
    String primary =
        records.stream()
            .filter(r -> r.type().equals(RecordType.NS) && r.name().equals(name))
            .map(ResourceRecord::content)
            .findFirst()
            .orElseThrow(() -> rejected(name, "it has neither an SOA nor a name server"));
    return new Soa(
        primary,
        "hostmaster@" + name,
        BigInteger.valueOf(clock.instant().getEpochSecond()),
        BdomProvider.DEFAULT_TTL);
  }

  private ProviderException rejected(DnsName name, String why) {
    return new ProviderException.Rejected(
        requests.failure(OperationNames.CREATE, name.text(), "not sent: " + why));
  }
}
