package org.zonewright.dns;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zonewright.model.DnsName;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;

/** Records of every type, spelt as normal forms are not, the same at every run. */
final class RandomRecords {

  static final DnsName ZONE = DnsName.of("pinetree.example");

  private static final List<String> TYPES =
      Stream.concat(
              RecordType.KNOWN.stream()
                  .map(RecordType::mnemonic)
                  .filter(type -> !type.equals("SOA")),
              Stream.of("TYPE65280", "NAPTR", "WALLET"))
          .toList();

  private final Random random;

  RandomRecords(long seed) {
    this.random = new Random(seed);
  }

  /** Records in normal form, every type among them. */
  List<ResourceRecord> list(int count) {
    return IntStream.range(0, count).mapToObj(i -> next(TYPES.get(i % TYPES.size()))).toList();
  }

  private ResourceRecord next(String type) {
    return NormalForm.of(
        owner(),
        RecordType.of(type),
        random.nextInt(604_800),
        RecordType.of(type).hasPriority()
            ? OptionalInt.of(random.nextInt(65_536))
            : OptionalInt.empty(),
        content(type),
        random.nextInt(10) > 0);
  }

  private DnsName owner() {
    return switch (random.nextInt(6)) {
      case 0 -> ZONE;
      case 1 -> DnsName.of("*." + ZONE);
      case 2 -> DnsName.of("_sip._tcp." + ZONE);
      case 3 -> DnsName.of("odd\\.label\\032x." + word() + "." + ZONE);
      default -> DnsName.of(word() + "." + ZONE);
    };
  }

  private String content(String type) {
    return switch (type) {
      case "A" -> IpAddress.ofBytes(bytes(4)).toString();
      case "AAAA" -> IpAddress.ofBytes(bytes(16)).toString();
      case "ALIAS", "CNAME", "NS", "PTR" -> host();
      case "MX" -> random.nextInt(8) == 0 ? "." : host();
      case "SRV" -> number(65_536) + " " + number(65_536) + "  " + host();
      case "TXT" -> text();
      case "CAA" -> "0 ISSUE " + quoted(random.nextInt(60));
      case "URI" -> number(65_536) + " " + quoted(1 + random.nextInt(60));
      case "SSHFP" -> "4 2 " + hex(32);
      case "TLSA", "SMIMEA" -> "3 1 1 " + hex(32);
      case "DS" -> number(65_536) + " RSASHA256 2 " + hex(32);
      case "OPENPGPKEY" -> base64(100);
      case "CERT" -> "PKIX " + number(65_536) + " 8 " + base64(80);
      case "RP" -> host() + " " + (random.nextBoolean() ? "." : host());
      case "HTTPS", "SVCB" -> number(65_536) + " " + host() + parameters();
      case "LOC" ->
          "%d %d %.3f N %d 7 39 W %dm"
              .formatted(number(90), number(60), 1.5, number(90), number(900));
      case "NAPTR" -> "10 20 \"s\" \"SIP+D2U\" \"\" _sip._udp.elsewhere.example.";
      case "TYPE65280" -> "\\# 4 " + hex(4);
      default -> word() + " \"" + word() + " ; " + word() + "\"";
    };
  }

  private String parameters() {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> " port=" + number(65_536) + " alpn=\"h3,h2\"";
      case 2 -> " mandatory=port,alpn ipv6hint=2001:db8::1 alpn=h2 port=8443 key65400=a\\032b";
      default -> " ech=" + base64(12) + " no-default-alpn alpn=h2 key700=\"x y;(\"";
    };
  }

  /** Any bytes at all, in one to three quoted strings, or plain words. */
  private String text() {
    if (random.nextInt(3) == 0) {
      return "v=spf1 include:" + word() + ".example -all grün 日本 C:\\" + number(2000);
    }
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(3); i >= 0; i--) {
      text.append(quoted(random.nextInt(255))).append(' ');
    }
    return text.toString();
  }

  private String quoted(int length) {
    byte[] bytes =
        random.nextBoolean()
            ? bytes(length)
            : (" \"q\" ;(x) \\ é" + word()).getBytes(StandardCharsets.UTF_8);
    return CharacterStrings.quote(bytes, 0, bytes.length);
  }

  private String host() {
    String host = word() + "-1." + word() + ".Example";
    return random.nextBoolean() ? host + "." : host;
  }

  private String word() {
    return random
        .ints(1 + random.nextInt(8), 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private int number(int bound) {
    return random.nextInt(bound);
  }

  private String hex(int length) {
    String hex = HexFormat.of().withUpperCase().formatHex(bytes(length));
    return hex.substring(0, 4) + " " + hex.substring(4);
  }

  private String base64(int length) {
    return Base64.getEncoder().encodeToString(bytes(length));
  }

  byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }
}
