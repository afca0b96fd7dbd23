package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.zonewright.change.RowStatus;
import org.zonewright.model.IpAddress;
import org.zonewright.sandbox.ionos.IonosStandIn.StoredReverse;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.records.RecordColumn;

/** The life of a reverse record. */
class ReverseJourneyTest extends Journey {

  private static final String ADDRESS = "203.0.113.11";

  @Test
  void aReverseRecordIsCreatedChangedAndDeleted() {
    workplace().start();
    user().syncs();
    user().goesTo(Part.REVERSE);

    user().presses("#reverse-create");
    user().fills("#reverse-address", ADDRESS);
    user().fills("#reverse-name", "mail.alder.example");
    sight()
        .await(
            "the forward check",
            () ->
                sight().texts("#reverse-forward").stream()
                    .anyMatch(text -> text.startsWith("Forward check: confirmed")));
    user().types(KeyCode.ENTER);
    user().seesReverse(ADDRESS, "mail.alder.example", RowStatus.ADDED);
    applyAndReturn();
    user().seesReverse(ADDRESS, "mail.alder.example", RowStatus.UNCHANGED);
    StoredReverse created = stored().orElseThrow();
    assertThat(created.name()).isEqualTo("mail.alder.example");

    user().selectsReverse(ADDRESS);
    user().types(KeyCode.F2);
    user().fills("#reverse-name", "mx.alder.example");
    user().presses("#reverse-add-forward");
    user().presses("#reverse-submit");
    user().seesReverse(ADDRESS, "mx.alder.example", RowStatus.CHANGED);
    sight()
        .await(
            "the name it had",
            () ->
                sight().texts("#reverse-table").stream()
                    .anyMatch(text -> text.contains("mail.alder.example")));
    applyAndReturn();
    user().seesReverse(ADDRESS, "mx.alder.example", RowStatus.UNCHANGED);
    UUID same = created.id();
    assertThat(stored())
        .contains(new StoredReverse(same, ADDRESS, "mx.alder.example", created.description()));
    assertThat(workplace().services().reverseRecords().byAddress(IpAddress.of(ADDRESS)))
        .singleElement()
        .matches(record -> record.data().name().text().equals("mx.alder.example"));

    user().selectsReverse(ADDRESS);
    user().types(KeyCode.DELETE);
    user().seesReverse(ADDRESS, "mx.alder.example", RowStatus.REMOVED);
    applyAndReturn();
    user().seesNoReverse(ADDRESS);
    assertThat(stored()).isEmpty();
    assertThat(workplace().services().reverseRecords().byAddress(IpAddress.of(ADDRESS))).isEmpty();
    assertThat(workplace().services().drafts().all()).isEmpty();
  }

  @Test
  void aReverseRecordAndTheAddressRecordItNeedsAreOnePlan() {
    workplace().start();
    user().syncs();
    user().goesTo(Part.REVERSE);

    user().presses("#reverse-create");
    user().fills("#reverse-address", "203.0.113.99");
    user().fills("#reverse-name", "new.birch.example");
    sight()
        .await(
            "the offer",
            () -> sight().text("#reverse-add-forward").contains("A record new.birch.example"));
    user().presses("#reverse-submit");
    user().seesReverse("203.0.113.99", "new.birch.example", RowStatus.ADDED);
    user().seesDrafts(2);
    applyAndReturn();

    user().seesReverse("203.0.113.99", "new.birch.example", RowStatus.UNCHANGED);
    assertThat(workplace().sandbox().bdom().records(Workplace.BIRCH))
        .anyMatch(record -> record.toString().contains("203.0.113.99"));
    assertThat(stored("203.0.113.99")).map(StoredReverse::name).contains("new.birch.example");
    assertThat(workplace().services().drafts().all()).isEmpty();
  }

  @Test
  void reverseRecordsAreFilledFromForwardRecords() {
    workplace().start();
    user().syncs();
    user().goesTo(Part.REVERSE);
    user().fills("#reverse-filter-network", "198.51.100.10/31");
    sight().await("two rows", () -> sight().text("#reverse-state-ALL").endsWith("  2"));

    user().choosesFromMenu("Fill from forward records");
    sight()
        .await(
            "two changes",
            () ->
                Sight.inDialog("#reverse-bulk-sentence")
                    .map(Sight::textsBelow)
                    .filter(texts -> texts.toString().contains("2 reverse records"))
                    .isPresent());
    user().pressesInDialog("#dialog-yes");
    user().applies();
    user().presses("#close-review");

    assertThat(stored("198.51.100.10")).map(StoredReverse::name).contains("www.birch.example");
    assertThat(stored("198.51.100.11")).map(StoredReverse::name).contains("mail.birch.example");
  }

  @Test
  void aReverseRecordThatSomebodyElseMadeMeanwhileIsAConflictNotOverwritten() {
    workplace().start();
    user().syncs();
    user().goesTo(Part.REVERSE);
    user().selectsReverse(ADDRESS);
    user().types(KeyCode.F2);
    sight().await("the name", () -> sight().text("#reverse-name").equals("mail.alder.example"));
    user().presses("#reverse-submit");
    user().seesReverse(ADDRESS, "mail.alder.example", RowStatus.ADDED);

    workplace().sandbox().ionos().addReverse(ADDRESS, "theirs.alder.example", "");
    user().presses("#reverse-review");
    user().presses("#apply");
    sight().await("the end of applying", () -> sight().node("#summary .list-title").isPresent());

    assertThat(stored(ADDRESS)).map(StoredReverse::name).contains("theirs.alder.example");
    assertThat(workplace().services().drafts().all()).hasSize(1);
  }

  @Test
  void theReverseRecordFollowsTheNameOfItsAddressRecord() {
    workplace().sandbox().ionos().addReverse(ADDRESS, "mail.alder.example", "");
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);

    user().editsRecord("mail", RecordColumn.NAME, "post");
    user().presses("#follow-accept");
    user().applies();
    user().presses("#close-review");

    assertThat(stored(ADDRESS)).map(StoredReverse::name).contains("post.alder.example");
  }

  private void applyAndReturn() {
    user().presses("#reverse-review");
    user().applies();
    user().presses("#close-review");
    user().goesTo(Part.REVERSE);
  }

  private Optional<StoredReverse> stored() {
    return stored(ADDRESS);
  }

  private Optional<StoredReverse> stored(String address) {
    return workplace().sandbox().ionos().reverseRecords().stream()
        .filter(record -> record.ip().equals(address))
        .findFirst();
  }
}
