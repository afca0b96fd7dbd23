package org.zonewright.provider.ionos;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;

/**
 * Walks through JSON once, token by token, and forgives what a mapper forgives: unknown fields,
 * numbers and switches in quotes. What it throws is a {@link tools.jackson.core.JacksonException}.
 */
final class JsonWalk {

  private final JsonParser parser;

  /** A walk that begins before the first token. */
  JsonWalk(JsonParser parser) {
    this.parser = parser;
  }

  /** Moves to the first token. */
  void begin() {
    parser.nextToken();
  }

  /** Whether the present value is null. */
  boolean isNull() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  /** Nothing may follow. */
  void end() {
    if (parser.nextToken() != null) {
      throw problem("more behind the end");
    }
  }

  /**
   * The present value, an object.
   *
   * @param field told the name of each field while its value is the present one
   */
  void object(Consumer<String> field) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw problem("not an object");
    }
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      field.accept(name);
      // of a value that nobody wanted, the inside
      parser.skipChildren();
    }
  }

  /** The present value, an array of objects; what is null in it is left out. */
  <T> @Nullable List<T> objects(Supplier<T> item) {
    if (isNull()) {
      return null;
    }
    return list(item);
  }

  /** The present value, an array of texts. */
  @Nullable List<@Nullable String> texts() {
    if (isNull()) {
      return null;
    }
    List<@Nullable String> texts = new ArrayList<>();
    beginArray();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      texts.add(text());
    }
    return texts;
  }

  private <T> List<T> list(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    beginArray();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (!isNull()) {
        items.add(item.get());
      }
    }
    return items;
  }

  private void beginArray() {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw problem("not an array");
    }
  }

  /** The present value, a text or another single value. */
  @Nullable String text() {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return parser.getString();
    }
    if (token == null || !token.isScalarValue()) {
      throw problem("not a text");
    }
    return token == JsonToken.VALUE_NULL ? null : parser.getString();
  }

  /** The present value, a whole number. */
  @Nullable Long number() {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return parser.getLongValue();
    }
    String text = text();
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return (long) Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      throw problem("not a number");
    }
  }

  /** The present value, a number that is not large. */
  @Nullable Integer smallNumber() {
    Long number = number();
    if (number == null) {
      return null;
    }
    if (number.intValue() != number) {
      throw problem("too large a number");
    }
    return number.intValue();
  }

  /** The present value, yes or no. */
  @Nullable Boolean flag() {
    String text = text();
    if (text == null || text.isBlank()) {
      return null;
    }
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "true", "1" -> true;
      case "false", "0" -> false;
      default -> throw problem("neither true nor false");
    };
  }

  /** Makes a value; what it does not allow is a problem of the JSON. */
  <T> T made(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw problem(String.valueOf(e.getMessage()));
    }
  }

  private StreamReadException problem(String what) {
    String name = parser.currentName();
    return new StreamReadException(parser, name == null ? what : name + ": " + what);
  }
}
