package org.zonewright.ui.recovery;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.zonewright.Services;
import org.zonewright.change.ApplyObserver;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.Recovery;
import org.zonewright.change.RunTruth;
import org.zonewright.change.Undo;
import org.zonewright.change.UndoDraft;
import org.zonewright.change.UnfinishedRun;
import org.zonewright.ui.changes.RunSource;

/** Change sets that are not finished, and what can be done about them. Every call blocks. */
public interface RecoverySource extends RunSource {

  /** Reads back from the providers what became of each step. */
  RunTruth inspect(long changeSet);

  /** Drafts the inverse of what was done. */
  UndoDraft undo(long changeSet);

  /** That of the product. */
  static RecoverySource of(Services services) {
    Recovery recovery = services.recovery();
    Undo undo = services.undo();
    return new RecoverySource() {
      @Override
      public List<UnfinishedRun> unfinished() {
        return recovery.unfinished();
      }

      @Override
      public RunTruth inspect(long changeSet) {
        return recovery.inspect(changeSet);
      }

      @Override
      public ApplyReport resume(
          long changeSet, ApplyObserver observer, BooleanSupplier stopRequested) {
        return recovery.resume(changeSet, observer, stopRequested);
      }

      @Override
      public void leave(long changeSet) {
        recovery.leave(changeSet);
      }

      @Override
      public UndoDraft undo(long changeSet) {
        return undo.draft(changeSet);
      }
    };
  }
}
