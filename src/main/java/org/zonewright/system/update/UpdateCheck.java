package org.zonewright.system.update;

import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.zonewright.provider.HttpCall;
import org.zonewright.provider.HttpGateway;
import org.zonewright.provider.HttpReply;
import org.zonewright.provider.HttpSettings;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.SettingStore;
import org.zonewright.system.UpdateSettings;

/**
 * Looks for a newer version where the user wants that, at most once a day. Sends nothing but the
 * request. What goes wrong is for the log alone.
 */
public final class UpdateCheck {

  /** How it is asked for: a small document, for which nobody waits. */
  public static final HttpSettings CONNECTION =
      HttpSettings.DEFAULT
          .withMaxBodyBytes(64 * 1024)
          .withTimeouts(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(20));

  private static final System.Logger LOG = System.getLogger(UpdateCheck.class.getName());
  private static final Duration DAY = Duration.ofDays(1);
  private static final String CHECKED_AT = "update.checkedAt";
  private static final String SKIPPED = "update.skipped";
  private static final int OK = 200;

  private final Supplier<HttpGateway> gateways;
  private final SettingStore settings;
  private final Clock clock;
  private final String present;

  /**
   * Nothing is looked for yet.
   *
   * @param gateways opens connections
   * @param settings keeps when was looked last, and what the user does not want to hear of
   * @param present the version of this program; where that is no version, nothing is ever newer
   */
  public UpdateCheck(
      Supplier<HttpGateway> gateways, SettingStore settings, Clock clock, String present) {
    this.gateways = gateways;
    this.settings = settings;
    this.clock = clock;
    this.present = present;
  }

  /** A version newer than this one that the user has not been told of today. May block. */
  public Optional<Release> due(UpdateSettings wishes) {
    Optional<Version> own = Version.parse(present);
    Optional<URI> address = UpdateAddress.parse(wishes.address());
    if (!wishes.wanted() || own.isEmpty() || address.isEmpty() || lookedToday()) {
      return Optional.empty();
    }
    settings.save(CHECKED_AT, clock.instant().toString());
    return newest(address.get())
        .filter(release -> release.version().compareTo(own.get()) > 0)
        .filter(release -> !isSkipped(release.version()));
  }

  /** The user does not want to hear of that version, or of older ones, again. */
  public void skip(Release release) {
    settings.save(SKIPPED, release.version().toString());
  }

  private boolean lookedToday() {
    try {
      Instant now = clock.instant();
      return settings
          .find(CHECKED_AT)
          .map(Instant::parse)
          // a clock that was wrong must not put the next look off for ever
          .filter(at -> !at.isAfter(now) && at.plus(DAY).isAfter(now))
          .isPresent();
    } catch (DateTimeException _) {
      return false;
    }
  }

  private boolean isSkipped(Version version) {
    return settings
        .find(SKIPPED)
        .flatMap(Version::parse)
        .filter(skipped -> version.compareTo(skipped) <= 0)
        .isPresent();
  }

  private Optional<Release> newest(URI address) {
    try (HttpGateway gateway = gateways.get()) {
      HttpReply reply = gateway.send(call(address));
      if (reply.status() != OK) {
        LOG.log(System.Logger.Level.WARNING, "looking for updates: HTTP " + reply.status());
        return Optional.empty();
      }
      Optional<Release> release = new ReleaseDocument().read(reply.body());
      if (release.isEmpty()) {
        LOG.log(System.Logger.Level.WARNING, "looking for updates: not a release document");
      }
      return release;
    } catch (ProviderException e) {
      LOG.log(System.Logger.Level.WARNING, "looking for updates: " + e.getMessage());
      return Optional.empty();
    }
  }

  private static HttpCall call(URI address) {
    return new HttpCall(
        "updates",
        "update.check",
        "",
        "GET",
        address,
        Map.of("Accept", "application/json"),
        Optional.empty(),
        new byte[0],
        false);
  }
}
