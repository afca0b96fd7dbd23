package org.zonewright.provider;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;

/**
 * What is reached without a proxy, as usual in the environment variable {@code no_proxy}: names,
 * which mean all names below them too, with or without a dot in front; addresses; networks such as
 * {@code 10.0.0.0/8}; each with a port if wanted; {@code *} for everything; separated by commas.
 *
 * @param text the list
 */
record NoProxyList(String text) {

  boolean covers(URI target) {
    String host =
        String.valueOf(target.getHost()).replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
    int port = target.getPort() < 0 ? usualPort(target) : target.getPort();
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[,\\s]+"))
        .filter(entry -> !entry.isEmpty())
        .anyMatch(entry -> covers(entry, host, port));
  }

  private static int usualPort(URI target) {
    return "https".equalsIgnoreCase(target.getScheme()) ? 443 : 80;
  }

  private static boolean covers(String entry, String host, int port) {
    if (entry.equals("*")) {
      return true;
    }
    Optional<IpAddress> address = IpAddress.parse(host);
    if (address.isPresent()) {
      return coversAddress(entry, address.get(), port);
    }
    String name = entry;
    int colon = entry.lastIndexOf(':');
    if (colon > 0) {
      if (!entry.substring(colon + 1).equals(String.valueOf(port))) {
        return false;
      }
      name = entry.substring(0, colon);
    }
    String plain = name.replaceFirst("^\\*?\\.", "");
    return !plain.isEmpty() && (host.equals(plain) || host.endsWith("." + plain));
  }

  private static boolean coversAddress(String entry, IpAddress address, int port) {
    if (entry.contains("/")) {
      return Network.parse(entry).map(network -> network.contains(address)).orElse(false);
    }
    String ending = ":" + port;
    String plain =
        IpAddress.parse(entry).isEmpty() && entry.endsWith(ending)
            ? entry.substring(0, entry.length() - ending.length())
            : entry;
    return IpAddress.parse(plain.replaceAll("[\\[\\]]", "")).equals(Optional.of(address));
  }
}
