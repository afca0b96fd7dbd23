package org.zonewright.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a sync has read is written while it reads on. */
@Timeout(30)
class WritingLaneTest {

  private final List<Integer> written = Collections.synchronizedList(new ArrayList<>());

  private int write(int number) {
    written.add(number);
    return number;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void piecesAreWrittenInTheirOrderAndCounted() {
    WritingLane lane = new WritingLane();
    List<Future<Integer>> rows =
        IntStream.range(0, 100).mapToObj(number -> lane.write(() -> write(number))).toList();

    lane.finish();

    assertThat(written).containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    assertThat(rows).extracting(WritingLane::rows).isEqualTo(written);
  }

  @Test
  void theReaderGoesOnWhileAPieceIsBeingWritten() {
    CountDownLatch readOn = new CountDownLatch(1);
    WritingLane lane = new WritingLane();
    lane.write(
        () -> {
          await(readOn);
          return write(1);
        });
    assertThat(written).isEmpty();
    readOn.countDown();

    lane.finish();

    assertThat(written).containsExactly(1);
  }

  @Test
  void nothingBehindAPieceThatCannotBeWrittenIsWritten() {
    IllegalStateException full = new IllegalStateException("the disk is full");
    CountDownLatch begun = new CountDownLatch(1);
    WritingLane lane = new WritingLane();
    lane.write(() -> write(1));
    lane.write(
        () -> {
          await(begun);
          throw full;
        });
    Future<Integer> behind = lane.write(() -> write(3));
    begun.countDown();

    assertThatThrownBy(lane::finish).isSameAs(full);
    assertThat(written).containsExactly(1);
    assertThat(WritingLane.rows(behind)).isZero();
    assertThatThrownBy(() -> lane.write(() -> write(4))).isSameAs(full);
  }

  @Test
  void whatWasReadIsKeptWhenTheReaderIsInterrupted() {
    CountDownLatch interrupted = new CountDownLatch(1);
    WritingLane lane = new WritingLane();
    lane.write(
        () -> {
          await(interrupted);
          assertThat(Thread.currentThread().isInterrupted()).isFalse();
          return write(1);
        });
    Thread.currentThread().interrupt();
    lane.write(() -> write(2));
    interrupted.countDown();

    lane.close();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(written).containsExactly(1, 2);
  }
}
