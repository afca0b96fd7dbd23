package org.zonewright.provider.ionos;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zonewright.provider.Sleeper;

/**
 * Gives the pages of a list one after the other. While one page is being understood the next is
 * already on its way, if the end of the answer promises one where it should be. For one thread.
 */
final class ReadAhead<T extends Item> implements AutoCloseable {

  /** Links stand at the end of an answer; if they do not, nothing is read ahead. */
  private static final int TAIL = 1024;

  private static final Pattern NEXT = Pattern.compile("\"next\"\\s*:\\s*\"([^\"]*)\"");

  private final IonosClient client;
  private final IonosRequest request;
  private final ItemReader<T> items;
  private @Nullable Ahead ahead;

  ReadAhead(IonosClient client, IonosRequest request, ItemReader<T> items) {
    this.client = client;
    this.request = request;
    this.items = items;
  }

  private record Ahead(long offset, FutureTask<Answered> answer) {}

  /** The page that begins there. */
  Page<T> page(long offset) {
    Answered answered = answer(offset);
    long next = offset + Paging.LIMIT;
    ahead = promises(answered, next) ? ask(next) : null;
    return client.page(answered, items);
  }

  private Answered answer(long offset) {
    Ahead asked = ahead;
    if (asked != null && asked.offset() == offset) {
      return await(asked.answer());
    }
    close();
    return client.ask(at(offset));
  }

  private Ahead ask(long offset) {
    FutureTask<Answered> task = new FutureTask<>(() -> client.ask(at(offset)));
    Thread.ofVirtual().start(task);
    return new Ahead(offset, task);
  }

  private IonosRequest at(long offset) {
    return request.with("limit", Paging.LIMIT).with("offset", offset);
  }

  private static boolean promises(Answered answered, long next) {
    byte[] body = answered.reply().body();
    int from = Math.max(0, body.length - TAIL);
    String tail = new String(body, from, body.length - from, StandardCharsets.ISO_8859_1);
    Matcher link = NEXT.matcher(tail);
    return link.find() && Page.Links.offset(link.group(1)).equals(OptionalLong.of(next));
  }

  private static Answered await(FutureTask<Answered> task) {
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

  /** Gives up the page on its way. */
  @Override
  public void close() {
    Ahead asked = ahead;
    if (asked != null) {
      asked.answer().cancel(true);
    }
    ahead = null;
  }
}
