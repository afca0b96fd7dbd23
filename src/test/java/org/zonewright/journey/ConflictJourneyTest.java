package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.Test;
import org.zonewright.change.RowStatus;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.ionos.IonosStandIn;
import org.zonewright.sandbox.ionos.RecordData;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.records.RecordColumn;

/** Someone else changes what the user has drafted. */
class ConflictJourneyTest extends Journey {

  @Test
  void aConflictMetWhileApplyingIsSettledInTheWindow() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.BIRCH);
    user().editsRecord("www", RecordColumn.CONTENT, "198.51.100.99");
    user().seesRecord("www", "198.51.100.99", RowStatus.CHANGED);
    BdomRecord before = BdomRecord.of("www.birch.example", "A", 3600, "198.51.100.10");
    workplace().sandbox().bdom().removeRecord(Workplace.BIRCH, before);
    workplace()
        .sandbox()
        .bdom()
        .addRecord(Workplace.BIRCH, BdomRecord.of("www.birch.example", "A", 3600, "198.51.100.77"));

    user().presses("#review");
    user().presses("#apply");
    sight().awaitText("#steps", "changed elsewhere");
    assertThat(addressesOfWww()).containsExactly("198.51.100.77");
    user().presses("#steps .step-settle");

    sight().awaitText("#conflict-cards", "www.birch.example");
    for (String address : List.of("198.51.100.10", "198.51.100.77", "198.51.100.99")) {
      sight().awaitText("#conflict-cards", address);
    }
    chooses(".conflict-mine");
    user().presses("#settle");
    user().presses("#close-conflicts");
    user().applies();

    assertThat(addressesOfWww()).containsExactly("198.51.100.99");
    user().seesDrafts(0);
  }

  @Test
  void aConflictSeenAtASyncStopsItsZoneOnlyAndTheirsCanBeTaken() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    user().editsRecord("www", RecordColumn.CONTENT, "203.0.113.99");
    user().opensZone(Workplace.BIRCH);
    user().editsRecord("www", RecordColumn.CONTENT, "198.51.100.99");
    user().seesDrafts(2);
    IonosStandIn.StoredRecord www =
        workplace().sandbox().ionos().records(Workplace.ALDER).stream()
            .filter(record -> record.data().name().equals("www"))
            .findFirst()
            .orElseThrow();
    workplace()
        .sandbox()
        .ionos()
        .changeRecord(www.id(), new RecordData("www", "A", "203.0.113.77", 3600, 0, true));
    user().syncs();

    user().goesTo(Part.CHANGES);
    user().presses("#review-all");
    sight()
        .await(
            "what stands in the way", () -> sight().text("#obstacle").contains("1 error stands"));
    sight().await("a part", () -> sight().text("#apply").equals("Apply 1 change of 2"));
    user().presses("#settle-conflicts");
    sight().awaitText("#conflict-cards", "203.0.113.77");
    sight()
        .await(
            "the focus in the cards",
            () -> sight().node("#conflict-cards").filter(Node::isFocused).isPresent());
    user().presses("#all-theirs");
    user().presses("#settle");
    user().presses("#close-conflicts");
    sight().await("one change", () -> sight().text("#apply").equals("Apply 1 change"));
    user().applies();

    assertThat(addressesOfWww()).containsExactly("198.51.100.99");
    assertThat(
            workplace().sandbox().ionos().records(Workplace.ALDER).stream()
                .map(record -> record.data().content()))
        .contains("203.0.113.77")
        .doesNotContain("203.0.113.99");
    user().seesDrafts(0);
  }

  private void chooses(String selector) {
    sight()
        .await(
            selector,
            () -> {
              boolean there = sight().node(selector).isPresent();
              sight().node(selector, RadioButton.class).ifPresent(RadioButton::fire);
              return there;
            });
  }

  private List<String> addressesOfWww() {
    return workplace().sandbox().bdom().records(Workplace.BIRCH).stream()
        .filter(record -> record.name().equals("www.birch.example"))
        .map(BdomRecord::content)
        .toList();
  }
}
