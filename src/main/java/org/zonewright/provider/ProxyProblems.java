package org.zonewright.provider;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.zonewright.provider.ProviderException.ProviderProblem;
import org.zonewright.provider.ProviderException.Unavailable;

/** Says what went wrong at a proxy, so that nobody looks for the fault at the provider. */
final class ProxyProblems {

  /** What a failure to reach the next computer looks like; with a proxy, that is the proxy. */
  private static final List<Class<? extends Throwable>> NOT_REACHED =
      List.of(
          ConnectException.class,
          HttpConnectTimeoutException.class,
          NoRouteToHostException.class,
          UnknownHostException.class,
          UnresolvedAddressException.class);

  private ProxyProblems() {}

  /** The proxy does not let us through without knowing us, or does not know us. */
  static Unavailable loginRefused(HttpCall call, ProxyServer proxy) {
    return problem(call, proxy, Unavailable.Cause.PROXY_LOGIN, "HTTP 407", Optional.empty());
  }

  /** The exception to throw if {@code cause} is the proxy's; empty if it is not. */
  static Optional<ProviderException> find(HttpCall call, ProxyServer proxy, Throwable cause) {
    String detail = TransportProblems.detail(call, cause);
    if (isRefusedTunnel(cause)) {
      return Optional.of(
          problem(call, proxy, Unavailable.Cause.PROXY_REFUSED, detail, Optional.of(cause)));
    }
    return NOT_REACHED.stream().anyMatch(type -> TransportProblems.find(cause, type))
        ? Optional.of(
            problem(call, proxy, Unavailable.Cause.PROXY_UNREACHABLE, detail, Optional.of(cause)))
        : Optional.empty();
  }

  /** The JDK's client has no type of its own for this. */
  private static boolean isRefusedTunnel(Throwable cause) {
    return Stream.iterate(cause, problem -> problem != null, Throwable::getCause)
        .limit(10)
        .filter(IOException.class::isInstance)
        .anyMatch(problem -> String.valueOf(problem.getMessage()).startsWith("Tunnel failed"));
  }

  private static Unavailable problem(
      HttpCall call,
      ProxyServer proxy,
      Unavailable.Cause reason,
      String detail,
      Optional<Throwable> cause) {
    ProviderException.Failure failure =
        call.failure(
            OptionalInt.empty(), List.of(new ProviderProblem("proxy", proxy.name())), detail);
    return cause
        .map(thrown -> new Unavailable(failure, reason, thrown))
        .orElseGet(() -> new Unavailable(failure, reason));
  }
}
