package org.zonewright.provider.bdom;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * Watches a reply's XML on its way to the mapper: drops stray text between elements (which the
 * mapper would take for one more list item), refuses what the mapper would swallow (a second value
 * for the same element, an element inside a value), counts the records that really stand there, and
 * notes elements nobody knows. A record lost on this way would be a record deleted by the next
 * update.
 */
final class ReplyStructure extends StreamReaderDelegate {

  private static final String RECORD = "record_item";
  private static final String ERROR = "error";
  private static final Set<String> REPEATED = Set.of(RECORD, "zone_item", ERROR);
  private static final Map<String, Set<String>> CHILDREN =
      Map.of(
          "response",
          Set.of(
              "domain_id",
              "user_id",
              "name",
              "soa",
              "record_list",
              "zone_item",
              "status",
              ERROR,
              "umsg"),
          "record_list",
          Set.of(RECORD),
          RECORD,
          Set.of("record_id", "domain_id", "name", "type", "class", "ttl", "priority", "content"),
          "soa",
          Set.of("record_id", "mname", "rname", "serial", "ttl"),
          "zone_item",
          Set.of("domain_id", "name"),
          ERROR,
          Set.of("code", "msg", "umsg"));

  private final Deque<Open> open = new ArrayDeque<>();
  private final Set<String> unknown = new TreeSet<>();
  private int records;

  ReplyStructure(XMLStreamReader reader) {
    super(reader);
  }

  @Override
  public int next() throws XMLStreamException {
    int event = super.next();
    while (isStray(event)) {
      event = super.next();
    }
    switch (event) {
      case START_ELEMENT -> start(getLocalName());
      case END_ELEMENT -> open.pop();
      case DTD -> throw new MalformedReplyException("a document type declaration in the reply");
      default -> {
        // values pass
      }
    }
    return event;
  }

  /** How many {@code record_item} elements were passed, wherever they stood. */
  int records() {
    return records;
  }

  /** The elements nobody knows, as parent and name. */
  Set<String> unknown() {
    return unknown;
  }

  private boolean isStray(int event) {
    boolean text = event == CHARACTERS || event == CDATA || event == SPACE;
    return text && !open.isEmpty() && open.peek().holdsElementsOnly();
  }

  private void start(String name) {
    if (name.equals(RECORD)) {
      records++;
    }
    Open parent = open.peek();
    if (parent == null) {
      if (!name.equals("response")) {
        throw new MalformedReplyException("the reply is a '" + name + "', not a 'response'");
      }
      open.push(new Open(name, Kind.CONTAINER, new HashSet<>()));
      return;
    }
    open.push(new Open(name, kindBelow(parent, name), new HashSet<>()));
  }

  private Kind kindBelow(Open parent, String name) {
    return switch (parent.kind()) {
      case VALUE ->
          throw new MalformedReplyException(
              "an element '" + name + "' inside the value of '" + parent.name() + "'");
      case UNKNOWN -> Kind.UNKNOWN;
      case CONTAINER -> {
        if (!CHILDREN.getOrDefault(parent.name(), Set.of()).contains(name)) {
          unknown.add(parent.name() + "/" + name);
          yield Kind.UNKNOWN;
        }
        if (!parent.seen().add(name) && !REPEATED.contains(name)) {
          throw new MalformedReplyException(
              "two elements '" + name + "' in one '" + parent.name() + "'");
        }
        yield CHILDREN.containsKey(name) ? Kind.CONTAINER : Kind.VALUE;
      }
    };
  }

  private enum Kind {
    CONTAINER,
    VALUE,
    UNKNOWN
  }

  private record Open(String name, Kind kind, Set<String> seen) {

    /** An error may also be nothing but a text. */
    boolean holdsElementsOnly() {
      return kind == Kind.CONTAINER && !name.equals(ERROR);
    }
  }
}
