package org.zonewright.provider;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ProviderException.UnreadableReply;

/** Says what an exception of the HTTP client means. */
final class TransportProblems {

  private TransportProblems() {}

  /** The exception to throw where no complete answer came because of {@code problem}. */
  static ProviderException of(HttpCall call, Throwable problem) {
    Failure failure = call.failure(OptionalInt.empty(), List.of(), detail(call, problem));
    if (find(problem, ProtocolException.class)) {
      return new UnreadableReply(failure, "", "");
    }
    return new Unavailable(failure, reason(problem), problem);
  }

  private static Unavailable.Cause reason(Throwable problem) {
    if (find(problem, UnknownHostException.class)
        || find(problem, UnresolvedAddressException.class)) {
      return Unavailable.Cause.UNKNOWN_HOST;
    }
    if (find(problem, SSLException.class)) {
      return Unavailable.Cause.TLS;
    }
    if (find(problem, HttpConnectTimeoutException.class)
        || find(problem, ConnectException.class)
        || find(problem, NoRouteToHostException.class)) {
      return Unavailable.Cause.CONNECT;
    }
    if (find(problem, HttpTimeoutException.class) || find(problem, TimeoutException.class)) {
      return Unavailable.Cause.TIMEOUT;
    }
    return Unavailable.Cause.CONNECTION_LOST;
  }

  static boolean find(Throwable problem, Class<? extends Throwable> type) {
    Throwable current = problem;
    for (int depth = 0; current != null && depth < 10; depth++) {
      if (type.isInstance(current)) {
        return true;
      }
      current = current.getCause();
    }
    return false;
  }

  static String detail(HttpCall call, Throwable problem) {
    StringBuilder text = new StringBuilder(call.method()).append(' ').append(call.uri());
    text.append(": ").append(name(problem));
    Throwable cause = problem.getCause();
    if (problem instanceof IOException && cause != null) {
      text.append(" (").append(name(cause)).append(')');
    }
    return call.redact(text.toString());
  }

  private static String name(Throwable problem) {
    String message = problem.getMessage();
    String type = problem.getClass().getSimpleName();
    return message == null || message.isBlank() ? type : type + " " + message;
  }
}
