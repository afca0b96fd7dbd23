package org.zonewright.provider.ionos;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zonewright.provider.HttpCall;
import org.zonewright.provider.HttpReply;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.ProviderProblem;
import org.zonewright.provider.ReplyText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the API's JSON, forgiving fields that are not known. */
final class IonosJson {

  private final JsonMapper mapper =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  byte[] write(Object body) {
    return mapper.writeValueAsBytes(body);
  }

  /**
   * The answer's body.
   *
   * @throws ProviderException.UnreadableReply if it is not what it should be
   */
  <T> T read(HttpCall call, HttpReply reply, Class<T> type) {
    return understood(call, reply, () -> mapper.readValue(reply.body(), type));
  }

  /**
   * The answer's body as a page of such items.
   *
   * @throws ProviderException.UnreadableReply if it is not what it should be
   */
  <T extends Item> Page<T> readPage(HttpCall call, HttpReply reply, ItemReader<T> items) {
    return understood(call, reply, () -> page(reply, items));
  }

  private <T extends Item> @Nullable Page<T> page(HttpReply reply, ItemReader<T> items) {
    try (JsonParser parser = mapper.createParser(reply.body())) {
      return new PageReader<>(new JsonWalk(parser), items).read();
    }
  }

  private static <T> T understood(HttpCall call, HttpReply reply, Supplier<@Nullable T> reading) {
    try {
      T value = reading.get();
      if (value != null) {
        return value;
      }
      throw ReplyText.unreadable(call, reply, "JSON null");
    } catch (JacksonException e) {
      throw ReplyText.unreadable(call, reply, describe(reply, e));
    }
  }

  private static String describe(HttpReply reply, JacksonException problem) {
    ReplyText text = ReplyText.of(reply);
    if (text.isBlank()) {
      return "empty where JSON was expected";
    }
    return text.isHtml()
        ? "an HTML page where JSON was expected"
        : "not the JSON expected: " + problem.getOriginalMessage();
  }

  /** Whether the body says nothing: empty or an empty object, as some answers are. */
  boolean saysNothing(HttpReply reply) {
    return reply.body().length < 64
        && ReplyText.of(reply).text().replaceAll("\\s+", "").matches("|\\{}");
  }

  /** All codes and messages of an error body; none if it is not one. */
  List<ProviderProblem> problems(HttpCall call, HttpReply reply) {
    return messages(reply).stream()
        .map(m -> new ProviderProblem(call.redact(m.errorCode()), call.redact(m.message())))
        .toList();
  }

  private List<ErrorBody.Message> messages(HttpReply reply) {
    try {
      ErrorBody body = mapper.readValue(reply.body(), ErrorBody.class);
      return body == null ? List.of() : body.messages();
    } catch (JacksonException e) {
      return List.of();
    }
  }
}
