package org.zonewright.change;

import java.util.List;
import java.util.Optional;
import org.zonewright.change.StepResult.Outcome;
import org.zonewright.change.StepTruth.Truth;
import org.zonewright.model.Change;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ReverseWriting;

/** Writes one reverse record. */
final class ReverseWriter implements StepWriter {

  private final ReverseWriting writing;
  private final Patience patience;
  private final CacheUpdate cache;

  ReverseWriter(ReverseWriting writing, Patience patience, CacheUpdate cache) {
    this.writing = writing;
    this.patience = patience;
    this.cache = cache;
  }

  private static Change.OfReverse change(PlanStep step) {
    if (step.changes().getFirst().change() instanceof Change.OfReverse change) {
      return change;
    }
    throw new IllegalArgumentException("no change of a reverse record: " + step);
  }

  @Override
  public String providerId(PlanStep step) {
    return change(step).before().map(ReverseRecord::id).orElseGet(writing::newId);
  }

  @Override
  public Outcome write(PlanStep step, Attempt attempt) {
    Change.OfReverse change = change(step);
    String providerId = attempt.providerId();
    Optional<ReverseRecord> live = live(change);
    Optional<ReverseData> there = live.map(ReverseRecord::data);
    boolean ours =
        attempt.isRepeated() || (change.before().isPresent() && change.after().isPresent());
    if (ours && there.equals(change.after()) && sameId(live, providerId)) {
      // nothing to do: another attempt, or somebody with the same wish, has done it
      return done(change, live);
    }
    boolean untouched =
        there.equals(change.before().map(ReverseRecord::data)) || isOurs(there, attempt);
    if (!untouched || !sameId(live, providerId)) {
      return conflict(change.before(), live);
    }
    Optional<ReverseRecord> inTheWay = inTheWay(change);
    if (inTheWay.isPresent()) {
      return conflict(Optional.empty(), inTheWay);
    }
    return change.after().isPresent()
        ? put(change, providerId, change.after().get())
        : delete(change, providerId);
  }

  /** Whether a reverse record is what an earlier attempt of ours made it. */
  private static boolean isOurs(Optional<ReverseData> live, Attempt attempt) {
    return live.isPresent()
        && attempt.earlier().stream()
            .anyMatch(
                change ->
                    change instanceof Change.OfReverse earlier && earlier.after().equals(live));
  }

  @Override
  public Truth inspect(PlanStep step, Attempt attempt) {
    Change.OfReverse change = change(step);
    Optional<ReverseRecord> live = live(change);
    Optional<ReverseData> there = live.map(ReverseRecord::data);
    if (there.equals(change.after()) && sameId(live, attempt.providerId())) {
      return Truth.DONE;
    }
    return there.equals(change.before().map(ReverseRecord::data))
        ? Truth.NOT_DONE
        : Truth.DIFFERENT;
  }

  /** An id that is live must be the one we mean. */
  private static boolean sameId(Optional<ReverseRecord> live, String id) {
    return live.isEmpty() || live.get().id().equals(id);
  }

  private Optional<ReverseRecord> live(Change.OfReverse change) {
    Optional<ReverseRecord> before = change.before();
    return before.isPresent()
        ? patience.call(() -> writing.read(before.get().id()))
        : patience.call(() -> writing.find(change.after().orElseThrow().ip()));
  }

  /** Where the address changes, what the new address has already. */
  private Optional<ReverseRecord> inTheWay(Change.OfReverse change) {
    if (change.before().isEmpty() || change.after().isEmpty()) {
      return Optional.empty();
    }
    var ip = change.after().get().ip();
    return ip.equals(change.before().get().data().ip())
        ? Optional.empty()
        : patience.call(() -> writing.find(ip));
  }

  private Outcome put(Change.OfReverse change, String id, ReverseData data) {
    try {
      patience.call(() -> writing.put(id, data));
    } catch (ProviderException problem) {
      if (!Patience.isUnclear(problem)) {
        return new Outcome.Failed(problem);
      }
      try {
        Optional<ReverseRecord> found = patience.call(() -> writing.read(id));
        if (!found.map(ReverseRecord::data).equals(change.after())) {
          return new Outcome.Failed(problem);
        }
      } catch (ProviderException _) {
        return new Outcome.Unknown(problem);
      }
    }
    return readBack(change, id);
  }

  private Outcome delete(Change.OfReverse change, String id) {
    try {
      patience.run(() -> writing.delete(id));
    } catch (ProviderException.NotFound _) {
      // gone between our look and our request: as wished
    } catch (ProviderException problem) {
      if (!Patience.isUnclear(problem)) {
        return new Outcome.Failed(problem);
      }
      try {
        if (patience.call(() -> writing.read(id)).isPresent()) {
          return new Outcome.Failed(problem);
        }
      } catch (ProviderException _) {
        return new Outcome.Unknown(problem);
      }
    }
    return readBack(change, id);
  }

  private Outcome readBack(Change.OfReverse change, String id) {
    Optional<ReverseRecord> found;
    try {
      found =
          patience.look(
              () -> writing.read(id), seen -> seen.map(ReverseRecord::data).equals(change.after()));
    } catch (ProviderException problem) {
      return new Outcome.Unknown(problem);
    }
    return done(change, found);
  }

  private Outcome done(Change.OfReverse change, Optional<ReverseRecord> found) {
    if (found.isPresent()) {
      cache.reverseWritten(found.get());
    } else {
      change.before().ifPresent(cache::reverseDeleted);
    }
    Optional<ReverseData> there = found.map(ReverseRecord::data);
    return there.equals(change.after())
        ? new Outcome.Done(false)
        : new Outcome.Different(records(change.after()), records(there));
  }

  private Outcome conflict(Optional<ReverseRecord> base, Optional<ReverseRecord> live) {
    base.filter(b -> live.filter(l -> l.id().equals(b.id())).isEmpty())
        .ifPresent(cache::reverseDeleted);
    live.ifPresent(cache::reverseWritten);
    return new Outcome.Conflicted(
        records(base.map(ReverseRecord::data)), records(live.map(ReverseRecord::data)));
  }

  private static List<ResourceRecord> records(Optional<ReverseData> data) {
    return data.map(ReverseWriter::record).stream().toList();
  }

  /** A reverse record as a PTR record with its description as a comment. */
  private static ResourceRecord record(ReverseData data) {
    String comment = data.description().isEmpty() ? "" : " ; " + data.description();
    return ResourceRecord.of(data.ip().reverseName(), RecordType.PTR, 0, data.name() + comment);
  }
}
