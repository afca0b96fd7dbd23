package org.zonewright.provider.bdom;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonewright.provider.HttpReply;

/**
 * The text of a reply. The API's replies carry no XML declaration, and its manual's own program
 * sends Latin-1 under a declaration of UTF-8; so what the header says counts, then whether it is
 * UTF-8 without a fault, else it is Latin-1.
 */
final class ReplyDecoder {

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);

  private ReplyDecoder() {}

  static String text(HttpReply reply) {
    return named(reply)
        .or(() -> strictly(reply.body(), StandardCharsets.UTF_8))
        .orElseGet(() -> new String(reply.body(), StandardCharsets.ISO_8859_1));
  }

  private static Optional<String> named(HttpReply reply) {
    Matcher name = CHARSET.matcher(reply.header().apply("Content-Type").orElse(""));
    try {
      return name.find()
          ? strictly(reply.body(), Charset.forName(name.group(1)))
          : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }
}
