package org.zonewright.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.change.SandboxBench.a;
import static org.zonewright.change.SandboxBench.lines;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.model.ProviderKind;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;

/** Somebody else works on the same zone: no edit is lost, none is overwritten unseen. */
class TwoWritersTest {

  private static final String ZONE = "example.org";
  private static final ResourceRecord WWW = a(ZONE, "www", "192.0.2.1");
  private static final ResourceRecord WWW_2 = a(ZONE, "www", "192.0.2.2");
  private static final ResourceRecord MAIL = a(ZONE, "mail", "192.0.2.10");
  private static final ResourceRecord MINE = a(ZONE, "www", "192.0.2.77");
  private static final ResourceRecord THEIRS = a(ZONE, "www", "192.0.2.99");

  @TempDir private Path directory;
  @AutoClose private SandboxBench bench;

  @BeforeEach
  void start() {
    bench = new SandboxBench(directory);
    for (ProviderKind kind : ProviderKind.values()) {
      bench.putZone(kind, ZONE, List.of(WWW, WWW_2, MAIL));
    }
    bench.sync();
  }

  private void edit(ProviderKind kind, ResourceRecord before, ResourceRecord after) {
    ZoneRef zone = bench.ref(kind, ZONE);
    bench.drafts.edit(zone, bench.row(zone, before), after);
  }

  private void delete(ProviderKind kind, ResourceRecord record) {
    ZoneRef zone = bench.ref(kind, ZONE);
    bench.drafts.delete(zone, bench.row(zone, record));
  }

  private void add(ProviderKind kind, ResourceRecord record) {
    bench.drafts.add(bench.ref(kind, ZONE), record);
  }

