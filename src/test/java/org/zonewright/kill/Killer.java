package org.zonewright.kill;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.Reply;
import org.zonewright.sandbox.wire.Request;

/** Kills one run of the program at a chosen moment. */
final class Killer {

  private static final Pattern STEP = Pattern.compile("Sending step (\\d+):");

  private final Sandbox sandbox;
  private final Moment moment;
  private final int number;
  private final Duration delay;
  private final CompletableFuture<Program> victim = new CompletableFuture<>();
  private final AtomicBoolean struck = new AtomicBoolean();
  private final IntPredicate atStep;

  /**
   * A killer for one run.
   *
   * @param number the which request or step it is about, counted from 1
   * @param delay how long after it, for moments that are about time
   */
  Killer(Sandbox sandbox, Moment moment, int number, Duration delay) {
    this(sandbox, moment, number, delay, after(number));
  }

  /** A killer for the first step of that kind that a run begins. */
  static Killer atStep(Sandbox sandbox, IntPredicate step) {
    return new Killer(sandbox, Moment.STEP_BEGUN, 1, Duration.ZERO, step);
  }

  private Killer(Sandbox sandbox, Moment moment, int number, Duration delay, IntPredicate atStep) {
    this.atStep = atStep;
    this.sandbox = sandbox;
    this.moment = moment;
    this.number = number;
    this.delay = delay;
  }

  private static IntPredicate after(int steps) {
    AtomicInteger begun = new AtomicInteger();
    return _ -> begun.incrementAndGet() == steps;
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
    Matcher step = STEP.matcher(line);
    if (moment == Moment.STEP_BEGUN
        && step.lookingAt()
        && !struck.get()
        && atStep.test(Integer.parseInt(step.group(1)))) {
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
