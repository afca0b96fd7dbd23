package org.zonewright.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.zonewright.model.Zone;
import org.zonewright.model.ZoneContent;
import org.zonewright.model.ZoneRef;
import org.zonewright.provider.ContentSink;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.ListingKind;
import org.zonewright.store.SavedRows;
import org.zonewright.store.ZoneStore;

/**
 * Has contents written as they come, many zones in one transaction: each transaction costs a wait
 * for the disk, and a short one lets others write in between.
 */
final class ContentBatches implements ContentSink {

  private static final int MOST_RECORDS = 10_000;
  private static final int MOST_ZONES = 5_000;

  /** What was read is to be seen before long, also where a provider is slow. */
  private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

  private final WritingLane lane;
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
  private final AtomicInteger changed = new AtomicInteger();
  private final List<WritingLane.Rows> written = new ArrayList<>();

  ContentBatches(WritingLane lane, ZoneStore zones, Clock clock, SyncObserver observer) {
    this.lane = lane;
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

  /** Has written what is waiting. */
  void flush() {
    if (!waiting.isEmpty()) {
      List<ZoneContent> batch = List.copyOf(waiting);
      waiting.clear();
      waitingRecords = 0;
      written.add(lane.write(() -> save(batch)));
    }
    if (!waitingProblems.isEmpty()) {
      Map<ZoneRef, String> batch = Map.copyOf(waitingProblems);
      waitingProblems.clear();
      lane.write(() -> saveProblems(batch));
    }
    waitingSince = clock.instant();
  }

  private int save(List<ZoneContent> batch) {
    SavedRows saved = zones.saveContents(batch, clock.instant(), asOf);
    changed.addAndGet(saved.records());
    return saved.all();
  }

  private int saveProblems(Map<ZoneRef, String> problems) {
    zones.saveProblems(problems, clock.instant());
    return 0;
  }

  /** Number of records read. */
  int records() {
    return records;
  }

  /** Number of records that were added, changed or removed, once all are written. */
  int changed() {
    return changed.get();
  }

  /** Number of rows written, once all are. */
  int written() {
    return written.stream().mapToInt(WritingLane.Rows::count).sum();
  }

  /** Zones that could not be read. */
  List<SyncReport.FailedZone> failed() {
    return List.copyOf(failed);
  }
}
