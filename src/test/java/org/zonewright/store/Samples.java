package org.zonewright.store;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** Values for tests. */
public final class Samples {

  public static final Instant NOW = Instant.parse("2026-11-21T10:15:30.123456789Z");
  public static final Instant LATER = NOW.plusSeconds(60);

  public static final Account IONOS =
      new Account(
          new AccountId("11111111-0000-4000-8000-000000000001"),
          "Cloud",
          ProviderKind.IONOS,
          URI.create("https://dns.cloud.test"),
          OptionalLong.empty());

  public static final Account BDOM =
      new Account(
          new AccountId("11111111-0000-4000-8000-000000000002"),
          "Registrar",
          ProviderKind.BDOM,
          URI.create("https://zones.registrar.test/bdom"),
          OptionalLong.of(4711));

  private Samples() {}

  public static ZoneRef ref(Account account, String name) {
    return new ZoneRef(account.id(), DnsName.of(name));
  }

  public static Zone zone(Account account, String name) {
    return new Zone(
        ref(account, name),
        "id-" + name,
        "",
        true,
        ProvisioningState.AVAILABLE,
        List.of(DnsName.of("ns1.nameserver.test")));
  }

  public static ResourceRecord record(String name, String type, String content) {
    return ResourceRecord.of(DnsName.of(name), RecordType.of(type), 3600, content);
  }

  public static ResourceRecord record(String name, String type, int priority, String content) {
    return ResourceRecord.of(DnsName.of(name), RecordType.of(type), 3600, priority, content);
  }

  public static ZoneRecord stored(String id, ResourceRecord record) {
    return ZoneRecord.available(id, record);
  }

  public static ZoneContent content(Zone zone, ZoneRecord... records) {
    return new ZoneContent(zone, Optional.empty(), List.of(records));
  }
}
