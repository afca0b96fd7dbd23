package org.zonewright.provider.ionos;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.zonewright.provider.HttpCall;
import org.zonewright.provider.HttpReply;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.NotFound;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ProviderException.UnreadableReply;

/** Asks the API and understands its answers. */
final class IonosClient {

  private static final byte[] NO_BODY = {};
  private static final Duration BEFORE_SECOND_DELETE = Duration.ofSeconds(1);

  private final IonosTransport transport;
  private final IonosJson json;

  IonosClient(IonosTransport transport, IonosJson json) {
    this.transport = transport;
    this.json = json;
  }

  /** The resource; {@link NotFound} if it is not there. */
  <T> T get(IonosRequest request, Class<T> type) {
    Answered answered = ask(request);
    return json.read(answered.call(), answered.reply(), type);
  }

  /** The resource; empty if it is not there. */
  <T> Optional<T> find(IonosRequest request, Class<T> type) {
    try {
      return Optional.of(get(request, type));
    } catch (NotFound e) {
      return Optional.empty();
    }
  }

  /** Asks; what the answer holds is for {@link #page} to understand. */
  Answered ask(IonosRequest request) {
    HttpCall call = transport.call("GET", request, NO_BODY, true);
    return new Answered(call, transport.send(call));
  }

  /** The answer as one page of a list. */
  <T extends Item> Page<T> page(Answered answered, ItemReader<T> items) {
    return json.readPage(answered.call(), answered.reply(), items);
  }

  /** Creates or replaces. Empty if the answer says nothing of the resource. */
  <T> Optional<T> put(IonosRequest request, Body<?> body, Class<T> type) {
    HttpCall call = transport.call("PUT", request, json.write(body), true);
    HttpReply reply = transport.send(call);
    return json.saysNothing(reply) ? Optional.empty() : Optional.of(json.read(call, reply, type));
  }

  /**
   * Deletes. After an attempt without a clear answer a second one is made; if the resource is not
   * there then, the first did it.
   */
  void delete(IonosRequest request) {
    HttpCall call = transport.call("DELETE", request, NO_BODY, false);
    try {
      answeredReadably(call);
    } catch (Unavailable problem) {
      if (!problem.mayHaveHappened() || problem.reason() == Unavailable.Cause.TIMEOUT) {
        throw problem;
      }
      transport.pause(BEFORE_SECOND_DELETE);
      deleteAgain(call, problem);
    }
  }

  /** A page of something in between that says 200 is no answer of the API. */
  private void answeredReadably(HttpCall call) {
    HttpReply reply = transport.send(call);
    if (!json.saysNothing(reply)) {
      json.read(call, reply, Object.class);
    }
  }

  private void deleteAgain(HttpCall call, Unavailable first) {
    try {
      answeredReadably(call);
    } catch (NotFound e) {
      // gone, which is what was wanted
    } catch (Unavailable second) {
      // the first may have happened, even if the second surely has not
      throw second.mayHaveHappened() ? second : first;
    }
  }

  /** The item as the mapping has it; {@link UnreadableReply} if it cannot be understood. */
  <T, R> R understood(IonosRequest request, T item, Function<T, R> mapping) {
    try {
      return mapping.apply(item);
    } catch (IllegalArgumentException e) {
      throw unreadable(request, String.valueOf(e.getMessage()));
    }
  }

  /** The exception for answers that are well-formed but make no sense. */
  UnreadableReply unreadable(IonosRequest request, String why) {
    return new UnreadableReply(
        transport.failure(request.operation(), request.object(), why), "", "");
  }

  /** A failure that no answer told of. */
  Failure failure(String operation, String object, String detail) {
    return transport.failure(operation, object, detail);
  }
}
