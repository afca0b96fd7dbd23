package org.zonewright.provider;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.Account;
import org.zonewright.model.DnsName;
import org.zonewright.model.Quota;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Soa;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRef;

/**
 * One account at one provider. Every call goes to the network and blocks; none may be made on the
 * user interface's thread. All throw {@link ProviderException}, whose kind says what can be done.
 * Interrupting the calling thread ends the call with {@link
 * java.util.concurrent.CancellationException}.
 */
public interface Provider extends AutoCloseable {

  /** The account this speaks for. */
  Account account();

  /** What this provider can do and within which bounds. */
  Capabilities capabilities();

  /** The cheapest request that needs valid credentials; returns normally if they are. */
  void verifyAccess();

  /** All zones of the account, read to the end. */
  List<Zone> zones();

  /** The zone of exactly that name, live. */
  Optional<Zone> findZone(DnsName name);

  /**
   * Reads the content of all given zones and hands each to {@code sink} as soon as it is whole: in
   * about this order where they are {@linkplain Capabilities#readsZoneByZone read one by one}, else
   * in whatever order is best for the provider. A zone that could not be read is told to the sink
   * and does not end the reading of the others.
   *
   * @throws ProviderException if nothing more can be read at all (credentials, network)
   */
  void readContents(List<Zone> zones, ContentSink sink);

  /**
   * The content of one zone, live.
   *
   * @throws ProviderException.NotFound if there is no such zone
   */
  ZoneContent readZone(Zone zone);

  /** All reverse records; empty where {@link Capabilities#reverseRecords()} is false. */
  List<ReverseRecord> reverseRecords();

  /** Limits and usage; absent where the provider publishes none. */
  Optional<Quota> quota();

  /**
   * A new zone id, chosen by us so that a repeated request cannot create twice; empty where the
   * provider gives its own.
   */
  String newZoneId();

  /** Creates a zone under a new id. */
  default Zone createZone(ZoneRef zone, List<ResourceRecord> records, Optional<Soa> soa) {
    return createZone(zone, newZoneId(), records, soa);
  }

  /**
   * Creates a zone. Where the provider does not take the records with the zone, they are created
   * after it.
   *
   * @param id from {@link #newZoneId()}
   * @param soa for providers with {@link Capabilities#soaEditing()}; otherwise ignored
   * @return the zone as read back
   */
  Zone createZone(ZoneRef zone, String id, List<ResourceRecord> records, Optional<Soa> soa);

  /**
   * Deletes a zone with everything in it. A zone that is not there is {@link
   * ProviderException.NotFound}.
   */
  void deleteZone(Zone zone);

  /** How records are written. */
  RecordWriting recordWriting();

  /** How reverse records are written; absent where the provider has none. */
  Optional<ReverseWriting> reverseWriting();

  @Override
  void close();
}
