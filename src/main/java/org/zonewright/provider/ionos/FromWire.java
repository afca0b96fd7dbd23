package org.zonewright.provider.ionos;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zonewright.dns.Idn;
import org.zonewright.dns.NormalForm;
import org.zonewright.model.AccountId;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ProvisioningState;
import org.zonewright.model.Quota;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Usage;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/**
 * Makes our values of what the API tells. All methods throw {@link IllegalArgumentException} with a
 * description for what cannot be understood. For any number of threads.
 */
final class FromWire {

  private static final long DEFAULT_TTL = 3600;

  private final AccountId account;

  /** Thousands of zones have the same few. */
  private final Map<String, DnsName> nameServers = new ConcurrentHashMap<>();

  FromWire(AccountId account) {
    this.account = account;
  }

  Zone zone(ZoneItem item) {
    ZoneItem.Metadata metadata = item.metadata();
    ZoneItem.Properties properties = item.properties();
    return new Zone(
        new ZoneRef(account, name(properties.zoneName())),
        item.id(),
        text(properties.description()),
        !Boolean.FALSE.equals(properties.enabled()),
        state(metadata == null ? null : metadata.state()),
        nameServers(metadata == null ? null : metadata.nameservers()));
  }

  private List<DnsName> nameServers(@Nullable List<@Nullable String> told) {
    List<DnsName> names = new ArrayList<>();
    if (told != null) {
      for (String text : told) {
        if (text != null) {
          names.add(nameServers.computeIfAbsent(text, FromWire::name));
        }
      }
    }
    return names;
  }

  ZoneRecord record(RecordItem item, DnsName zone) {
    RecordItem.Metadata metadata = item.metadata();
    RecordItem.Properties properties = item.properties();
    Integer priority = properties.priority();
    ResourceRecord data =
        NormalForm.of(
            owner(properties.name(), metadata == null ? null : metadata.fqdn(), zone),
            RecordType.of(properties.type()),
            properties.ttl() == null ? DEFAULT_TTL : properties.ttl(),
            priority == null ? OptionalInt.empty() : OptionalInt.of(priority),
            properties.content(),
            !Boolean.FALSE.equals(properties.enabled()));
    // a priority told for other types means nothing, not even where the type is unknown
    ResourceRecord kept = data.type().hasPriority() ? data : data.withPriority(OptionalInt.empty());
    return new ZoneRecord(item.id(), kept, state(metadata == null ? null : metadata.state()));
  }

  private static DnsName owner(@Nullable String relative, @Nullable String fqdn, DnsName zone) {
    if (relative == null) {
      return name(Item.required(fqdn, "name"));
    }
    return isAscii(relative)
        ? DnsName.resolve(relative, zone)
        : Idn.toAscii(relative + "." + zone.text());
  }

  ReverseRecord reverse(ReverseItem item) {
    ReverseItem.Metadata metadata = item.metadata();
    ReverseItem.Properties properties = item.properties();
    return new ReverseRecord(
        account,
        item.id(),
        new ReverseData(
            IpAddress.of(properties.ip()), name(properties.name()), text(properties.description())),
        time(metadata == null ? null : metadata.createdDate()),
        time(metadata == null ? null : metadata.lastModifiedDate()));
  }

  Quota quota(QuotaBody body) {
    QuotaBody.Counts used = body.quotaUsage();
    QuotaBody.Counts limit = body.quotaLimits();
    return new Quota(
        new Usage(used.zones(), limit.zones()),
        new Usage(used.secondaryZones(), limit.secondaryZones()),
        new Usage(used.records(), limit.records()),
        new Usage(used.reverseRecords(), limit.reverseRecords()));
  }

  private static DnsName name(String text) {
    return isAscii(text) ? DnsName.of(text) : Idn.toAscii(text);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String text(@Nullable String told) {
    return told == null ? "" : told;
  }

  private static ProvisioningState state(@Nullable String told) {
    return told == null ? ProvisioningState.AVAILABLE : ProvisioningState.of(told);
  }

  /** Dates come with 0 to 9 digits after the second; one that cannot be read is not told. */
  private static Optional<Instant> time(@Nullable String told) {
    if (told == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(OffsetDateTime.parse(told.strip()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
