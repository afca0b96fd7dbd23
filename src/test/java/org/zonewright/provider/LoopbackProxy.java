package org.zonewright.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A small HTTP proxy on loopback. Whatever host is asked for, it goes on to one server of the test;
 * a tunnel ends after the first bytes, which it keeps.
 */
public final class LoopbackProxy implements AutoCloseable {

  private final ServerSocket server;
  private final int target;
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final BlockingQueue<byte[]> tunnelled = new LinkedBlockingQueue<>();
  private Optional<String> wantedLogin = Optional.empty();
  private boolean refusing;

  /** Goes on to the server that listens at that port of loopback. */
  public LoopbackProxy(int target) {
    this.target = target;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  /** Goes on to that server. */
  public static LoopbackProxy to(URI uri) {
    return new LoopbackProxy(uri.getPort());
  }

  /** Lets only requests with this Proxy-Authorization through. */
  LoopbackProxy wanting(String login) {
    wantedLogin = Optional.of(login);
    return this;
  }

  /** Refuses every tunnel with 403. */
  LoopbackProxy refusing() {
    refusing = true;
    return this;
  }

  public int port() {
    return server.getLocalPort();
  }

  /** The heads of the requests so far. */
  public List<String> heads() {
    return List.copyOf(heads);
  }

  /**
   * The first bytes sent through the next tunnel, which may be noted a moment after it has ended.
   */
  byte[] tunnelled() throws InterruptedException {
    return Objects.requireNonNull(tunnelled.poll(20, TimeUnit.SECONDS), "nothing was tunnelled");
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = socket.getInputStream();
      OutputStream out = socket.getOutputStream();
      String head = head(in);
      heads.add(head);
      if (wantedLogin.isPresent()
          && !head.contains("Proxy-Authorization: " + wantedLogin.get() + "\r\n")) {
        say(out, "407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"p\"\r\n");
      } else if (!head.startsWith("CONNECT ")) {
        goOn(head, out);
      } else if (refusing) {
        say(out, "403 Forbidden", "");
      } else {
        out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
        byte[] first = new byte[512];
        int length = in.read(first);
        tunnelled.add(java.util.Arrays.copyOf(first, Math.max(length, 0)));
      }
    } catch (IOException e) {
      // the client has gone
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int c = in.read(); c >= 0; c = in.read()) {
      head.append((char) c);
      if (head.toString().endsWith("\r\n\r\n")) {
        break;
      }
    }
    return head.toString();
  }

  private static void say(OutputStream out, String status, String field) throws IOException {
    out.write(
        ("HTTP/1.1 " + status + "\r\n" + field + "Content-Length: 0\r\nConnection: close\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
  }

  /** Requests without body only, one per connection. */
  private void goOn(String head, OutputStream out) throws IOException {
    String path = URI.create(head.split(" ", 3)[1]).getRawPath();
    String fields =
        head.lines()
            .skip(1)
            .filter(line -> !line.isEmpty() && !line.startsWith("Proxy-Authorization"))
            .filter(line -> !line.startsWith("Connection"))
            .reduce("", (all, line) -> all + line + "\r\n");
    try (Socket onward = new Socket(InetAddress.getLoopbackAddress(), target)) {
      onward
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\n" + fields + "Connection: close\r\n\r\n")
                  .getBytes(StandardCharsets.ISO_8859_1));
      onward.getInputStream().transferTo(out);
    }
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
