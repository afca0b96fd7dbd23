package org.zonewright.system.update;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The document that says which version is the newest: {@code {"version": "1.0.1", "url":
 * "https://zonewright.example/1.0.1", "notes": "What is new."}}. The version is one by Semantic
 * Versioning, the address is https, notes may be missing. Other members are ignored.
 */
final class ReleaseDocument {

  private static final int LONGEST_NOTES = 300;

  private final JsonMapper mapper = JsonMapper.shared();

  /** The release it tells of; empty if it is not such a document. */
  Optional<Release> read(byte[] json) {
    JsonNode root;
    try {
      root = mapper.readTree(json);
    } catch (JacksonException _) {
      return Optional.empty();
    }
    return text(root, "version")
        .flatMap(Version::parse)
        .flatMap(
            version ->
                text(root, "url")
                    .flatMap(UpdateAddress::parse)
                    .map(page -> new Release(version, page, notes(root))));
  }

  private static Optional<String> text(JsonNode root, String member) {
    return Optional.ofNullable(root.get(member)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private static String notes(JsonNode root) {
    String plain = text(root, "notes").orElse("").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return plain.length() <= LONGEST_NOTES
        ? plain
        : plain.substring(0, LONGEST_NOTES).strip() + "\u2026";
  }
}
