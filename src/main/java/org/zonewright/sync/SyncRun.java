package org.zonewright.sync;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.Account;
import org.zonewright.model.Quota;
import org.zonewright.model.ReverseRecord;
import org.zonewright.model.Zone;
import org.zonewright.provider.Capabilities;
import org.zonewright.provider.Provider;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.ListingKind;
import org.zonewright.store.QuotaSample;
import org.zonewright.sync.SyncReport.Part;

/**
 * One sync of one account: zones, their contents, reverse records, quota. What was read is written
 * while the next is on its way.
 */
final class SyncRun {

  private static final System.Logger LOG = System.getLogger(SyncRun.class.getName());

  /** What is noted of a listing that was cancelled; technical, like the messages of exceptions. */
  private static final String CANCELLED = "cancelled";

  private final Provider provider;
  private final Account account;
  private final SyncedStores stores;
  private final Clock clock;
  private final SyncObserver observer;
  private final WritingLane lane = new WritingLane();
  private final List<Noted> parts = new ArrayList<>();

  SyncRun(Provider provider, SyncedStores stores, Clock clock, SyncObserver observer) {
    this.provider = provider;
    this.account = provider.account();
    this.stores = stores;
    this.clock = clock;
    this.observer = observer;
  }

  /**
   * A part whose rows may still be on their way into the store.
   *
   * @param changed tells how many items are new, different or gone, once all are written
   * @param written tells how many rows were written, once all are
   */
  private record Noted(
      ListingKind kind,
      int items,
      IntSupplier changed,
      IntSupplier written,
      Optional<ProviderException> problem) {

    /** Of a listing of which each item is one row. */
    Noted(ListingKind kind, int items, IntSupplier written, Optional<ProviderException> problem) {
      this(kind, items, written, written, problem);
    }

    Part part() {
      return new Part(kind, items, changed.getAsInt(), written.getAsInt(), problem);
    }
  }

  SyncReport run() {
    List<SyncReport.FailedZone> failedZones;
    try (lane) {
      failedZones = read();
      lane.finish();
    }
    return new SyncReport(account, parts.stream().map(Noted::part).toList(), failedZones);
  }

  private List<SyncReport.FailedZone> read() {
    Optional<List<Zone>> zones = attempt(ListingKind.ZONES, this::zones);
    List<SyncReport.FailedZone> failedZones = List.of();
    if (zones.isPresent()) {
      failedZones = attempt(ListingKind.RECORDS, () -> contents(zones.get())).orElse(List.of());
    } else {
      skip(ListingKind.RECORDS);
    }
    Capabilities capabilities = provider.capabilities();
    if (capabilities.reverseRecords()) {
      attemptUnlessHopeless(ListingKind.REVERSE_RECORDS, this::reverse);
    }
    if (capabilities.quota()) {
      attemptUnlessHopeless(ListingKind.QUOTA, this::quota);
    }
    return failedZones;
  }

  private List<Zone> zones() {
    long asOf = stores.zones().revision();
    Instant at = clock.instant();
    List<Zone> zones = listedZones();
    done(
        ListingKind.ZONES,
        zones.size(),
        lane.write(() -> stores.zones().saveListing(account.id(), zones, true, at, asOf)));
    return zones;
  }

  /**
   * The provider's zones. BDOM tells "no zones" and "not your user id" by the same error, which
   * must not empty a cache that has zones.
   */
  private List<Zone> listedZones() {
    try {
      return provider.zones();
    } catch (ProviderException.NotFound e) {
      if (stores.zones().countOf(account.id()) > 0) {
        throw e;
      }
      return List.of();
    }
  }

  private List<SyncReport.FailedZone> contents(List<Zone> zones) {
    ContentBatches batches = new ContentBatches(lane, stores.zones(), clock, observer);
    Optional<ProviderException> problem = Optional.empty();
    try {
      provider.readContents(inOrder(zones), batches);
    } catch (ProviderException e) {
      problem = Optional.of(e);
    } finally {
      // also when cancelled: what was read is kept
      batches.flush();
    }
    parts.add(
        new Noted(
            ListingKind.RECORDS, batches.records(), batches::changed, batches::written, problem));
    List<SyncReport.FailedZone> failed = withoutCommonCause(batches.failed(), problem);
    Optional<String> noted =
        problem
            .map(ProviderException::getMessage)
            .or(() -> failed.stream().findFirst().map(first -> describe(failed.size(), first)));
    noted.ifPresent(this::log);
    note(ListingKind.RECORDS, noted);
    return failed;
  }

