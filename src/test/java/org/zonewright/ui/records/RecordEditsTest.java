package org.zonewright.ui.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.change.DraftRow;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordSetKey;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.DraftEntry;
import org.zonewright.ui.UiWorkbench;

/** Many edits at once: which drafts they find, and how often the drafts are read for it. */
class RecordEditsTest {

  private static final ZoneRef ZONE = new ZoneRef(new AccountId("a"), DnsName.of("example.org"));

  private final Source source = new Source();
  @AutoClose private UiWorkbench bench;
  private RecordEdits edits;

  @BeforeEach
  void open(@TempDir Path directory) {
    bench = UiWorkbench.in(directory);
    edits = new RecordEdits(source, bench.tools(), () -> {});
  }

  @Test
  void theDraftsAreReadOnceForAllEditsMadeAtOnce() {
    edits.write(ZONE, IntStream.range(0, 500).mapToObj(i -> put(i, 7200)).toList());
    assertThat(source.drafts).hasSize(500);

    edits.write(ZONE, IntStream.range(0, 500).mapToObj(i -> put(i, 60)).toList());

    assertThat(source.drafts).as("each edit finds the draft there is").hasSize(500);
    assertThat(source.readings).as("once to write, once to show, each time").isEqualTo(4);
  }

  @Test
  void aRecordEditedTwiceAtOnceHasOneDraft() {
    edits.write(ZONE, List.of(put(1, 7200), put(2, 7200), put(1, 60)));

    assertThat(source.drafts)
        .extracting(draft -> ((Change.OfRecord) draft.change()).after().orElseThrow().ttl())
        .containsExactlyInAnyOrder(7200L, 60L);
  }

  private static Edit put(int number, long ttl) {
    ResourceRecord before = record(number, 3600);
    return new Edit.Put(
        new RowKey.Cached("r" + number),
        new DraftRow(
            OptionalLong.empty(),
            Optional.of(ZoneRecord.available("r" + number, before)),
            Optional.of(before)),
        record(number, ttl));
  }

  private static ResourceRecord record(int number, long ttl) {
    return ResourceRecord.of(
        DnsName.of("h" + number + ".example.org"), RecordType.A, ttl, "192.0.2.1");
  }

  /** Drafts in memory; counts how often they are read. */
  private static final class Source implements RecordSource {
    private final List<DraftEntry> drafts = new ArrayList<>();
    private int readings;
    private long ids;

    @Override
    public Optional<ZoneView> read(ZoneRef zone) {
      return Optional.empty();
    }

    @Override
    public long add(ZoneRef zone, ResourceRecord record) {
      return put(new Change.OfRecord(zone, Optional.empty(), Optional.of(record)));
    }

    @Override
    public void edit(ZoneRef zone, DraftRow row, ResourceRecord after) {
      row.draftId().ifPresent(id -> drafts.removeIf(draft -> draft.id() == id));
      put(new Change.OfRecord(zone, row.before(), Optional.of(after)));
    }

    private long put(Change change) {
      drafts.add(new DraftEntry(++ids, change, List.of(), UiWorkbench.NOW));
      return ids;
    }

    @Override
    public void delete(ZoneRef zone, DraftRow row) {
      put(new Change.OfRecord(zone, row.before(), Optional.empty()));
    }

    @Override
    public void revert(ZoneRef zone, DraftRow row) {
      drafts.removeIf(draft -> draft.id() == row.draftId().orElseThrow());
    }

    @Override
    public void discard(ZoneRef zone) {
      drafts.clear();
    }

    @Override
    public void draft(Change.OfSoa change) {
      put(change);
    }

    @Override
    public List<DraftEntry> snapshot(ZoneRef zone) {
      readings++;
      return List.copyOf(drafts);
    }

    @Override
    public void asOneEdit(ZoneRef zone, Runnable edits) {
      edits.run();
    }

    @Override
    public UndoState undoState(ZoneRef zone) {
      return UndoState.NONE;
    }

    @Override
    public void undo(ZoneRef zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void redo(ZoneRef zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void lock(ZoneRef zone, Set<RecordSetKey> sets, boolean locked) {
      throw new UnsupportedOperationException();
    }
  }
}
