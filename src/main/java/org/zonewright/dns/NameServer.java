package org.zonewright.dns;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonewright.model.IpAddress;

/**
 * A name server that the user names: {@code 192.0.2.53}, {@code 192.0.2.53:5353}, {@code
 * 2001:db8::53}, {@code [2001:db8::53]:5353}, {@code ns1.example.org}.
 *
 * @param host its address or name
 * @param port its port, 1 to 65535
 */
public record NameServer(String host, int port) {

  private static final int USUAL_PORT = 53;
  private static final Pattern WITH_PORT = Pattern.compile("(\\[[^\\]]+]|[^:\\[\\]]+):(\\d{1,5})");

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the host is empty or the port is none
   */
  public NameServer {
    if (host.isBlank() || port < 1 || port > Numbers.MAX_16) {
      throw new IllegalArgumentException("not a name server: %s port %d".formatted(host, port));
    }
  }

  /** The name server written as {@code text}; empty if it is none. */
  public static Optional<NameServer> parse(String text) {
    String written = text.strip();
    Matcher matcher = WITH_PORT.matcher(written);
    boolean withPort = matcher.matches();
    String host = withPort ? matcher.group(1) : written;
    if (host.startsWith("[") && host.endsWith("]")) {
      host = host.substring(1, host.length() - 1);
    }
    int port = withPort ? Integer.parseInt(matcher.group(2)) : USUAL_PORT;
    Optional<String> known =
        IpAddress.parse(host)
            .map(IpAddress::toString)
            .or(() -> hostName(withPort ? matcher.group(1) : written));
    return port < 1 || port > Numbers.MAX_16
        ? Optional.empty()
        : known.map(found -> new NameServer(found, port));
  }

  private static Optional<String> hostName(String text) {
    return Idn.parse(text)
        .filter(name -> !name.isRoot() && !name.text().contains(":"))
        .filter(
            name ->
                HostNames.problem(name)
                    .filter(problem -> problem != HostNames.Problem.SINGLE_LABEL)
                    .isEmpty())
        .map(name -> name.text());
  }

  @Override
  public String toString() {
    String shown = host.contains(":") ? "[" + host + "]" : host;
    return port == USUAL_PORT ? host : shown + ":" + port;
  }
}
