package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.sandbox.bdom.BdomZone;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.records.RecordColumn;

/** What was applied is found again and taken back. */
class HistoryJourneyTest extends Journey {

  @Test
  void whatWasAppliedIsUndoneFromTheHistory() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    user().editsRecord("www", RecordColumn.CONTENT, "203.0.113.99");
    user().presses("#review");
    user().fills("#review-note", "to the new host");
    user().applies();

    user().goesTo(Part.HISTORY);
    sight().awaitText("#history", "Changed www.alder.example A");
    sight().awaitText("#history-list", "\u201cto the new host\u201d");
    sight().awaitText("#history-diff", "203.0.113.10");
    sight().awaitText("#history-diff", "203.0.113.99");
    user().opensZone(Workplace.ALDER);
    user().editsRecord("mail", RecordColumn.CONTENT, "203.0.113.98");
    user().seesDrafts(1);
    user().goesTo(Part.HISTORY);
    user().presses("#history-undo");
    sight().awaitText("#diff", "203.0.113.10");
    sight().await("one change", () -> sight().text("#apply").equals("Apply 1 change"));
    user().applies();

    assertThat(addresses()).contains("203.0.113.10").doesNotContain("203.0.113.99", "203.0.113.98");
    user().seesDrafts(1);
    user().goesTo(Part.HISTORY);
    sight()
        .await(
            "both change sets",
            () ->
                sight().texts("#history-list").stream()
                        .filter("Changed www.alder.example A"::equals)
                        .count()
                    == 2);
  }

  @Test
  void aZoneIsDeletedOnlyWhenItsNameIsTypedAndRecreatedFromTheHistory() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.BIRCH);
    List<String> before = birch();
    workplace()
        .services()
        .drafts()
        .put(
            new Change.ZoneDeletion(
                workplace()
                    .services()
                    .zones()
                    .summary(new ZoneRef(workplace().direct().id(), DnsName.of(Workplace.BIRCH)))
                    .orElseThrow()
                    .zone(),
                before.size()));
    user().seesDrafts(1);
    user().goesTo(Part.CHANGES);
    user().presses("#review-all");

    user().pressesForDialog("#apply");
    assertThat(sight().glance(() -> Sight.inDialog("#dialog-yes").orElseThrow().isDisabled()))
        .isTrue();
    user().fillsInDialog("#dialog-typed", Workplace.BIRCH);
    user().pressesInDialog("#dialog-yes");
    sight().awaitText("#summary", "Everything is applied");
    assertThat(workplace().sandbox().bdom().zones())
        .extracting(BdomZone::name)
        .doesNotContain(Workplace.BIRCH);

    user().goesTo(Part.HISTORY);
    sight().awaitText("#history", "Deleted zone birch.example");
    user().presses("#history-undo");
    user().applies();

    assertThat(birch()).containsExactlyInAnyOrderElementsOf(before);
  }

  private List<String> birch() {
    return workplace().sandbox().bdom().records(Workplace.BIRCH).stream()
        .map(record -> record.name() + " " + record.type() + " " + record.content())
        .toList();
  }

  private List<String> addresses() {
    return workplace().sandbox().ionos().records(Workplace.ALDER).stream()
        .map(record -> record.data().content())
        .toList();
  }
}
