package org.zonewright.kill;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.Reply;
import org.zonewright.sandbox.wire.Request;

/** Kills one run of the program at a chosen moment. */
final class Killer {

  private final Sandbox sandbox;
  private final Moment moment;
  private final int number;
  private final Duration delay;
  private final CompletableFuture<Program> victim = new CompletableFuture<>();
  private final AtomicBoolean struck = new AtomicBoolean();
  private final AtomicInteger steps = new AtomicInteger();

  /**
   * A killer for one run.
   *
   * @param number the which request or step it is about, counted from 1
   * @param delay how long after it, for moments that are about time
   */
  Killer(Sandbox sandbox, Moment moment, int number, Duration delay) {
    this.sandbox = sandbox;
    this.moment = moment;
    this.number = number;
    this.delay = delay;
  }

  /** Lies in wait; to be called before the program is started. */
  void lieInWait() {
    AtomicInteger requests = new AtomicInteger();
    Predicate<Request> any = _ -> requests.incrementAndGet() == number;
    Predicate<Request> writing =
        request -> !request.method().equals("GET") && requests.incrementAndGet() == number;
    switch (moment) {
      case STEP_BEGUN -> {}
      case BEFORE_DOING ->
          sandbox
              .faults()
              .on(writing)
              .once(
                  (work, service) -> {
                    kill();
                    return Fault.reset().strike(work, service);
                  });
      case DONE_AFTER_DEATH ->
          sandbox
              .faults()
              .on(writing)
              .once(
                  (work, service) -> {
                    kill();
                    return Fault.lostAnswer().strike(work, service);
                  });
      case DONE_UNANSWERED ->
          sandbox
              .faults()
              .on(writing)
              .once(
                  (work, service) -> {
                    Reply lost = Fault.lostAnswer().strike(work, service);
                    kill();
                    return lost;
                  });
      case ANSWERED ->
          sandbox
              .faults()
              .on(writing)
              .once(
                  (work, _) -> {
                    killLater();
                    return work.get();
                  });
      case ANY_TIME ->
          sandbox
              .faults()
              .on(any)
              .once(
                  (work, _) -> {
                    killLater();
                    return work.get();
                  });
    }
  }

  /** The program that is to be killed. */
  void seek(Program program) {
    victim.complete(program);
  }

  /** The program said something. */
  void hear(String line) {
    if (moment == Moment.STEP_BEGUN
        && line.startsWith("Sending step")
        && steps.incrementAndGet() == number) {
      kill();
    }
  }

  private void killLater() {
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                Thread.sleep(delay);
                kill();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  private void kill() {
    Program program = victim.join();
    // noted before, because whoever waits for its end may be told of it first
    struck.set(true);
    program.kill();
  }

  /** Whether it has struck; the program may have ended by itself just before. */
  boolean hasStruck() {
    return struck.get();
  }

  @Override
  public String toString() {
    return "%s %d, %d ms".formatted(moment, number, delay.toMillis());
  }
}
