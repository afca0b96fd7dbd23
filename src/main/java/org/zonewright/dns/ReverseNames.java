package org.zonewright.dns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;

/**
 * Names below in-addr.arpa (RFC 1035 section 3.5, classless ones RFC 2317) and ip6.arpa (RFC 3596
 * section 2.5), and the addresses and networks they stand for.
 */
public final class ReverseNames {

  private static final String V4_SUFFIX = ".in-addr.arpa";
  private static final String V6_SUFFIX = ".ip6.arpa";
  private static final Pattern OCTET = Pattern.compile("0|[1-9]\\d{0,2}");

  /** The label of a classless delegation: its first number and its prefix length. */
  private static final Pattern CLASSLESS = Pattern.compile("(\\d{1,3})[/-](2[5-9]|3[0-2])");

  private ReverseNames() {}

  /**
   * The address whose reverse name that is, also inside a classless delegation ({@code
   * 5.0/26.2.0.192.in-addr.arpa}); the inverse of {@link IpAddress#reverseName()}. Empty for any
   * other name.
   */
  public static Optional<IpAddress> address(DnsName name) {
    List<String> labels = name.labels();
    boolean inside = labels.size() == 7 && CLASSLESS.matcher(labels.get(1)).matches();
    if (inside) {
      DnsName whole = DnsName.of(labels.getFirst() + "." + String.join(".", labels.subList(2, 7)));
      Optional<Network> block = network(name.parent());
      return address(whole).filter(ip -> block.filter(b -> b.contains(ip)).isPresent());
    }
    return network(name).filter(network -> network.hostBits() == 0).map(Network::first);
  }

  /**
   * The block of addresses whose reverse names lie at or below that name: whole octets or nibbles,
   * or a classless delegation; the inverse of {@link #zone}. Empty for any other name.
   */
  public static Optional<Network> network(DnsName name) {
    String text = name.text();
    if (text.endsWith(V4_SUFFIX)) {
      return v4(text.substring(0, text.length() - V4_SUFFIX.length()).split("\\.", -1));
    }
    return text.endsWith(V6_SUFFIX)
        ? v6(text.substring(0, text.length() - V6_SUFFIX.length()).split("\\.", -1))
        : Optional.empty();
  }

  private static Optional<Network> v4(String[] labels) {
    Matcher classless = CLASSLESS.matcher(labels[0]);
    boolean isClassless = labels.length == 4 && classless.matches();
    byte[] bytes = new byte[4];
    for (int i = 0; i < labels.length; i++) {
      String octet = i == 0 && isClassless ? classless.group(1) : labels[i];
      if (labels.length > 4 || !OCTET.matcher(octet).matches() || Integer.parseInt(octet) > 255) {
        return Optional.empty();
      }
      bytes[labels.length - 1 - i] = (byte) Integer.parseInt(octet);
    }
    IpAddress first = IpAddress.ofBytes(bytes);
    int prefix = isClassless ? Integer.parseInt(classless.group(2)) : labels.length * 8;
    Network network = new Network(first, prefix);
    return network.first().equals(first) ? Optional.of(network) : Optional.empty();
  }

  private static Optional<Network> v6(String[] labels) {
    byte[] bytes = new byte[16];
    if (labels.length > 32) {
      return Optional.empty();
    }
    for (int i = 0; i < labels.length; i++) {
      String label = labels[labels.length - 1 - i];
      int nibble = label.length() == 1 ? Character.digit(label.charAt(0), 16) : -1;
      if (nibble < 0) {
        return Optional.empty();
      }
      bytes[i / 2] |= (byte) (i % 2 == 0 ? nibble << 4 : nibble);
    }
    return Optional.of(new Network(IpAddress.ofBytes(bytes), labels.length * 4));
  }

  /**
   * The zone for a block: of whole octets or nibbles, or, for IPv4 blocks smaller than 256
   * addresses, the classless one in the form of RFC 2317 section 4 ({@code
   * 64/26.2.0.192.in-addr.arpa}).
   *
   * @throws IllegalArgumentException if the prefix is not such a boundary; see {@link #zonePrefix}
   */
  public static DnsName zone(Network network) {
    List<String> labels = new ArrayList<>(network.first().reverseName().labels());
    int step = network.isV4() ? 8 : 4;
    boolean classless = network.isV4() && network.prefix() > 24;
    if (network.prefix() % step != 0 && !classless) {
      throw new IllegalArgumentException("no single zone is for " + network);
    }
    if (network.isV4() && network.prefix() > 24) {
      labels.set(0, labels.getFirst() + "/" + network.prefix());
      return DnsName.of(String.join(".", labels));
    }
    return DnsName.of(String.join(".", labels.subList(network.hostBits() / step, labels.size())));
  }

  /**
   * The prefix of the zones a block is split into: for IPv4 the next whole octet, or the block's
   * own prefix behind 24; for IPv6 the next whole nibble, at most 124, so that no zone is for one
   * address alone.
   */
  public static int zonePrefix(Network network) {
    int prefix = network.prefix();
    if (network.isV4()) {
      return prefix > 24 ? prefix : Math.max(8, (prefix + 7) / 8 * 8);
    }
    return Math.min(Math.max((prefix + 3) / 4 * 4, 4), 124);
  }
}
