package org.zonewright.provider.ionos;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.zonewright.provider.Sleeper;

/**
 * Gives the pages of a list one after the other, while those behind it are already on their way or
 * being decoded. No answer tells how many there will be: the one that the last page links to is
 * asked for at once, and the more pages there were, the more are guessed to follow. For one thread.
 */
final class ReadAhead<T extends Item> implements AutoCloseable {

  /** At most as many pages ahead; what is guessed too many at the end of a list is given up. */
  private static final int MOST = 3;

  /** A short list costs no request too many. */
  private static final int PAGES_FOR_A_GUESS = 4;

  private final IonosClient client;
  private final IonosRequest request;
  private final ItemReader<T> items;
  private final Deque<Ahead<T>> ahead = new ArrayDeque<>();
  private int pages;

  ReadAhead(IonosClient client, IonosRequest request, ItemReader<T> items) {
    this.client = client;
    this.request = request;
    this.items = items;
  }

  private record Ahead<T extends Item>(long offset, FutureTask<Page<T>> page) {}

  /** The page that begins there. */
  Page<T> page(long offset) {
    Ahead<T> asked = ahead.poll();
    if (asked != null && asked.offset() != offset) {
      // the server has other pages than were guessed
      asked.page().cancel(true);
      close();
      asked = null;
    }
    Page<T> page = asked == null ? read(offset) : await(asked.page());
    pages++;
    if (page.nextOffset().equals(OptionalLong.of(offset + Paging.LIMIT))) {
      askBehind(offset);
    } else {
      close();
    }
    return page;
  }

  private void askBehind(long offset) {
    long next = ahead.isEmpty() ? offset : ahead.getLast().offset();
    while (ahead.size() < Math.min(1 + pages / PAGES_FOR_A_GUESS, MOST)) {
      next += Paging.LIMIT;
      long from = next;
      FutureTask<Page<T>> task = new FutureTask<>(() -> read(from));
      Thread.ofVirtual().start(task);
      ahead.add(new Ahead<>(from, task));
    }
  }

  private Page<T> read(long offset) {
    return client.page(
        client.ask(request.with("limit", Paging.LIMIT).with("offset", offset)), items);
  }

  private static <T extends Item> Page<T> await(FutureTask<Page<T>> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      task.cancel(true);
      throw Sleeper.cancelled(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Gives up the pages on their way. */
  @Override
  public void close() {
    ahead.forEach(asked -> asked.page().cancel(true));
    ahead.clear();
  }
}
