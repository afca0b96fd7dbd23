package org.zonewright.provider.ionos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalLong;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.HttpSettings;
import org.zonewright.provider.JdkHttpGateway;
import org.zonewright.provider.RecordWriting;
import org.zonewright.provider.RecordingSleeper;
import org.zonewright.provider.ReverseWriting;
import org.zonewright.provider.Secret;
import org.zonewright.sandbox.Faults;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.sandbox.ionos.IonosStandIn;
import org.zonewright.sandbox.wire.ProviderName;

/** The provider, connected to a sandbox whose changes settle at once. */
final class IonosBench implements AutoCloseable {

  static final AccountId ACCOUNT = new AccountId("a-1");

  final Sandbox sandbox;
  final RecordingSleeper sleeper = new RecordingSleeper();
  final IonosProvider provider;

  IonosBench() {
    this(HttpSettings.DEFAULT);
  }

  IonosBench(HttpSettings settings) {
    try {
      sandbox = Sandbox.start(SandboxOptions.empty());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sandbox.ionos().settings().settleAfter(Duration.ZERO);
    provider = provider(sandbox.ionosUrl(), Optional.of(sandbox.token()), settings, sleeper);
  }

  static IonosProvider provider(URI url, Optional<String> token, RecordingSleeper sleeper) {
    return provider(url, token, HttpSettings.DEFAULT, sleeper);
  }

  private static IonosProvider provider(
      URI url, Optional<String> token, HttpSettings settings, RecordingSleeper sleeper) {
    return new IonosProvider(
        new Account(ACCOUNT, "contract 7", ProviderKind.IONOS, url, OptionalLong.empty()),
        token.map(Secret::of),
        new JdkHttpGateway(settings, sleeper, InstantSource.system()),
        sleeper);
  }

  IonosStandIn ionos() {
    return sandbox.ionos();
  }

  Faults.Aim on(String method, String path) {
    return sandbox.faults().on(ProviderName.IONOS, method, path);
  }

  RecordWriting.ByRecord records() {
    return (RecordWriting.ByRecord) provider.recordWriting();
  }

  ReverseWriting reverse() {
    return provider.reverseWriting().orElseThrow();
  }

  Zone zone(String name) {
    if (ionos().zones().stream().noneMatch(zone -> zone.name().equals(name))) {
      ionos().addZone(name, "");
    }
    return provider.findZone(DnsName.of(name)).orElseThrow();
  }

  static ZoneRef ref(String name) {
    return new ZoneRef(ACCOUNT, DnsName.of(name));
  }

  @Override
  public void close() {
    provider.close();
    sandbox.close();
  }
}
