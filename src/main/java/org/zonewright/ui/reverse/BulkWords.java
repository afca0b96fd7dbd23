package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zonewright.dns.Idn;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.Quota;
import org.zonewright.quota.PendingUsage;
import org.zonewright.quota.UsageKind;
import org.zonewright.reverse.ForwardNeed;
import org.zonewright.reverse.bulk.Proposal;
import org.zonewright.reverse.bulk.Skipped;
import org.zonewright.text.Messages;

/** Says in words what a bulk change would do, and why not. */
final class BulkWords {

  private final Messages messages;

  BulkWords(Messages messages) {
    this.messages = messages;
  }

  /** Why an address is left alone. */
  String reason(Skipped skipped) {
    return messages.text(
        "reverse.skip." + skipped.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        names(skipped.names()));
  }

  /** Whether providers may refuse it: names for IPv6 addresses (IONOS Cloud DNS API). */
  static boolean isDoubtful(Proposal proposal) {
    return !proposal.ip().isV4() && proposal.change().after().isPresent();
  }

  /**
   * What is to be said of a change.
   *
   * @param added the zone that the address record is added to, in words; empty if none is
   */
  String note(Proposal proposal, Optional<ForwardNeed> need, Optional<String> added) {
    String lacking = need.map(n -> need(n, added)).orElse("");
    if (!isDoubtful(proposal)) {
      return lacking;
    }
    String doubt = messages.text("reverse.bulk.ipv6");
    return lacking.isEmpty() ? doubt : doubt + "; " + lacking;
  }

  /** A zone and who has it. */
  String zoneOf(String zone, String account) {
    return messages.text("reverse.offer.zoneOf", zone, account);
  }

  /** What the new name of an address lacks. */
  private String need(ForwardNeed need, Optional<String> added) {
    return switch (need) {
      case ForwardNeed.Nothing _ -> "";
      case ForwardNeed.OfRecord(var choices, var hasOthers) -> {
        Change.OfRecord first = choices.getFirst();
        String type = first.after().orElseThrow().type().mnemonic();
        String zone = Idn.toUnicode(first.zone().name());
        yield added
            .map(place -> messages.text("reverse.bulk.needAdded", type, place))
            .orElseGet(
                () ->
                    messages.text(
                        hasOthers ? "reverse.bulk.needOther" : "reverse.bulk.needOpen",
                        type,
                        zone));
      }
      case ForwardNeed.NoZone _ -> messages.text("reverse.bulk.needNoZone");
      case ForwardNeed.AliasInTheWay(var zone, var _) ->
          messages.text("reverse.bulk.needAlias", Idn.toUnicode(zone.name()));
    };
  }

  /** What a contract allows of what is drafted and proposed; one sentence for each limit. */
  List<QuotaRemark> quota(String account, Quota quota, PendingUsage pending) {
    List<UsageKind> exceeded = pending.exceeds(quota);
    return Stream.of(UsageKind.REVERSE_RECORDS, UsageKind.RECORDS)
        .filter(kind -> pending.of(kind) > 0)
        .map(kind -> remark(account, kind, quota, pending, exceeded.contains(kind)))
        .toList();
  }

  private QuotaRemark remark(
      String account, UsageKind kind, Quota quota, PendingUsage pending, boolean exceeded) {
    boolean reverse = kind == UsageKind.REVERSE_RECORDS;
    String key =
        exceeded
            ? (reverse ? "reverse.bulk.quotaReverseOver" : "reverse.bulk.quotaRecordsOver")
            : (reverse ? "reverse.bulk.quotaReverse" : "reverse.bulk.quotaRecords");
    return new QuotaRemark(
        messages.text(key, account, pending.of(kind), kind.of(quota).free()), exceeded);
  }

  private static String names(List<DnsName> names) {
    return names.stream().map(Idn::toUnicode).collect(Collectors.joining(", "));
  }
}
