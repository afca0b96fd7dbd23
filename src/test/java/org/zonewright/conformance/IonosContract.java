package org.zonewright.conformance;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Holds requests and answers against the OpenAPI description of the IONOS Cloud DNS API.
 *
 * <p>Two things are taken less literally than they are written, because the real API differs:
 * {@code href} and links may be relative or the placeholder of the examples, and the statuses 405,
 * 422, 429 and 5xx, which the description does not list everywhere, are allowed with the
 * description's error body.
 */
public final class IonosContract {
  private static final String BASE = "https://contract.example/openapi.json";
  private static final Set<Integer> UNLISTED = Set.of(405, 422, 429, 500, 502, 503, 504);
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,10}");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode description;
  private final SchemaRegistry registry;
  private final Map<JsonNode, Schema> schemas = new HashMap<>();

  /**
   * @throws IOException if the file cannot be read
   */
  public IonosContract(Path openapi) throws IOException {
    description = YAMLMapper.builder().build().readTree(Files.readString(openapi));
    dropUriFormats(description);
    // Only the parts that others refer to; the rest of the description is no schema.
    ObjectNode parts = JSON.createObjectNode();
    parts.set("components", description.path("components"));
    registry =
        SchemaRegistry.withDialect(
            Dialect.builder(Dialects.getOpenApi30())
                .keyword(new NonValidationKeyword("components"))
                .build(),
            builder ->
                builder
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build())
                    .schemas(Map.of(BASE, parts.toString())));
  }

  /**
   * The contract, if the documents are there.
   *
   * @throws IOException if they are there but cannot be read
   */
  public static Optional<IonosContract> find() throws IOException {
    Optional<Path> file = ApiDocuments.folder().map(folder -> folder.resolve("ionos/openapi.yaml"));
    return file.filter(Files::isReadable).isPresent()
        ? Optional.of(new IonosContract(file.get()))
        : Optional.empty();
  }

  /**
   * What is wrong with a request; empty if nothing is.
   *
   * @param path without the query
   * @param query percent-encoded; empty if there is none
   * @param body empty if there is none
   */
  public List<String> validateRequest(String method, String path, String query, String body) {
    Optional<Operation> found = operation(method, path);
    if (found.isEmpty()) {
      return List.of("no operation " + method + " " + path);
    }
    Operation operation = found.get();
    List<String> problems = new ArrayList<>();
    checkQuery(operation, query, problems);
    operation
        .pathValues()
        .forEach(
            (name, value) ->
                parameter(operation, "path", name)
                    .ifPresent(schema -> check(schema, JSON.valueToTree(value), problems)));
    JsonNode content = operation.node().path("requestBody").path("content");
    if (content.isMissingNode()) {
      if (!body.isEmpty()) {
        problems.add("a body where none is described");
      }
    } else if (content.has("application/json")) {
      checkJson(content.path("application/json").path("schema"), body, problems);
    } else if (body.isEmpty()) {
      problems.add("no body where one is required");
    }
    return problems;
  }

  /** What is wrong with an answer; empty if nothing is. */
  public List<String> validateResponse(String method, String path, int status, String body) {
    Optional<Operation> found = operation(method, path);
    if (found.isEmpty()) {
      return List.of("no operation " + method + " " + path);
    }
    JsonNode responses = found.get().node().path("responses");
    JsonNode response = resolve(responses.path(Integer.toString(status)));
    List<String> problems = new ArrayList<>();
    if (response.isMissingNode()) {
      if (!UNLISTED.contains(status)) {
        problems.add("status " + status + " is not described for " + method + " " + path);
      }
      checkJson(description.at("/components/schemas/Error"), body, problems);
    } else if (response.path("content").has("application/json")) {
      checkJson(response.path("content").path("application/json").path("schema"), body, problems);
    } else if (body.isEmpty()) {
      problems.add("an empty text");
    }
    return problems;
  }

  private record Operation(JsonNode item, JsonNode node, Map<String, String> pathValues) {}

  private Optional<Operation> operation(String method, String path) {
    for (Map.Entry<String, JsonNode> item : description.path("paths").properties()) {
      List<String> names = new ArrayList<>();
      Matcher braces = Pattern.compile("\\{(\\w+)}").matcher(item.getKey());
      StringBuilder pattern = new StringBuilder();
      while (braces.find()) {
        names.add(braces.group(1));
        braces.appendReplacement(pattern, "([^/]+)");
      }
      Matcher matcher = Pattern.compile(braces.appendTail(pattern).toString()).matcher(path);
      JsonNode node = item.getValue().path(method.toLowerCase(Locale.ROOT));
      if (matcher.matches() && node.isObject()) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
          values.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(new Operation(item.getValue(), node, values));
      }
    }
    return Optional.empty();
  }

  private void checkQuery(Operation operation, String query, List<String> problems) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : query.isEmpty() ? new String[0] : query.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      values
          .computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
          .add(parts.length == 1 ? "" : decode(parts[1]));
    }
    values.forEach(
        (name, texts) -> {
          Optional<JsonNode> schema = parameter(operation, "query", name);
          if (schema.isEmpty()) {
            problems.add("unknown query parameter " + name);
          } else {
            check(schema.get(), parameterValue(schema.get(), texts), problems);
          }
        });
  }

  private static JsonNode parameterValue(JsonNode schema, List<String> texts) {
    return switch (schema.path("type").asString("")) {
      case "array" -> JSON.valueToTree(texts);
      case "integer" ->
          texts.size() == 1 && INTEGER.matcher(texts.getFirst()).matches()
              ? JSON.valueToTree(Long.parseLong(texts.getFirst()))
              : JSON.valueToTree(texts);
      default -> texts.size() == 1 ? JSON.valueToTree(texts.getFirst()) : JSON.valueToTree(texts);
    };
  }

  private Optional<JsonNode> parameter(Operation operation, String in, String name) {
    return StreamSupport.stream(operation.node().path("parameters").spliterator(), false)
        .map(this::resolve)
        .filter(each -> each.path("in").asString("").equals(in))
        .filter(each -> each.path("name").asString("").equals(name))
        .map(each -> resolve(each.path("schema")))
        .findFirst();
  }

  private void checkJson(JsonNode schema, String body, List<String> problems) {
    try {
      check(schema, JSON.readTree(body), problems);
    } catch (JacksonException notJson) {
      problems.add("not JSON: " + body.substring(0, Math.min(80, body.length())));
    }
  }

  private void check(JsonNode schema, JsonNode value, List<String> problems) {
    schemas
        .computeIfAbsent(
            schema,
            node ->
                registry.getSchema(
                    SchemaLocation.of("https://contract.example/part-" + schemas.size()),
                    absolute(node)))
        .validate(value)
        .forEach(error -> problems.add(error.getInstanceLocation() + ": " + error.getMessage()));
  }

  private JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.startsWith("#/") ? description.at(reference.substring(1)) : node;
  }

  /** A copy whose references work outside of the description. */
  private static JsonNode absolute(JsonNode node) {
    JsonNode copy = node.deepCopy();
    makeAbsolute(copy);
    return copy;
  }

  private static void makeAbsolute(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("$ref").isString()) {
      object.put("$ref", BASE + object.path("$ref").asString(""));
    }
    node.forEach(IonosContract::makeAbsolute);
  }

  private static void dropUriFormats(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("format").asString("").equals("uri")) {
      object.remove("format");
    }
    if (node instanceof ObjectNode || node instanceof ArrayNode) {
      node.forEach(IonosContract::dropUriFormats);
    }
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