  private void assertHeld(ProviderKind kind, ResourceRecord... records) {
    assertThat(bench.held(kind, ZONE)).isEqualTo(lines(List.of(records)));
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void theirEditOfTheSameRecordIsNotOverwritten(ProviderKind kind) {
    edit(kind, WWW, MINE);
    bench.changeElsewhere(kind, ZONE, WWW, THEIRS);

    assertThat(bench.outcomes()).singleElement().isInstanceOf(Outcome.Conflicted.class);

    assertHeld(kind, THEIRS, WWW_2, MAIL);
    assertThat(bench.drafts.all()).as("my edit is not lost either").hasSize(1);
    assertThat(bench.cached(kind, ZONE)).isEqualTo(bench.held(kind, ZONE));
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aRecordTheyDeletedIsNotMadeAgainUnseen(ProviderKind kind) {
    edit(kind, WWW, MINE);
    bench.removeElsewhere(kind, ZONE, WWW);

    assertThat(bench.outcomes()).singleElement().isInstanceOf(Outcome.Conflicted.class);

    assertHeld(kind, WWW_2, MAIL);
    assertThat(bench.drafts.all()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aRecordTheyChangedIsNotDeletedUnseen(ProviderKind kind) {
    delete(kind, WWW);
    bench.changeElsewhere(kind, ZONE, WWW, THEIRS);

    assertThat(bench.outcomes()).singleElement().isInstanceOf(Outcome.Conflicted.class);

    assertHeld(kind, THEIRS, WWW_2, MAIL);
    assertThat(bench.drafts.all()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void theirEditsOfOtherRecordSetsStay(ProviderKind kind) {
    ResourceRecord ftp = a(ZONE, "ftp", "192.0.2.50");
    ResourceRecord otherMail = a(ZONE, "mail", "192.0.2.11");
    edit(kind, WWW, MINE);
    add(kind, a(ZONE, "new", "192.0.2.60"));
    bench.changeElsewhere(kind, ZONE, MAIL, otherMail);
    bench.addElsewhere(kind, ZONE, ftp);

    assertThat(bench.outcomes()).isNotEmpty().allMatch(new Outcome.Done(false)::equals);

    assertHeld(kind, MINE, WWW_2, otherMail, ftp, a(ZONE, "new", "192.0.2.60"));
    assertThat(bench.drafts.all()).isEmpty();
    bench.sync();
    assertThat(bench.cached(kind, ZONE)).isEqualTo(bench.held(kind, ZONE));
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void theirDeletionOfAnotherRecordSetStays(ProviderKind kind) {
    edit(kind, WWW, MINE);
    bench.removeElsewhere(kind, ZONE, MAIL);

    assertThat(bench.outcomes()).containsExactly(new Outcome.Done(false));

    assertHeld(kind, MINE, WWW_2);
  }

  /** Right after Zonewright has looked at the zone and before its own request arrives. */
  @Test
  void whatTheyDoToOtherRecordsBetweenLookAndWriteStaysWhereRecordsAreWrittenOneByOne() {
    ProviderKind kind = ProviderKind.IONOS;
    ResourceRecord ftp = a(ZONE, "ftp", "192.0.2.50");
    edit(kind, WWW, MINE);
    bench.reads(kind).thenRun(() -> bench.addElsewhere(kind, ZONE, ftp));

    assertThat(bench.outcomes()).containsExactly(new Outcome.Done(false));

    assertHeld(kind, MINE, WWW_2, MAIL, ftp);
  }

  /** A record set is one thing to whoever asks for it, however a provider stores it. */
  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void theirEditOfAnotherRecordOfTheSameSetIsAConflict(ProviderKind kind) {
    edit(kind, WWW, MINE);
    bench.changeElsewhere(kind, ZONE, WWW_2, THEIRS);

    assertThat(bench.outcomes()).singleElement().isInstanceOf(Outcome.Conflicted.class);

    assertHeld(kind, WWW, THEIRS, MAIL);
    assertThat(bench.drafts.all()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aRecordTheyAddedToTheSameSetIsAConflict(ProviderKind kind) {
    add(kind, MINE);
    bench.addElsewhere(kind, ZONE, THEIRS);

    assertThat(bench.outcomes()).singleElement().isInstanceOf(Outcome.Conflicted.class);

    assertHeld(kind, WWW, WWW_2, THEIRS, MAIL);
    assertThat(bench.drafts.all()).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void whatBothAddedIsThereOnce(ProviderKind kind) {
    add(kind, a(ZONE, "new", "192.0.2.60"));
    bench.addElsewhere(kind, ZONE, a(ZONE, "new", "192.0.2.60"));

    bench.outcomes();

    assertHeld(kind, WWW, WWW_2, MAIL, a(ZONE, "new", "192.0.2.60"));
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void whatBothChangedAlikeIsDone(ProviderKind kind) {
    edit(kind, WWW, MINE);
    bench.changeElsewhere(kind, ZONE, WWW, MINE);

    assertThat(bench.outcomes()).containsExactly(new Outcome.Done(false));

    assertHeld(kind, MINE, WWW_2, MAIL);
    assertThat(bench.drafts.all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void myOwnSaveIsNeverAConflict(ProviderKind kind) {
    bench.sandbox.bdom().settings().renumber(true);
    bench.sandbox.bdom().settings().bumpSerial(true);
    ResourceRecord last = WWW;
    for (int i = 0; i < 5; i++) {
      ResourceRecord next = a(ZONE, "www", "192.0.2.10" + i);
      edit(kind, last, next);
      add(kind, a(ZONE, "more" + i, "192.0.2.20" + i));
      assertThat(bench.outcomes())
          .as("save %d", i)
          .isNotEmpty()
          .allMatch(new Outcome.Done(false)::equals);
      last = next;
    }

    assertThat(bench.held(kind, ZONE)).hasSize(3 + 5);
    assertThat(bench.drafts.all()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void myOwnSaveInOneSetIsNoConflictForTheNextEditOfThatSet(ProviderKind kind) {
    add(kind, a(ZONE, "www", "192.0.2.3"));
    assertThat(bench.outcomes()).containsExactly(new Outcome.Done(false));
    edit(kind, WWW, MINE);
    delete(kind, a(ZONE, "www", "192.0.2.3"));

    assertThat(bench.outcomes()).isNotEmpty().allMatch(new Outcome.Done(false)::equals);

    assertHeld(kind, MINE, WWW_2, MAIL);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aDraftBegunWhileApplyingIsNoConflictAfterwards(ProviderKind kind) {
    edit(kind, WWW, MINE);
    ZoneRef zone = bench.ref(kind, ZONE);
    bench.writes(kind).thenRun(() -> bench.drafts.edit(zone, bench.row(zone, WWW_2), THEIRS));
    assertThat(bench.outcomes()).containsExactly(new Outcome.Done(false));
    assertThat(bench.drafts.all()).hasSize(1);

    assertThat(bench.outcomes()).containsExactly(new Outcome.Done(false));

    assertHeld(kind, MINE, THEIRS, MAIL);
  }

  @ParameterizedTest
  @EnumSource(ProviderKind.class)
  void aZoneTheyDeletedIsNotMadeAgainUnseen(ProviderKind kind) {
    edit(kind, WWW, MINE);
    switch (kind) {
      case IONOS -> bench.sandbox.ionos().removeZone(ZONE);
      case BDOM -> bench.sandbox.bdom().removeZone(ZONE);
    }

    assertThat(bench.outcomes())
        .singleElement()
        .isInstanceOfAny(Outcome.Failed.class, Outcome.Conflicted.class);

    assertThat(bench.sandbox.ionos().zones().size() + bench.sandbox.bdom().zones().size())
        .isEqualTo(1);
    assertThat(bench.drafts.all()).hasSize(1);
  }
}
