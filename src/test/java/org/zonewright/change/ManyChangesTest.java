package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.change.SandboxBench.a;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;

/** What makes the work on many changes of a large zone grow with their number only. */
class ManyChangesTest {

  private static final String NAME = "example.org";
  private static final ZoneRef ZONE = new ZoneRef(new AccountId("a"), DnsName.of(NAME));
  private static final ResourceRecord WWW = a(NAME, "www", "192.0.2.1");
  private static final ResourceRecord WWW_2 = a(NAME, "www", "192.0.2.2");
  private static final ResourceRecord MAIL = a(NAME, "mail", "192.0.2.10");

  private static Change.OfRecord change(
      Optional<ZoneRecord> before, Optional<ResourceRecord> after) {
    return new Change.OfRecord(ZONE, before, after);
  }

  private static Optional<ZoneRecord> held(ResourceRecord record) {
    return Optional.of(ZoneRecord.available("id " + record.content(), record));
  }

  @Test
  void recordsAreFoundByTheSetsThatAChangeTouches() {
    GroupedRecords records = new GroupedRecords(List.of(WWW, MAIL, WWW_2));

    assertThat(records.of(WWW.recordSet())).containsExactly(WWW, WWW_2);
    assertThat(records.of(change(held(WWW), Optional.of(a(NAME, "mail", "192.0.2.11")))))
        .containsExactlyInAnyOrder(WWW, WWW_2, MAIL);
    assertThat(records.of(a(NAME, "new", "192.0.2.1").recordSet())).isEmpty();
  }

  @Test
  void aRecordThatIsThereTwiceIsTakenAwayOnceAtATime() {
    assertThat(RecordCounts.without(List.of(WWW, MAIL, WWW, WWW_2), List.of(WWW, WWW_2)))
        .containsExactly(MAIL, WWW);

    RecordCounts counts = new RecordCounts(List.of(WWW, WWW, MAIL));
    assertThat(counts.remove(WWW)).isTrue();
    assertThat(counts.remove(WWW_2)).isFalse();
    counts.add(WWW_2);
    assertThat(counts.list()).containsExactlyInAnyOrder(WWW, MAIL, WWW_2);
  }

  @Test
  void draftsMeetWhateverIsAboutTheSameRecord() {
    Change.OfRecord edited = change(held(WWW), Optional.of(WWW_2));
    Change.OfRecord added = change(Optional.empty(), Optional.of(MAIL));
    DraftIndex drafts = new DraftIndex(List.of(edited, added));

    assertThat(drafts.contains(edited)).isTrue();
    assertThat(drafts.isInTheWay(change(held(WWW), Optional.empty()))).isTrue();
    assertThat(
            drafts.isInTheWay(
                change(Optional.of(ZoneRecord.available("other", WWW)), Optional.empty())))
        .isTrue();
    assertThat(drafts.isInTheWay(added)).isTrue();
    assertThat(drafts.isInTheWay(change(Optional.empty(), Optional.of(WWW)))).isFalse();
    assertThat(drafts.isInTheWay(change(held(MAIL), Optional.empty()))).isFalse();
  }

  @Test
  void whatARunHasDoneMovesTheBaseOfTheSetsItTouchedOnly() {
    OwnChanges own = new OwnChanges();
    own.add(step(change(held(WWW), Optional.of(MAIL))));
    own.add(step(change(Optional.empty(), Optional.of(WWW_2))));

    assertThat(own.advance(change(held(WWW), Optional.empty()), List.of(WWW)))
        .containsExactly(WWW_2);
    ResourceRecord moved = a(NAME, "mail", "192.0.2.2");
    assertThat(own.advance(change(held(WWW_2), Optional.of(moved)), List.of(WWW)))
        .containsExactlyInAnyOrder(WWW_2, MAIL);
    ResourceRecord other = a(NAME, "other", "192.0.2.3");
    assertThat(own.advance(change(held(other), Optional.empty()), List.of(other)))
        .containsExactly(other);
  }

  private static PlanStep step(Change.OfRecord change) {
    Account account =
        new Account(
            ZONE.account(),
            "Cloud",
            ProviderKind.IONOS,
            URI.create("http://127.0.0.1:9"),
            OptionalLong.empty());
    return new PlanStep(
        1,
        account,
        Optional.of(ZONE),
        List.of(new PlannedChange(change, List.of(), OptionalLong.empty(), List.of())));
  }
}
