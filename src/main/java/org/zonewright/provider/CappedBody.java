package org.zonewright.provider;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Takes a body up to a limit. Of a larger one only the beginning is kept, and the rest is never
 * fetched.
 */
final class CappedBody implements HttpResponse.BodySubscriber<CappedBody.Received> {

  /** Enough of a body that is too large to show how it begins. */
  private static final int BEGINNING = 8 * 1024;

  /** The most that is set aside on the mere announcement of a body. */
  private static final int MOST_IN_ADVANCE = 4 * 1024 * 1024;

  private final int limit;
  private final CompletableFuture<Received> result = new CompletableFuture<>();
  private byte[] bytes;
  private int length;
  private Flow.@Nullable Subscription subscription;

  private CappedBody(int limit, int expected) {
    this.limit = limit;
    this.bytes = new byte[expected];
  }

  /**
   * What arrived.
   *
   * @param bytes the body, or its beginning
   * @param cutOff whether there was more than allowed
   */
  @SuppressWarnings("ArrayRecordComponent") // bodies are bytes; nobody compares them
  record Received(byte[] bytes, boolean cutOff) {}

  /** A handler for bodies of at most that many bytes. */
  static HttpResponse.BodyHandler<Received> upTo(int maxBytes) {
    return info -> {
      long announced = info.headers().firstValueAsLong("Content-Length").orElse(BEGINNING);
      int limit = announced > maxBytes ? Math.min(BEGINNING, maxBytes) : maxBytes;
      return new CappedBody(limit, Math.clamp(announced, 0, Math.min(limit, MOST_IN_ADVANCE)));
    };
  }

  @Override
  public CompletionStage<Received> getBody() {
    return result;
  }

  @Override
  public void onSubscribe(Flow.Subscription newSubscription) {
    subscription = newSubscription;
    newSubscription.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (result.isDone()) {
        return;
      }
      int taken = Math.min(buffer.remaining(), limit - length);
      boolean fits = taken == buffer.remaining();
      makeRoom(taken);
      buffer.get(bytes, length, taken);
      length += taken;
      if (!fits) {
        cutOff();
      }
    }
  }

  private void makeRoom(int more) {
    if (bytes.length - length < more) {
      long doubled = Math.min(2L * bytes.length, limit);
      bytes = Arrays.copyOf(bytes, (int) Math.max(doubled, length + more));
    }
  }

  private void cutOff() {
    bytes = Arrays.copyOf(bytes, Math.min(BEGINNING, length));
    result.complete(new Received(bytes, true));
    if (subscription != null) {
      subscription.cancel();
    }
  }

  @Override
  public void onError(Throwable problem) {
    result.completeExceptionally(problem);
  }

  @Override
  public void onComplete() {
    byte[] whole = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    result.complete(new Received(whole, false));
  }
}
