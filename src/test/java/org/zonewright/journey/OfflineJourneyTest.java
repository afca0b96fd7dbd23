package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.zonewright.change.RowStatus;
import org.zonewright.sandbox.ionos.IonosStandIn;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.common.TimeTexts;
import org.zonewright.ui.records.RecordColumn;

/** The network goes and comes back. */
class OfflineJourneyTest extends Journey {

  @Test
  void withoutNetworkEverythingIsReadAndDraftedAndApplyingWaits() {
    workplace().start();
    user().syncs();
    Messages messages = new Messages(Locale.ENGLISH);
    String synced =
        new TimeTexts(messages, workplace().clock()).point(workplace().clock().instant());
    workplace().clock().pass(Duration.ofHours(2));

    workplace().sandbox().faults().offline(true);
    user().syncs();

    String banner = messages.text("ui.offline.asOf", synced);
    sight().await("the banner: " + banner, () -> sight().text("#offline-text").equals(banner));
    browseEverything();
    user().opensZone(Workplace.ALDER);
    user().editsRecord("www", RecordColumn.CONTENT, "203.0.113.99");
    user().seesRecord("www", "203.0.113.99", RowStatus.CHANGED);
    user().seesDrafts(1);
    user().presses("#review");
    sight()
        .await(
            "why applying waits",
            () -> sight().text("#obstacle").equals(messages.text("changes.obstacle.offline")));
    assertThat(sight().glance(() -> sight().node("#apply").orElseThrow().isDisabled())).isTrue();

    workplace().sandbox().faults().offline(false);
    user().presses("#offline-retry");
    sight().await("no banner", () -> sight().node("#offline-banner").isEmpty());
    user().applies();

    user().seesDrafts(0);
    assertThat(addressOfWww()).isEqualTo("203.0.113.99");
  }

  @Test
  void applyingIntoALostNetworkSaysWhyAndKeepsTheDraft() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    user().editsRecord("www", RecordColumn.CONTENT, "203.0.113.99");
    user().presses("#review");

    workplace().sandbox().faults().offline(true);
    user().presses("#apply");

    sight().awaitText("#summary", "Not everything is applied");
    sight()
        .await(
            "the reason",
            () ->
                sight().texts("#steps").stream()
                    .anyMatch(text -> text.contains(": nothing answers at 127.0.0.1:")));
    user().seesDrafts(1);
    assertThat(addressOfWww()).isEqualTo("203.0.113.10");

    workplace().sandbox().faults().offline(false);
    user().presses("#review-again");
    user().applies();

    user().seesDrafts(0);
    assertThat(addressOfWww()).isEqualTo("203.0.113.99");
  }

  private void browseEverything() {
    user().opensZone(Workplace.ALDER);
    user().seesRecord("mail", "203.0.113.11", RowStatus.UNCHANGED);
    user().goesTo(Part.REVERSE);
    sight().await("reverse records", () -> sight().node("#reverse-table").isPresent());
    user().goesTo(Part.QUOTA);
    sight().await("quota", () -> sight().node("#quota-Cloud").isPresent());
    user().clicks("#search");
    user().types("mail.birch");
    sight().await("the hits", OfflineJourneyTest::birchFound);
    user().types(KeyCode.ENTER);
    sight().await("the zone found", () -> sight().text("#zone-title").equals(Workplace.BIRCH));
    user().seesRecord("mail", "198.51.100.11", RowStatus.UNCHANGED);
  }

  /** The results hang in a window of their own. */
  private static boolean birchFound() {
    return Window.getWindows().stream()
        .filter(Window::isShowing)
        .flatMap(window -> window.getScene().getRoot().lookupAll(".search-results").stream())
        .map(results -> results.lookup(".list-view"))
        .anyMatch(list -> list instanceof ListView<?> found && !found.getItems().isEmpty());
  }

  private String addressOfWww() {
    return workplace().sandbox().ionos().records(Workplace.ALDER).stream()
        .map(IonosStandIn.StoredRecord::data)
        .filter(record -> record.name().equals("www"))
        .findFirst()
        .orElseThrow()
        .content();
  }
}
