package org.zonewright.provider;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that breaks the rules of HTTP as it is told to. */
public final class RawServer implements AutoCloseable {

  private final ServerSocket server;
  private final AtomicInteger connections = new AtomicInteger();

  public RawServer(Behaviour behaviour) {
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(() -> accept(behaviour));
  }

  /** Does something with a connection whose request's header fields were read. */
  @FunctionalInterface
  public interface Behaviour {
    void answer(int connection, Socket socket, OutputStream out)
        throws IOException, InterruptedException;
  }

  /** Sends that text and closes. */
  public static RawServer saying(String text) {
    return new RawServer((_, _, out) -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void accept(Behaviour behaviour) {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        int number = connections.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(behaviour, number, socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private static void serve(Behaviour behaviour, int number, Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      for (String line = in.readLine(); line != null && !line.isEmpty(); ) {
        line = in.readLine();
      }
      behaviour.answer(number, socket, socket.getOutputStream());
      socket.getOutputStream().flush();
    } catch (IOException e) {
      // the client has gone, which is what some tests are about
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public URI uri(String path) {
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
  }

  public int connections() {
    return connections.get();
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
