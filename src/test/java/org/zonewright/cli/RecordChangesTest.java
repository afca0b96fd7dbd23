package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

class RecordChangesTest {

  private static final DnsName NAME = DnsName.of("mail.example.org");
  private static final ZoneRef ZONE =
      new ZoneRef(new AccountId("account"), DnsName.of("example.org"));
  private static final ZoneRecord FIRST =
      ZoneRecord.available("1", ResourceRecord.of(NAME, RecordType.MX, 300, 10, "a.example.net"));
  private static final ZoneRecord SECOND =
      ZoneRecord.available("2", ResourceRecord.of(NAME, RecordType.MX, 300, 20, "b.example.net"));

  private final RecordChanges changes = new RecordChanges(ZONE, List.of(FIRST, SECOND), 3600);

  private static WantedRecord wanted(String content) {
    return new WantedRecord(
        NAME, RecordType.MX, OptionalLong.empty(), OptionalInt.empty(), Optional.of(content));
  }

  private static Change change(Optional<ZoneRecord> before, Optional<ResourceRecord> after) {
    return new Change.OfRecord(ZONE, before, after);
  }

  @Test
  void settingKeepsTheRecordThatIsWantedAndDeletesTheOthers() {
    assertThat(changes.set(wanted("b.example.net")))
        .containsExactly(change(Optional.of(FIRST), Optional.empty()));
  }

  @Test
  void settingChangesThePriorityOfTheRecordWithTheSameContent() {
    assertThat(changes.set(wanted("15 b.example.net")))
        .containsExactly(
            change(
                Optional.of(SECOND), Optional.of(SECOND.data().withPriority(OptionalInt.of(15)))),
            change(Optional.of(FIRST), Optional.empty()));
  }

  @Test
  void aNewContentReplacesOneRecordAndKeepsItsTtlAndPriority() {
    assertThat(changes.set(wanted("c.example.net")))
        .containsExactly(
            change(Optional.of(FIRST), Optional.of(FIRST.data().withContent("c.example.net"))),
            change(Optional.of(SECOND), Optional.empty()));
  }

  @Test
  void aRecordThatIsNotPublishedStaysSo() {
    ZoneRecord hidden = ZoneRecord.available("3", FIRST.data().withEnabled(false));

    List<Change> made = new RecordChanges(ZONE, List.of(hidden), 3600).set(wanted("c.example.net"));

    assertThat(made)
        .containsExactly(
            change(Optional.of(hidden), Optional.of(hidden.data().withContent("c.example.net"))));
  }

  @Test
  void deletingByPriorityTakesOnlyThoseRecords() {
    WantedRecord twenty =
        new WantedRecord(
            NAME, RecordType.MX, OptionalLong.empty(), OptionalInt.of(20), Optional.empty());

    assertThat(changes.delete(twenty))
        .containsExactly(change(Optional.of(SECOND), Optional.empty()));
    assertThat(changes.delete(wanted("10 b.example.net"))).isEmpty();
  }

  @Test
  void aNewRecordTakesTheTtlOfItsSet() {
    assertThat(changes.add(wanted("30 c.example.net")))
        .containsExactly(
            change(
                Optional.empty(),
                Optional.of(ResourceRecord.of(NAME, RecordType.MX, 300, 30, "c.example.net"))));
  }
}
