package org.zonewright.sandbox.bdom;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the body of a create or update request and holds it against what the provider's schema
 * says: each element at most once and in any order, none unknown, none missing, integers where it
 * says so, at least one record. Document types and entities are refused.
 */
final class ZoneReader {
  private static final Pattern INTEGER = Pattern.compile("\\s*[+-]?\\d+\\s*");
  private static final Set<String> ZONE_TEXTS = Set.of("domain_id", "user_id", "name");
  private static final Set<String> SOA = Set.of("record_id", "mname", "rname", "serial", "ttl");
  private static final Set<String> RECORD =
      Set.of("record_id", "domain_id", "name", "type", "class", "ttl", "priority", "content");
  private static final Set<String> INTEGERS =
      Set.of("domain_id", "user_id", "record_id", "serial", "ttl", "priority");

  private final XMLStreamReader xml;

  private ZoneReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  static SentZone read(byte[] body) throws ApiError {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return new ZoneReader(factory.createXMLStreamReader(new ByteArrayInputStream(body)))
          .document();
    } catch (XMLStreamException notXml) {
      throw ApiError.invalid("the body is not well-formed XML");
    }
  }

  private SentZone document() throws XMLStreamException, ApiError {
    while (xml.next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD) {
        throw ApiError.invalid("a document type is not allowed");
      }
    }
    if (!xml.getLocalName().equals("zone") || !namespace().isEmpty()) {
      throw ApiError.invalid("the root element must be zone");
    }
    SentZone zone = zone();
    while (xml.hasNext()) {
      xml.next();
    }
    return zone;
  }

  private SentZone zone() throws XMLStreamException, ApiError {
    Map<String, String> texts = new HashMap<>();
    Optional<BdomSoa> soa = Optional.empty();
    Optional<List<BdomRecord>> records = Optional.empty();
    while (nextChild("zone")) {
      String element = xml.getLocalName();
      if (element.equals("soa") && soa.isEmpty()) {
        soa = Optional.of(soa());
      } else if (element.equals("record_list") && records.isEmpty()) {
        records = Optional.of(records());
      } else {
        text(texts, ZONE_TEXTS, "zone");
      }
    }
    return new SentZone(
        Optional.ofNullable(texts.get("domain_id")),
        Optional.ofNullable(texts.get("user_id")),
        needed(texts, "name", "zone"),
        soa.orElseThrow(() -> ApiError.invalid("soa is missing in zone")),
        records.orElseThrow(() -> ApiError.invalid("record_list is missing in zone")));
  }

  private BdomSoa soa() throws XMLStreamException, ApiError {
    Map<String, String> texts = texts(SOA, "soa");
    return new BdomSoa(
        id(texts),
        needed(texts, "mname", "soa"),
        needed(texts, "rname", "soa"),
        needed(texts, "serial", "soa"),
        needed(texts, "ttl", "soa"));
  }

  private List<BdomRecord> records() throws XMLStreamException, ApiError {
    List<BdomRecord> records = new ArrayList<>();
    while (nextChild("record_list")) {
      if (!xml.getLocalName().equals("record_item")) {
        throw ApiError.invalid(xml.getLocalName() + " is not expected in record_list");
      }
      Map<String, String> texts = texts(RECORD, "record_item");
      records.add(
          new BdomRecord(
              id(texts),
              needed(texts, "name", "record_item"),
              needed(texts, "type", "record_item"),
              Optional.ofNullable(texts.get("class")),
              needed(texts, "ttl", "record_item"),
              Optional.ofNullable(texts.get("priority")),
              needed(texts, "content", "record_item")));
    }
    if (records.isEmpty()) {
      throw ApiError.invalid("record_list needs at least one record_item");
    }
    return records;
  }

  private Map<String, String> texts(Set<String> known, String parent)
      throws XMLStreamException, ApiError {
    Map<String, String> texts = new HashMap<>();
    while (nextChild(parent)) {
      text(texts, known, parent);
    }
    return texts;
  }

  private void text(Map<String, String> texts, Set<String> known, String parent)
      throws XMLStreamException, ApiError {
    String element = xml.getLocalName();
    if (!known.contains(element) || texts.containsKey(element)) {
      throw ApiError.invalid(element + " is not expected in " + parent);
    }
    if (xml.getAttributeCount() > 0) {
      throw ApiError.invalid("an attribute is not expected in " + element);
    }
    String text = xml.getElementText();
    if (INTEGERS.contains(element)) {
      if (!INTEGER.matcher(text).matches()) {
        throw ApiError.invalid(element + " in " + parent + " must be an integer");
      }
      text = text.strip();
    }
    texts.put(element, text);
  }

  /** Moves to the next child element; text between elements is against the schema. */
  private boolean nextChild(String parent) throws XMLStreamException, ApiError {
    while (true) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (!namespace().isEmpty()) {
            throw ApiError.invalid("a namespace is not expected in " + parent);
          }
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return false;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!xml.isWhiteSpace()) {
            throw ApiError.invalid("text is not expected in " + parent);
          }
        }
        case XMLStreamConstants.ENTITY_REFERENCE ->
            throw ApiError.invalid("an entity is not expected in " + parent);
        default -> {
          // Comments and processing instructions carry no meaning.
        }
      }
    }
  }

  private String namespace() {
    String uri = xml.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  private static long id(Map<String, String> texts) throws ApiError {
    String text = texts.getOrDefault("record_id", "0");
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException tooLong) {
      throw ApiError.invalid("record_id is out of range");
    }
  }

  private static String needed(Map<String, String> texts, String element, String parent)
      throws ApiError {
    String text = texts.get(element);
    if (text == null) {
      throw ApiError.invalid(element + " is missing in " + parent);
    }
    return text;
  }
}
