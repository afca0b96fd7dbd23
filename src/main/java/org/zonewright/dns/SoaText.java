package org.zonewright.dns;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zonewright.model.DnsName;
import org.zonewright.model.Soa;

/**
 * The start of authority in zone files. Providers tell neither refresh, retry, expire nor minimum:
 * they are passed over when reading, and written with the values RIPE-203 recommends, since a zone
 * file without them could not be loaded anywhere.
 */
final class SoaText {

  private static final int REFRESH = 86_400;
  private static final int RETRY = 7_200;
  private static final int EXPIRE = 3_600_000;

  /** How many words the data has. */
  private static final int WORDS = 7;

  private static final Pattern SERIAL = Pattern.compile("\\d{1,20}");

  private SoaText() {}

  /** The data; the mailbox with an at sign, as BDOM has it. */
  static Optional<Soa> read(List<ZoneFileToken> words, long ttl, DnsName origin) {
    if (words.size() != WORDS || !SERIAL.matcher(words.get(2).text()).matches()) {
      return Optional.empty();
    }
    boolean times = words.stream().skip(3).allMatch(word -> Ttl.parse(word.text()).isPresent());
    Optional<DnsName> server = ZoneFileNames.read(words.get(0).text(), origin);
    Optional<DnsName> mailbox = ZoneFileNames.read(Mailbox.toName(words.get(1).text()), origin);
    if (!times || server.isEmpty() || mailbox.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Soa(
            server.get().text(),
            Mailbox.toAddress(mailbox.get().text()),
            new BigInteger(words.get(2).text()),
            ttl));
  }

  /** The line of the apex. */
  static String line(Soa soa) {
    return String.format(
        Locale.ROOT,
        "@ %d IN SOA %s %s %d %d %d %d %d",
        soa.ttl(),
        withFinalDot(soa.mname()),
        withFinalDot(Mailbox.toName(soa.rname())),
        soa.serial(),
        REFRESH,
        RETRY,
        EXPIRE,
        soa.ttl());
  }

  private static String withFinalDot(String name) {
    return name.endsWith(".") ? name : name + ".";
  }
}
