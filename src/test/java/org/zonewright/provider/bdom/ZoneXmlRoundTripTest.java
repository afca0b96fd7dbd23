package org.zonewright.provider.bdom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ZoneXmlRoundTripTest {

  private static final String ALPHABET =
      "abz019.-_*\"'&<>;#\\ ]\t\n\r\u0085\u00a0\u00fc\u00df\u4e2d\u2028\ufffd";

  private final Random random = new Random(4711);
  private final ReplyReader reader = new ReplyReader();

  @Test
  void whatIsWrittenIsReadAsTheSameZone() {
    for (int i = 0; i < 500; i++) {
      WireZone zone = zone();
      String written = new String(ZoneXmlWriter.update(zone), StandardCharsets.US_ASCII);
      String asReply =
          written.replaceFirst("<zone [^>]*>", "<response >").replace("</zone>", "</response>");

      assertThat(reader.read(asReply).zone()).contains(zone);
    }
  }

  private WireZone zone() {
    return new WireZone(
        Optional.of(number()),
        Optional.of(number()),
        "z" + random.nextInt(1000) + ".example",
        Optional.of(new WireSoa(maybeNumber(), text(), text(), number(), number())),
        IntStream.rangeClosed(0, random.nextInt(6)).mapToObj(_ -> record()).toList());
  }

  private WireRecord record() {
    return new WireRecord(
        maybeNumber(),
        maybeNumber(),
        text(),
        text(),
        random.nextBoolean() ? Optional.of(text()) : Optional.empty(),
        number(),
        maybeNumber(),
        text());
  }

  private Optional<String> maybeNumber() {
    return random.nextBoolean() ? Optional.of(number()) : Optional.empty();
  }

  private String number() {
    return Long.toString(random.nextLong(1L << 40));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      int at = random.nextInt(ALPHABET.length() + 1);
      text.appendCodePoint(at == ALPHABET.length() ? 0x1f426 : ALPHABET.charAt(at));
    }
    return text.toString();
  }
}