  /** Where reading all takes long, and may be broken off, what matters most comes first. */
  private List<Zone> inOrder(List<Zone> zones) {
    return provider.capabilities().readsZoneByZone()
        ? stores.order().of(account.id(), zones)
        : zones;
  }

  /** What ended the whole reading is told once, not again for each zone it left unread. */
  private static List<SyncReport.FailedZone> withoutCommonCause(
      List<SyncReport.FailedZone> failed, Optional<ProviderException> cause) {
    return failed.stream().filter(one -> !cause.equals(Optional.of(one.problem()))).toList();
  }

  private static String describe(int count, SyncReport.FailedZone first) {
    return count + " zones not read, the first: " + first.problem().getMessage();
  }

  private List<ReverseRecord> reverse() {
    long asOf = stores.zones().revision();
    Instant at = clock.instant();
    List<ReverseRecord> records = provider.reverseRecords();
    done(
        ListingKind.REVERSE_RECORDS,
        records.size(),
        lane.write(() -> stores.reverse().saveListing(account.id(), records, true, at, asOf)));
    return records;
  }

  private Optional<Quota> quota() {
    Instant at = clock.instant();
    Optional<Quota> quota = provider.quota();
    WritingLane.Rows written =
        lane.write(
            () ->
                quota
                    .map(q -> stores.quota().save(new QuotaSample(account.id(), at, q)))
                    .orElse(0));
    note(ListingKind.QUOTA, Optional.empty());
    done(ListingKind.QUOTA, quota.isPresent() ? 1 : 0, written);
    return quota;
  }

  private void done(ListingKind kind, int items, WritingLane.Rows written) {
    observer.progress(kind, items, items);
    parts.add(new Noted(kind, items, written::count, Optional.empty()));
  }

  /** Reads one part; its failure is noted and does not end the others. */
  private <T> Optional<T> attempt(ListingKind kind, Supplier<T> reading) {
    try {
      if (Thread.currentThread().isInterrupted()) {
        throw new CancellationException("sync of " + account.name());
      }
      observer.progress(kind, 0, -1);
      return Optional.of(reading.get());
    } catch (ProviderException e) {
      log(e.getMessage());
      failed(kind, e);
      return Optional.empty();
    } catch (CancellationException e) {
      note(kind, Optional.of(CANCELLED));
      throw e;
    }
  }

  /** Where nobody answers or knows us, asking for the rest only costs time. */
  private <T> void attemptUnlessHopeless(ListingKind kind, Supplier<T> reading) {
    if (problem().filter(SyncRun::endsAll).isPresent()) {
      skip(kind);
    } else {
      attempt(kind, reading);
    }
  }

  private static boolean endsAll(ProviderException problem) {
    return switch (problem) {
      case ProviderException.BadCredentials _, ProviderException.Unavailable _ -> true;
      case ProviderException.NotAllowed _,
          ProviderException.NotFound _,
          ProviderException.Rejected _,
          ProviderException.Conflict _,
          ProviderException.QuotaExceeded _,
          ProviderException.RateLimited _,
          ProviderException.UnreadableReply _ ->
          false;
    };
  }

  /** The latest problem of a whole part. */
  private Optional<ProviderException> problem() {
    return parts.stream().flatMap(part -> part.problem().stream()).reduce((_, last) -> last);
  }

  /** Fails a part without asking, for the reason why the one before it failed. */
  private void skip(ListingKind kind) {
    failed(kind, problem().orElseThrow());
  }

  private void failed(ListingKind kind, ProviderException problem) {
    parts.add(new Noted(kind, 0, () -> 0, Optional.of(problem)));
    note(kind, Optional.ofNullable(problem.getMessage()));
  }

  /** Technical detail is for the log; what is told to the user is shorter. */
  private void log(@Nullable String detail) {
    LOG.log(System.Logger.Level.WARNING, "sync of {0}: {1}", account.name(), detail);
  }

  private void note(ListingKind kind, Optional<String> problem) {
    lane.write(
        () -> {
          stores.status().finished(account.id(), kind, clock.instant(), problem);
          return 0;
        });
  }
}
