package org.zonewright.sandbox.ionos;

import java.time.Instant;
import java.util.UUID;

/** What every stored resource has: an id, two dates and a provisioning state. */
abstract class Row {
  /** The API's provisioning states. */
  enum State {
    PROVISIONING,
    AVAILABLE,
    DESTROYING,
    FAILED
  }

  private final UUID id;
  private final Instant created;
  private Instant modified;
  private State state = State.AVAILABLE;
  private long dueNanos;
  private int readsLeft;
  private boolean countsReads;

  Row(UUID id, Instant created) {
    this.id = id;
    this.created = created;
    this.modified = created;
  }

  UUID id() {
    return id;
  }

  Instant created() {
    return created;
  }

  Instant modified() {
    return modified;
  }

  void touch(Instant now) {
    modified = now;
  }

  /** Enters a passing state that ends as {@code pace} says. */
  void enter(State passing, Pace pace, long nowNanos) {
    state = passing;
    countsReads = pace.reads() > 0;
    // The answer that announces the new state shows it once without being a read.
    readsLeft = passing == State.PROVISIONING ? pace.reads() + 1 : pace.reads();
    dueNanos = nowNanos + pace.time().toNanos();
  }

  void fail() {
    state = State.FAILED;
  }

  /** Whether a deletion has come to its end. */
  boolean gone(long nowNanos) {
    return state == State.DESTROYING && settled(nowNanos);
  }

  boolean leaving() {
    return state == State.DESTROYING;
  }

  /** The state now, without counting as a read. */
  State peek(long nowNanos) {
    if (state == State.PROVISIONING && settled(nowNanos)) {
      state = State.AVAILABLE;
    }
    return state;
  }

  /** The state now, for an answer. */
  State show(long nowNanos) {
    State now = peek(nowNanos);
    if (countsReads && readsLeft > 0) {
      readsLeft--;
    }
    return now;
  }

  private boolean settled(long nowNanos) {
    // Never due within the request that began it, even when the pace is zero.
    return countsReads ? readsLeft <= 0 : nowNanos - dueNanos > 0;
  }
}
