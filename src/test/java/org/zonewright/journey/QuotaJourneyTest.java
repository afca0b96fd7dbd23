package org.zonewright.journey;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zonewright.sandbox.bdom.BdomStandIn;
import org.zonewright.sandbox.ionos.Quotas;
import org.zonewright.sandbox.ionos.RecordData;
import org.zonewright.ui.common.Part;

/** Limits and usage as the providers tell them. */
class QuotaJourneyTest extends Journey {

  @Test
  void theQuotaShownIsThatOfTheProviderAndFollowsItWithEverySync() {
    workplace().start();
    user().syncs();
    user().goesTo(Part.QUOTA);

    seesTheProvidersNumbers();

    workplace().sandbox().ionos().addZone("cedar.example", "");
    workplace()
        .sandbox()
        .ionos()
        .addRecord("cedar.example", new RecordData("www", "A", "203.0.113.20", 3600, 0, true));
    workplace().sandbox().bdom().removeZone(Workplace.BIRCH);
    user().syncs();

    seesTheProvidersNumbers();
  }

  @Test
  void whatDraftsWillAddIsShownBesideIt() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    user().addsAddress("api", "1h", "203.0.113.50");
    user().goesTo(Part.QUOTA);

    int records = workplace().sandbox().ionos().usage().records();
    seesUsage("Records", "drafts: +1, then " + number(records + 1));
  }

  private void seesTheProvidersNumbers() {
    Quotas used = workplace().sandbox().ionos().usage();
    Quotas limits = workplace().sandbox().ionos().settings().limits();
    seesUsage("Zones", of(used.zones(), limits.zones()));
    seesUsage("Records", of(used.records(), limits.records()));
    seesUsage("Reverse records", of(used.reverseRecords(), limits.reverseRecords()));
    seesUsage("Secondary zones", of(used.secondaryZones(), limits.secondaryZones()));
    BdomStandIn bdom = workplace().sandbox().bdom();
    int records = bdom.zones().stream().mapToInt(zone -> zone.records().size()).sum();
    sight()
        .await(
            "the counts of Direct",
            () ->
                sight()
                    .texts("#quota-Direct")
                    .containsAll(List.of("Zones", number(bdom.zones().size()), number(records))));
  }

  private static String of(int used, int limit) {
    return number(used) + " of " + number(limit);
  }

  private static String number(int value) {
    return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(value);
  }

  /** Waits until the line of Cloud's card with that title says so. */
  private void seesUsage(String title, String text) {
    sight()
        .await(
            title + ": " + text,
            () ->
                sight()
                    .node("#quota-Cloud")
                    .map(card -> card.lookupAll(".usage").stream())
                    .orElseGet(Stream::empty)
                    .map(Sight::textsBelow)
                    .anyMatch(texts -> texts.contains(title) && texts.contains(text)));
  }
}
