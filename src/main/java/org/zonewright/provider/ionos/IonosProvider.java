package org.zonewright.provider.ionos;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.zonewright.provider.Secret;
import org.zonewright.provider.Sleeper;

/** One contract at IONOS Cloud DNS: primary zones, their records, reverse records, quota. */
public final class IonosProvider implements Provider {

  /** What the IONOS Cloud DNS API offers (its specification 1.18, schema {@code Record}). */
  public static final Capabilities CAPABILITIES =
      new Capabilities(
          List.of(
              RecordType.A,
              RecordType.AAAA,
              RecordType.ALIAS,
              RecordType.CAA,
              RecordType.CERT,
              RecordType.CNAME,
              RecordType.DS,
              RecordType.HTTPS,
              RecordType.LOC,
              RecordType.MX,
              RecordType.NS,
              RecordType.OPENPGPKEY,
              RecordType.RP,
              RecordType.SMIMEA,
              RecordType.SRV,
              RecordType.SSHFP,
              RecordType.SVCB,
              RecordType.TLSA,
              RecordType.TXT,
              RecordType.URI),
          60,
          604_800,
          3600,
          true,
          false,
          true,
          true,
          false,
          false,
          4);

  private final Account account;
  private final HttpGateway gateway;
  private final IonosClient client;
  private final FromWire fromWire;
  private final IonosZones zones;
  private final IonosRecords records;
  private final IonosReverseRecords reverseRecords;
  private final ContentReader contents;

  /**
   * Speaks for an account. Nothing is sent yet.
   *
   * @param token without it every call throws {@link
   *     org.zonewright.provider.ProviderException.BadCredentials}
   * @param gateway closed together with this provider
   */
  public IonosProvider(Account account, Optional<Secret> token, HttpGateway gateway) {
    this(account, token, gateway, Sleeper.REAL);
  }

  /**
   * Like the other constructor.
   *
   * @param sleeper waits while the provider is busy or a new zone is not there yet
   */
  public IonosProvider(
      Account account, Optional<Secret> token, HttpGateway gateway, Sleeper sleeper) {
    this.account = account;
    this.gateway = gateway;
    IonosJson json = new IonosJson();
    IonosErrors errors = new IonosErrors(json, InstantSource.system());
    this.client =
        new IonosClient(new IonosTransport(account, token, gateway, sleeper, errors), json);
    this.fromWire = new FromWire(account.id());
    Paging paging = new Paging(client);
    this.contents = new ContentReader(client, paging, fromWire);
    this.records = new IonosRecords(client, fromWire, contents);
    this.zones = new IonosZones(client, paging, fromWire, records, sleeper);
    this.reverseRecords = new IonosReverseRecords(client, paging, fromWire, account.id());
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
    client.page(
        client.ask(Endpoints.zones("access.verify", "").with("limit", 1)), ItemReader.zones());
  }

  @Override
  public List<Zone> zones() {
    return zones.list();
  }

  @Override
  public Optional<Zone> findZone(DnsName name) {
    return zones.find(name);
  }

  @Override
  public void readContents(List<Zone> wanted, ContentSink sink) {
    contents.readAll(wanted, sink);
  }

  @Override
  public ZoneContent readZone(Zone zone) {
    return contents.readOne(zone);
  }

  @Override
  public List<ReverseRecord> reverseRecords() {
    return reverseRecords.list();
  }

  @Override
  public Optional<Quota> quota() {
    IonosRequest request = Endpoints.quota("quota.read");
    return Optional.of(
        client.understood(request, client.get(request, QuotaBody.class), fromWire::quota));
  }

  @Override
  public String newZoneId() {
    return UUID.randomUUID().toString();
  }

  @Override
  public Zone createZone(
      ZoneRef zone, String id, List<ResourceRecord> firstRecords, Optional<Soa> soa) {
    return zones.create(zone, id, firstRecords);
  }

  @Override
  public void deleteZone(Zone zone) {
    zones.delete(zone);
  }

  @Override
  public RecordWriting recordWriting() {
    return records;
  }

  @Override
  public Optional<ReverseWriting> reverseWriting() {
    return Optional.of(reverseRecords);
  }

  @Override
  public void close() {
    gateway.close();
  }
}
