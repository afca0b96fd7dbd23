package org.zonewright.journey;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
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

  @Test
  void nearItsLimitTheContractWarnsAndThePlanSaysAtWhichStepItWouldBePassed() {
    Quotas used = workplace().sandbox().ionos().usage();
    limitRecords(used.records() + 100);
    workplace().start();
    user().syncs();
    limitRecords(used.records() + 1);
    user().syncs();
    clicksOnTheNotice("Cloud comes near a limit");
    seesUsage("Records", "almost full");

    user().opensZone(Workplace.ALDER);
    user().addsAddress("api", "1h", "203.0.113.50");
    user().addsAddress("app", "1h", "203.0.113.51");
    user().goesTo(Part.QUOTA);
    seesUsage(
        "Records", "drafts: +2, then " + number(used.records() + 2) + ": 1 more than allowed");

    user().presses(".quota-review");
    sight()
        .await(
            "the step at which the limit is passed",
            () ->
                sight().texts("#diff").stream()
                    .anyMatch(
                        text ->
                            text.contains("The quota would be exceeded at step 2")
                                && text.contains(number(used.records() + 1) + " allowed")));
    sight()
        .await(
            "that it cannot be applied",
            () -> sight().node("#apply").filter(Node::isDisabled).isPresent());
  }

  private void clicksOnTheNotice(String title) {
    sight().await("notice: " + title, () -> notice(title).isPresent());
    sight()
        .glance(
            () -> {
              Node bar = notice(title).orElseThrow();
              Event.fireEvent(bar, click());
              return bar;
            });
  }

  private static Optional<Node> notice(String title) {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .flatMap(window -> window.getScene().getRoot().lookupAll(".notification-bar").stream())
        .filter(bar -> Sight.textsBelow(bar).contains(title))
        .findFirst();
  }

  private static MouseEvent click() {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  private void limitRecords(int records) {
    Quotas limits = workplace().sandbox().ionos().settings().limits();
    workplace()
        .sandbox()
        .ionos()
        .settings()
        .limits(
            new Quotas(limits.zones(), limits.secondaryZones(), records, limits.reverseRecords()));
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
