package org.zonewright.provider;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A gateway that is opened with the first request: an HTTP client reads certificates, which whoever
 * only asks what a provider can do need not wait for.
 */
public final class HttpGatewayOnDemand implements HttpGateway {

  private final Supplier<? extends HttpGateway> opener;
  private Optional<HttpGateway> opened = Optional.empty();
  private boolean closed;

  /** Opens nothing yet. */
  public HttpGatewayOnDemand(Supplier<? extends HttpGateway> opener) {
    this.opener = opener;
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException if it is closed
   */
  @Override
  public HttpReply send(HttpCall call) {
    return gateway().send(call);
  }

  private synchronized HttpGateway gateway() {
    if (closed) {
      throw new IllegalStateException("the gateway is closed");
    }
    if (opened.isEmpty()) {
      opened = Optional.of(opener.get());
    }
    return opened.get();
  }

  @Override
  public synchronized void close() {
    closed = true;
    opened.ifPresent(HttpGateway::close);
  }
}
