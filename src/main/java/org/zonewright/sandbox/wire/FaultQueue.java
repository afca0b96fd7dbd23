package org.zonewright.sandbox.wire;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The faults and hooks waiting for requests they match. Safe for many threads. */
public final class FaultQueue {
  private static final class Planned<T> {
    private final Predicate<Request> match;
    private final T what;
    private long left;

    Planned(Predicate<Request> match, T what, long left) {
      this.match = match;
      this.what = what;
      this.left = left;
    }
  }

  private final List<Planned<Fault>> faults = new ArrayList<>();
  private final List<Planned<Runnable>> hooks = new ArrayList<>();
  private volatile Duration latency;

  public FaultQueue(Duration latency) {
    this.latency = latency;
  }

  /** How long every request waits before it is looked at. */
  public Duration latency() {
    return latency;
  }

  public void latency(Duration time) {
    latency = time;
  }

  /** Lets the fault strike the next {@code times} matching requests. */
  public synchronized void fault(Predicate<Request> match, long times, Fault fault) {
    faults.add(new Planned<>(match, fault, times));
  }

  /** Runs the hook after the work of the next {@code times} matching requests. */
  public synchronized void hook(Predicate<Request> match, long times, Runnable hook) {
    hooks.add(new Planned<>(match, hook, times));
  }

  /** Forgets every fault and hook. */
  public synchronized void clear() {
    faults.clear();
    hooks.clear();
  }

  synchronized Optional<Fault> takeFault(Request request) {
    return take(faults, request);
  }

  synchronized Optional<Runnable> takeHook(Request request) {
    return take(hooks, request);
  }

  private static <T> Optional<T> take(List<Planned<T>> plans, Request request) {
    Optional<Planned<T>> plan = plans.stream().filter(each -> each.match.test(request)).findFirst();
    plan.ifPresent(
        found -> {
          found.left--;
          if (found.left <= 0) {
            plans.remove(found);
          }
        });
    return plan.map(found -> found.what);
  }
}
