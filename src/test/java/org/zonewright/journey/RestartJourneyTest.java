package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonewright.change.RowStatus;
import org.zonewright.sandbox.wire.Exchange;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.records.RecordColumn;

/** The window is closed and opened again. */
class RestartJourneyTest extends Journey {

  @Test
  void draftsAndTheOpenZoneAreThereAgain() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.BIRCH);
    user().addsAddress("api", "1h", "198.51.100.50");
    user().deletesRecord("old");
    user().seesDrafts(2);

    workplace().closeWindow();
    workplace().sandbox().faults().clear();
    workplace().start();

    user().seesRecord("api", "198.51.100.50", RowStatus.ADDED);
    user().seesRecord("old", "198.51.100.12", RowStatus.REMOVED);
    user().seesDrafts(2);
    assertThat(sight().glance(() -> sight().text("#zone-title"))).isEqualTo(Workplace.BIRCH);
    List<Exchange> asked = workplace().sandbox().faults().exchanges();
    assertThat(asked).isEmpty();

    user().presses("#review");
    user().applies();
    assertThat(workplace().sandbox().bdom().records(Workplace.BIRCH))
        .anyMatch(record -> record.name().equals("api.birch.example"))
        .noneMatch(record -> record.name().equals("old.birch.example"));
  }

  @Test
  void whatWasTypedJustBeforeClosingIsNotLost() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    user().editsRecord("www", RecordColumn.CONTENT, "203.0.113.99");

    workplace().closeWindow();
    workplace().start();

    user().seesRecord("www", "203.0.113.99", RowStatus.CHANGED);
    user().seesDrafts(1);
  }

  @Test
  void closingWhileChangesAreAppliedEndsAfterTheStepUnderWay() {
    Interruption interruption = new Interruption(workplace(), user());

    interruption.happens();

    workplace().start();
    user().seesDrafts(1);
    user().goesTo(Part.CHANGES);
    user().presses("#review-all");
    user().applies();
    assertThat(interruption.done()).containsExactlyInAnyOrderElementsOf(Interruption.WANTED);
  }
}
