package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.zonewright.Services;
import org.zonewright.change.RowStatus;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.sandbox.bdom.BdomRecord;
import org.zonewright.sandbox.ionos.IonosStandIn;
import org.zonewright.sandbox.ionos.RecordData;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.records.RecordColumn;

/** From the first start to changes that have arrived. */
class FirstStartJourneyTest extends Journey {

  @Test
  void whoExploresTheDemoEditsAZoneAndTheChangesArrive() {
    workplace().startForTheFirstTime();
    user().clicks("#welcome-demo");
    sight().await("the demo's window", () -> title().equals("Zonewright – Demo"));
    user().opensZone(Workplace.ALDER);
    draftThreeChanges("203.0.113");

    user().presses("#review");
    user().applies();

    user().seesDrafts(0);
    assertThat(workplace().services().drafts().all()).isEmpty();
    assertThat(ionosRecords())
        .contains(
            new RecordData("www", "A", "203.0.113.99", 3600, 0, true),
            new RecordData("api", "A", "203.0.113.50", 7200, 0, true),
            new RecordData("mail", "A", "203.0.113.11", 3600, 0, true))
        .hasSize(4)
        .noneMatch(record -> record.name().equals("old"));
    assertThat(workplace().cached(workplace().cloud(), Workplace.ALDER))
        .contains(
            a("www.alder.example", 3600, "203.0.113.99"),
            a("api.alder.example", 7200, "203.0.113.50"))
        .hasSize(4);
    user().goesTo(Part.ZONES);
    user().seesRecord("www", "203.0.113.99", RowStatus.UNCHANGED);
    user().seesRecord("api", "203.0.113.50", RowStatus.UNCHANGED);
  }

  @Test
  void whoHasAccountsEditsAZoneThatIsWrittenAsAWholeAndTheChangesArrive() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.BIRCH);
    draftThreeChanges("198.51.100");

    user().goesTo(Part.CHANGES);
    user().presses("#review-all");
    user().applies();

    user().seesDrafts(0);
    assertThat(workplace().services().drafts().all()).isEmpty();
    assertThat(bdomRecords())
        .contains(
            BdomRecord.of("www.birch.example", "A", 3600, "198.51.100.99"),
            BdomRecord.of("api.birch.example", "A", 7200, "198.51.100.50"),
            BdomRecord.of("mail.birch.example", "A", 3600, "198.51.100.11"))
        .hasSize(6)
        .noneMatch(record -> record.name().equals("old.birch.example"));
    assertThat(workplace().cached(workplace().direct(), Workplace.BIRCH))
        .contains(
            a("www.birch.example", 3600, "198.51.100.99"),
            a("api.birch.example", 7200, "198.51.100.50"))
        .hasSize(6);
    user().goesTo(Part.ZONES);
    user().seesRecord("www", "198.51.100.99", RowStatus.UNCHANGED);
  }

  private void draftThreeChanges(String network) {
    user().editsRecord("www", RecordColumn.CONTENT, network + ".99");
    user().seesRecord("www", network + ".99", RowStatus.CHANGED);
    user().addsAddress("api", "2h", network + ".50");
    user().seesRecord("api", network + ".50", RowStatus.ADDED);
    user().deletesRecord("old");
    user().seesRecord("old", network + ".12", RowStatus.REMOVED);
    user().seesDrafts(3);
    assertThat(sight().glance(() -> sight().texts("#records"))).contains("~", "+", "\u2212");
  }

  @Test
  void theProgramsOwnDemoIsLabelledAndFull() {
    workplace()
        .start(
            (place, demo) ->
                demo
                    ? Services.demo(place, workplace().clock())
                    : Services.open(
                        place,
                        Services.memoryCredentials(),
                        Services.providers(workplace().clock()),
                        workplace().clock()));

    user().clicks("#welcome-demo");

    sight().await("the demo's window", () -> title().equals("Zonewright – Demo"));
    sight().await("the label", () -> sight().texts().contains("Demo"));
    sight()
        .await(
            "zones of both accounts",
            () ->
                sight()
                    .node("#zone-tree", ListView.class)
                    .filter(tree -> tree.getItems().size() > 60)
                    .isPresent());
    assertThat(sight().glance(() -> sight().texts("#zone-tree")))
        .anyMatch(text -> text.startsWith("Demo BDOM"));
  }

  private String title() {
    return sight().window().map(Stage::getTitle).orElse("");
  }

  private List<RecordData> ionosRecords() {
    return workplace().sandbox().ionos().records(Workplace.ALDER).stream()
        .map(IonosStandIn.StoredRecord::data)
        .toList();
  }

  private List<BdomRecord> bdomRecords() {
    return workplace().sandbox().bdom().records(Workplace.BIRCH).stream()
        .map(
            stored ->
                new BdomRecord(
                    0,
                    stored.name(),
                    stored.type(),
                    Optional.empty(),
                    stored.ttl(),
                    stored.priority(),
                    stored.content()))
        .toList();
  }

  private static ResourceRecord a(String name, long ttl, String address) {
    return ResourceRecord.of(DnsName.of(name), RecordType.A, ttl, address);
  }
}
