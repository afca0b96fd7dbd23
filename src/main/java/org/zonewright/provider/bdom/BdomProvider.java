package org.zonewright.provider.bdom;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.DnsName;
import org.zonewright.model.Quota;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.Capabilities;
import org.zonewright.provider.ContentSink;
import org.zonewright.provider.HttpGateway;
import org.zonewright.provider.Provider;
import org.zonewright.provider.RecordWriting;
import org.zonewright.provider.ReverseWriting;

/**
 * The BDOM zone API of nic-direct and its sisters: XML, whole zones, one update replaces everything
 * in a zone. There is no secret: the provider knows its customers by source address and user
 * number, so a request from elsewhere is {@link
 * org.zonewright.provider.ProviderException.NotAllowed}.
 *
 * <p>How the API takes TXT, SRV and CAA content is not documented. New TXT is written in quotes and
 * SRV with its priority apart, as PowerDNS has it, unless the zone's own records show another
 * spelling; records nobody touched are always sent back as they came.
 */
public final class BdomProvider implements Provider {

  /** How many zones are read at once. */
  public static final int ZONES_AT_ONCE = 8;

  /** Seconds; what the API's manual uses throughout. */
  static final long DEFAULT_TTL = 86_400;

  private static final Capabilities CAPABILITIES =
      new Capabilities(
          List.of(
              RecordType.A,
              RecordType.AAAA,
              RecordType.CAA,
              RecordType.CNAME,
              RecordType.MX,
              RecordType.NS,
              RecordType.SRV,
              RecordType.TXT),
          0,
          Integer.MAX_VALUE,
          DEFAULT_TTL,
          false,
          true,
          false,
          false,
          true,
          true,
          ZONES_AT_ONCE);

  private final Account account;
  private final HttpGateway gateway;
  private final BdomRequests requests;
  private final ZoneLookup lookup;
  private final ZoneCreation creation;
  private final ZoneDeletion deletion;
  private final ZoneUpdate update;
  private final ZoneLocks locks = new ZoneLocks();

  /**
   * The adapter for an account. Nothing is sent yet.
   *
   * @param account of kind BDOM
   * @param gateway used for everything and closed with the adapter; it should let {@link
   *     #ZONES_AT_ONCE} requests through at once
   * @param clock for serials
   * @throws IllegalArgumentException if the account has no user number
   */
  public BdomProvider(Account account, HttpGateway gateway, Clock clock) {
    long userId =
        account
            .userId()
            .orElseThrow(() -> new IllegalArgumentException("a BDOM account needs a user number"));
    this.account = account;
    this.gateway = gateway;
    this.requests =
        new BdomRequests(
            account,
            gateway,
            new BdomPaths(account.baseUrl(), userId),
            new ReplyClassifier(new ReplyReader(), clock));
    this.lookup = new ZoneLookup(requests);
    this.creation = new ZoneCreation(requests, lookup, userId, clock);
    this.deletion = new ZoneDeletion(requests, lookup);
    this.update = new ZoneUpdate(requests, lookup, new UpdateComposer(clock), locks);
  }

  @Override
  public Account account() {
    return account;
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public void verifyAccess() {
    requests.list();
  }

  /**
   * {@inheritDoc}
   *
   * <p>The API answers "not found" both for a user without zones and for a number that is not the
   * user's. That is no empty list but a {@link org.zonewright.provider.ProviderException.NotFound}
   * of the operation {@code zones.list}: a cache that holds zones must not be emptied on it.
   */
  @Override
  public List<Zone> zones() {
    return requests.list();
  }

  @Override
  public Optional<Zone> findZone(DnsName name) {
    return lookup.find(name);
  }

  @Override
  public void readContents(List<Zone> zones, ContentSink sink) {
    new ContentReading(this::readZone, ZONES_AT_ONCE).read(zones, sink);
  }

  @Override
  public ZoneContent readZone(Zone zone) {
    return lookup.read(zone).content();
  }

  @Override
  public List<ReverseRecord> reverseRecords() {
    return List.of();
  }

  @Override
  public Optional<Quota> quota() {
    return Optional.empty();
  }

  @Override
  public String newZoneId() {
    return "";
  }

  /**
   * {@inheritDoc}
   *
   * <p>Without {@code soa} the first name server of the zone is taken as its primary.
   */
  @Override
  public Zone createZone(ZoneRef zone, String id, List<ResourceRecord> records, Optional<Soa> soa) {
    return locks.alone(zone.name(), () -> creation.create(zone.name(), records, soa));
  }

  @Override
  public void deleteZone(Zone zone) {
    locks.alone(
        zone.name(),
        () -> {
          deletion.delete(zone);
          return zone;
        });
  }

  @Override
  public RecordWriting recordWriting() {
    return update;
  }

  @Override
  public Optional<ReverseWriting> reverseWriting() {
    return Optional.empty();
  }

  @Override
  public void close() {
    gateway.close();
  }
}
