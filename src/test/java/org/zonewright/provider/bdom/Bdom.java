package org.zonewright.provider.bdom;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRef;

/** An account, its zones and a stopped clock for tests. */
final class Bdom {

  static final Account ACCOUNT = account(URI.create("http://dns.example/bdom"), Replies.USER);

  static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_800_000_000), ZoneOffset.UTC);

  private Bdom() {}

  static Account account(URI url, long userId) {
    return new Account(
        new AccountId("nest"), "Nest", ProviderKind.BDOM, url, OptionalLong.of(userId));
  }

  static Zone zone(String id, String name) {
    return new Zone(
        new ZoneRef(ACCOUNT.id(), DnsName.of(name)),
        id,
        "",
        true,
        ProvisioningState.AVAILABLE,
        List.of());
  }
}
