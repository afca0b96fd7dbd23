package org.zonewright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RecordsTest {

  private static final DnsName APEX = DnsName.of("pinetree.example");
  private static final ResourceRecord MAIL =
      ResourceRecord.of(APEX, RecordType.MX, 60, 10, "mail.pinetree.example");

  @Test
  void typesHaveOneSpelling() {
    assertThat(RecordType.of(" aaaa ")).isEqualTo(RecordType.AAAA);
    assertThat(RecordType.of("WALLET").isKnown()).isFalse();
    assertThatIllegalArgumentException().isThrownBy(() -> RecordType.of(" "));
    assertThatIllegalArgumentException().isThrownBy(() -> RecordType.of("A B"));
  }

  @Test
  void someTypesHaveAPriority() {
    assertThat(RecordType.KNOWN.stream().filter(RecordType::hasPriority))
        .containsExactly(RecordType.MX, RecordType.SRV, RecordType.URI);
  }

  @Test
  void knownTypesAreInAlphabeticalOrder() {
    assertThat(RecordType.KNOWN).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void recordsAreSortedByNameTypePriorityAndContent() {
    List<ResourceRecord> ordered =
        List.of(
            ResourceRecord.of(APEX, RecordType.A, 60, "192.0.2.1"),
            MAIL.withPriority(java.util.OptionalInt.of(5)),
            MAIL,
            MAIL.withContent("mail2.pinetree.example"),
            ResourceRecord.of(DnsName.of("www." + APEX), RecordType.A, 60, "192.0.2.1"));
    assertThat(ordered.reversed().stream().sorted(ResourceRecord.ORDER)).isEqualTo(ordered);
  }

  @Test
  void recordsOfOneNameAndTypeAreASet() {
    assertThat(MAIL.recordSet()).isEqualTo(MAIL.withTtl(1).withContent("x").recordSet());
    assertThat(MAIL.recordSet()).isLessThan(MAIL.withType(RecordType.NS).recordSet());
  }

  @Test
  void refusesANegativeTtl() {
    assertThatIllegalArgumentException().isThrownBy(() -> MAIL.withTtl(-1));
  }

  @Test
  void changesKnowWhatTheyDo() {
    ZoneRef zone = new ZoneRef(new AccountId("one"), APEX);
    ZoneRecord before = ZoneRecord.available("1", MAIL);
    assertThat(
            Stream.of(
                    new Change.OfRecord(zone, Optional.empty(), Optional.of(MAIL)),
                    new Change.OfRecord(zone, Optional.of(before), Optional.of(MAIL)),
                    new Change.OfRecord(zone, Optional.of(before), Optional.empty()))
                .map(Change::action))
        .containsExactly(ChangeAction.CREATE, ChangeAction.UPDATE, ChangeAction.DELETE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Change.OfRecord(zone, Optional.empty(), Optional.empty()));
  }
}
