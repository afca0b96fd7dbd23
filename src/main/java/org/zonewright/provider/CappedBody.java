package org.zonewright.provider;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
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

  private final int limit;
  private final CompletableFuture<Received> result = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private Flow.@Nullable Subscription subscription;

  private CappedBody(int limit) {
    this.limit = limit;
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
      long announced = info.headers().firstValueAsLong("Content-Length").orElse(0);
      return new CappedBody(announced > maxBytes ? Math.min(BEGINNING, maxBytes) : maxBytes);
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
      byte[] part = new byte[Math.min(buffer.remaining(), limit - bytes.size())];
      boolean fits = part.length == buffer.remaining();
      buffer.get(part);
      bytes.writeBytes(part);
      if (!fits) {
        cutOff();
      }
    }
  }

  private void cutOff() {
    byte[] beginning = new byte[Math.min(BEGINNING, bytes.size())];
    System.arraycopy(bytes.toByteArray(), 0, beginning, 0, beginning.length);
    bytes.reset();
    result.complete(new Received(beginning, true));
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
    result.complete(new Received(bytes.toByteArray(), false));
  }
}
