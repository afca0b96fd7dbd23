package org.zonewright.sync;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a sync has read, piece after piece, while the sync reads on. What could not be
 * written ends it: nothing behind it is written, and the sync meets the problem with the next piece
 * or at the end.
 *
 * <p>To be used by one thread. Interrupting that thread does not stop the writing: what was read is
 * kept.
 */
final class WritingLane implements AutoCloseable {

  /** A piece may hold thousands of records; more than these would only pile up in memory. */
  private static final int MOST_WAITING = 2;

  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("sync-writer").factory());
  private final Semaphore room = new Semaphore(MOST_WAITING);
  private final AtomicReference<@Nullable RuntimeException> problem = new AtomicReference<>();

  /**
   * Writes a piece, soon.
   *
   * @param piece writes and tells how many rows it wrote
   * @return that number, to be asked for after {@link #finish}
   * @throws RuntimeException the problem of an earlier piece
   */
  Future<Integer> write(IntSupplier piece) {
    throwProblem();
    room.acquireUninterruptibly();
    CompletableFuture<Integer> rows = new CompletableFuture<>();
    writer.execute(
        () -> {
          try {
            rows.complete(problem.get() == null ? piece.getAsInt() : 0);
          } catch (RuntimeException e) {
            problem.set(e);
            rows.complete(0);
          } finally {
            room.release();
          }
        });
    return rows;
  }

  /**
   * Waits until all is written.
   *
   * @throws RuntimeException the problem of the piece that could not be
   */
  void finish() {
    close();
    throwProblem();
  }

  private void throwProblem() {
    RuntimeException met = problem.get();
    if (met != null) {
      throw met;
    }
  }

  /** How many rows a piece wrote; after {@link #finish}. */
  static int rows(Future<Integer> piece) {
    return piece.resultNow();
  }

  /** Waits until all is written, whatever becomes of it. */
  @Override
  public void close() {
    writer.shutdown();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = writer.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException _) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
