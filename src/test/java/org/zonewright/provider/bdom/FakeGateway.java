package org.zonewright.provider.bdom;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.zonewright.provider.HttpCall;
import org.zonewright.provider.HttpGateway;
import org.zonewright.provider.HttpReply;
import org.zonewright.provider.ProviderException.Unavailable;

/** A gateway that gives prepared answers to expected calls, in turn, and remembers the calls. */
final class FakeGateway implements HttpGateway {

  private final Deque<Expected> expected = new ArrayDeque<>();
  private final List<HttpCall> calls = new ArrayList<>();
  private boolean closed;

  /** What to do with a call. */
  interface Answer {
    HttpReply to(HttpCall call);
  }

  private record Expected(String method, String path, Answer answer) {}

  FakeGateway on(String method, String path, HttpReply reply) {
    return on(method, path, _ -> reply);
  }

  FakeGateway on(String method, String path, Answer answer) {
    expected.add(new Expected(method, path, answer));
    return this;
  }

  /** No answer will come to that call. */
  FakeGateway lost(String method, String path, Unavailable.Cause cause) {
    return on(
        method,
        path,
        call -> {
          throw new Unavailable(call.failure(OptionalInt.empty(), List.of(), "lost"), cause);
        });
  }

  @Override
  public HttpReply send(HttpCall call) {
    calls.add(call);
    Expected next = expected.poll();
    String line = call.method() + " " + call.uri().getRawPath();
    if (next == null || !line.equals(next.method() + " " + next.path())) {
      throw new AssertionError("unexpected " + line + ", expected " + next);
    }
    return next.answer().to(call);
  }

  List<HttpCall> calls() {
    return calls;
  }

  /** Whether every prepared answer was fetched. */
  boolean isDone() {
    return expected.isEmpty();
  }

  /** The body of the only call of that method. */
  String sent(String method) {
    List<HttpCall> matching = calls.stream().filter(c -> c.method().equals(method)).toList();
    if (matching.size() != 1) {
      throw new AssertionError(matching.size() + " calls of " + method);
    }
    return new String(matching.getFirst().body(), StandardCharsets.US_ASCII);
  }

  boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
