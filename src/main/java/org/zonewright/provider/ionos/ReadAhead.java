package org.zonewright.provider.ionos;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.zonewright.provider.Sleeper;

/**
 * Gives the pages of a list one after the other, while those behind it are already on their way or
 * being understood. No answer tells how many there will be: the one that the last page links to is
 * asked for at once, and the more pages there were, the more are guessed to follow. For one thread.
 */
final class ReadAhead<T extends Item, R> implements AutoCloseable {

  /** At most as many pages ahead; what is guessed too many at the end of a list is given up. */
  private static final int MOST = 3;

  /** A short list costs no request too many. */
  private static final int PAGES_FOR_A_GUESS = 4;

  private final IonosClient client;
  private final IonosRequest request;
  private final ItemReader<T> items;
  private final Function<T, Optional<R>> mapping;
  private final Deque<Ahead<T, R>> ahead = new ArrayDeque<>();
  private int pages;

  /**
   * Pages of the list that {@code request} asks for.
   *
   * @param mapping what an item means, if it is wanted; called by several threads
   */
  ReadAhead(
      IonosClient client,
      IonosRequest request,
      ItemReader<T> items,
      Function<T, Optional<R>> mapping) {
    this.client = client;
    this.request = request;
    this.items = items;
    this.mapping = mapping;
  }

  /**
   * A page and what it means.
   *
   * @param wanted what is wanted of it, in its order
   */
  record Understood<T extends Item, R>(Page<T> page, List<R> wanted) {}

  private record Ahead<T extends Item, R>(long offset, FutureTask<Understood<T, R>> page) {}

  /** The page that begins there. */
  Understood<T, R> page(long offset) {
    Ahead<T, R> asked = ahead.poll();
    if (asked != null && asked.offset() != offset) {
      // the server has other pages than were guessed
      asked.page().cancel(true);
      close();
      asked = null;
    }
    Understood<T, R> page = asked == null ? read(offset) : await(asked.page());
    pages++;
    if (page.page().nextOffset().equals(OptionalLong.of(offset + Paging.LIMIT))) {
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
      FutureTask<Understood<T, R>> task = new FutureTask<>(() -> read(from));
      Thread.ofVirtual().start(task);
      ahead.add(new Ahead<>(from, task));
    }
  }

  private Understood<T, R> read(long offset) {
    Page<T> page =
        client.page(client.ask(request.with("limit", Paging.LIMIT).with("offset", offset)), items);
    List<R> wanted = new ArrayList<>(page.items().size());
    for (T item : page.items()) {
      client.understood(request, item, mapping).ifPresent(wanted::add);
    }
    return new Understood<>(page, wanted);
  }

  private static <V> V await(FutureTask<V> task) {
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
