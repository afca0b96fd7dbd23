package org.zonewright.sandbox.wire;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server on 127.0.0.1 that can go away and come back on the same port. */
public final class LoopbackServer implements AutoCloseable {
  private static final String HOST = "127.0.0.1";

  private final Map<String, HttpHandler> handlers;
  private final int port;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private HttpServer server;
  private boolean online;

  /**
   * Listens at once.
   *
   * @param port 0 for any free port
   * @param handlers who answers, by the beginning of the path
   * @throws IOException if the port cannot be had
   */
  public LoopbackServer(int port, Map<String, HttpHandler> handlers) throws IOException {
    this.handlers = Map.copyOf(handlers);
    this.server = bind(port, this.handlers, threads);
    this.port = server.getAddress().getPort();
    this.online = true;
  }

  public int port() {
    return port;
  }

  /** The server's address without a final slash. */
  public String origin() {
    return "http://" + HOST + ":" + port;
  }

  /** Closes every connection and refuses new ones. */
  public synchronized void goOffline() {
    if (online) {
      online = false;
      server.stop(0);
    }
  }

  /**
   * Listens again on the same port.
   *
   * @throws UncheckedIOException if someone else took the port meanwhile
   */
  public synchronized void goOnline() {
    if (online) {
      return;
    }
    try {
      server = bind(port, handlers, threads);
      online = true;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot listen on port " + port + " again", e);
    }
  }

  @Override
  public synchronized void close() {
    threads.shutdownNow();
    goOffline();
  }

  private static HttpServer bind(
      int port, Map<String, HttpHandler> handlers, ExecutorService threads) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral(HOST), port), 256);
    handlers.forEach(server::createContext);
    server.setExecutor(threads);
    server.start();
    return server;
  }
}
