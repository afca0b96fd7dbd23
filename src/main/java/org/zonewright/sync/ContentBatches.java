package org.zonewright.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.ContentSink;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.ListingKind;
import org.zonewright.store.SavedRows;
import org.zonewright.store.ZoneStore;

/**
 * Writes contents as they come, many zones in one transaction: each transaction costs a wait for
 * the disk, and a short one lets others write in between.
 */
final class ContentBatches implements ContentSink {

  private static final int MOST_RECORDS = 10_000;
  private static final int MOST_ZONES = 5_000;

  /** What was read is to be seen before long, also where a provider is slow. */
  private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

  private final ZoneStore zones;
  private final Clock clock;
  private final SyncObserver observer;
  private final long asOf;
  private final List<ZoneContent> waiting = new ArrayList<>();
  private final Map<ZoneRef, String> waitingProblems = new HashMap<>();
  private final List<SyncReport.FailedZone> failed = new ArrayList<>();
  private Instant waitingSince;
  private int waitingRecords;
  private int records;
  private int changed;
  private int written;

  ContentBatches(ZoneStore zones, Clock clock, SyncObserver observer) {
    this.zones = zones;
    this.clock = clock;
    this.observer = observer;
    this.asOf = zones.revision();
    this.waitingSince = clock.instant();
  }

  @Override
  public void read(ZoneContent content) {
    waiting.add(content);
    waitingRecords += content.records().size();
    records += content.records().size();
    flushIfDue();
  }

  @Override
  public void failed(Zone zone, ProviderException problem) {
    failed.add(new SyncReport.FailedZone(zone.ref(), problem));
    waitingProblems.put(zone.ref(), String.valueOf(problem.getMessage()));
    flushIfDue();
  }

  @Override
  public void progress(int done, int total) {
    observer.progress(ListingKind.RECORDS, done, total);
  }

  private void flushIfDue() {
    boolean late = waitingSince.plus(LONGEST_WAIT).isBefore(clock.instant());
    int waitingZones = waiting.size() + waitingProblems.size();
    if (waitingRecords >= MOST_RECORDS || waitingZones >= MOST_ZONES || late) {
      flush();
    }
  }

  /** Writes what is waiting. */
  void flush() {
    if (!waiting.isEmpty()) {
      SavedRows saved = zones.saveContents(waiting, clock.instant(), asOf);
      changed += saved.records();
      written += saved.all();
      waiting.clear();
      waitingRecords = 0;
    }
    if (!waitingProblems.isEmpty()) {
      zones.saveProblems(waitingProblems, clock.instant());
      waitingProblems.clear();
    }
    waitingSince = clock.instant();
  }

  /** Number of records read. */
  int records() {
    return records;
  }

  /** Number of records that were added, changed or removed. */
  int changed() {
    return changed;
  }

  /** Number of rows written. */
  int written() {
    return written;
  }

  /** Zones that could not be read. */
  List<SyncReport.FailedZone> failed() {
    return List.copyOf(failed);
  }
}
