package org.zonewright.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.zonewright.text.Messages;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints answers to standard output, as JSON or for people, and messages to standard error. With
 * JSON there is one document on standard output.
 */
final class Output {

  private final PrintStream out;
  private final PrintStream err;
  private final Messages messages;
  private final BooleanSupplier json;

  Output(PrintStream out, PrintStream err, Messages messages, BooleanSupplier json) {
    this.out = out;
    this.err = err;
    this.messages = messages;
    this.json = json;
  }

  boolean isJson() {
    return json.getAsBoolean();
  }

  /** Prints an answer in the form that was asked for. */
  void answer(Object document, Supplier<List<String>> lines) {
    if (isJson()) {
      document(document);
    } else {
      lines(lines.get());
    }
  }

  /** Prints lines for people. */
  void lines(List<String> lines) {
    lines.forEach(line -> out.println(Visible.of(line)));
    out.flush();
  }

  /** Prints a JSON document, in UTF-8 whatever the terminal's encoding is. */
  void document(Object document) {
    byte[] bytes = Json.MAPPER.writeValueAsBytes(document);
    out.write(bytes, 0, bytes.length);
    out.write('\n');
    out.flush();
  }

  /** Prints a line of an answer that has the same form for everybody. */
  void line(String line) {
    out.println(line);
    out.flush();
  }

  /**
   * Prints a text that is whole with its line ends, in UTF-8 whatever the terminal's encoding is.
   */
  void whole(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.write(bytes, 0, bytes.length);
    out.flush();
  }

  /** Prints a message to the user. */
  void message(String key, Object... arguments) {
    sentence(text(key, arguments));
  }

  /** Prints a message that is a text already. */
  void sentence(String sentence) {
    err.println(Visible.of(sentence));
    err.flush();
  }

  /** Prints over the line that is there, without ending it. */
  void progress(String line) {
    err.print("\r" + Visible.of(line) + "\u001b[K");
    err.flush();
  }

  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  Messages messages() {
    return messages;
  }

  /** Made with the first document: the window and answers for people do without. */
  private static final class Json {

    static final JsonMapper MAPPER =
        JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
  }
}
