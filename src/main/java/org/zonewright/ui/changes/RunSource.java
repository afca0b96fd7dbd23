package org.zonewright.ui.changes;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.zonewright.change.ApplyObserver;
import org.zonewright.change.ApplyReport;
import org.zonewright.change.UnfinishedRun;

/** Change sets that were begun and not carried to their end. Every call blocks. */
public interface RunSource {

  /** Those there are, from the journal alone. */
  List<UnfinishedRun> unfinished();

  /** Goes on with one; nothing is done twice. */
  ApplyReport resume(long changeSet, ApplyObserver observer, BooleanSupplier stopRequested);

  /** Ends one as it is; what is not done stays drafted. */
  void leave(long changeSet);
}
