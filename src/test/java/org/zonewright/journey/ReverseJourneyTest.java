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
    user().types(KeyCode.ENTER);
    user().seesReverse(ADDRESS, "mx.alder.example", RowStatus.CHANGED);
    assertThat(sight().glance(() -> sight().texts("#reverse-table")))
        .anyMatch(text -> text.contains("mail.alder.example"));
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

  private void applyAndReturn() {
    user().presses("#reverse-review");
    user().applies();
    user().presses("#close-review");
    user().goesTo(Part.REVERSE);
  }

  private Optional<StoredReverse> stored() {
    return workplace().sandbox().ionos().reverseRecords().stream()
        .filter(record -> record.ip().equals(ADDRESS))
        .findFirst();
  }
}
