package org.zonewright.provider.bdom;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the {@code zone} document of create and update. It is ASCII, so that it does not matter
 * which character set the server believes in. The attribute {@code xsi:noNameSpaceSchemaLocation}
 * is spelt with a capital S because the server is known to fail without exactly that.
 */
final class ZoneXmlWriter {

  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

  private ZoneXmlWriter() {}

  /** The body of a create: name first, no numbers but the user's. */
  static byte[] create(WireZone zone) {
    return document(
        xml -> {
          value(xml, "name", zone.name());
          value(xml, "user_id", zone.userId());
          records(xml, zone);
          soa(xml, zone);
        });
  }

  /** The body of an update, with all numbers the provider gave. */
  static byte[] update(WireZone zone) {
    return document(
        xml -> {
          value(xml, "domain_id", zone.domainId());
          value(xml, "name", zone.name());
          records(xml, zone);
          soa(xml, zone);
          value(xml, "user_id", zone.userId());
        });
  }

  private static byte[] document(Body body) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("zone");
      xml.writeNamespace("xsi", XSI);
      xml.writeAttribute("xsi", XSI, "noNameSpaceSchemaLocation", "DnsZone.xsd");
      xml.writeCharacters("\n");
      body.write(xml);
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing to memory failed", e);
    }
    return (XmlText.inAscii(text.toString()) + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static void records(XMLStreamWriter xml, WireZone zone) throws XMLStreamException {
    start(xml, "record_list");
    for (WireRecord item : zone.records()) {
      start(xml, "record_item");
      value(xml, "class", item.recordClass());
      value(xml, "content", item.content());
      value(xml, "domain_id", item.domainId());
      value(xml, "name", item.name());
      value(xml, "priority", item.priority());
      value(xml, "record_id", item.recordId());
      value(xml, "ttl", item.ttl());
      value(xml, "type", item.type());
      end(xml);
    }
    end(xml);
  }

  private static void soa(XMLStreamWriter xml, WireZone zone) throws XMLStreamException {
    WireSoa soa = zone.soa().orElseThrow(() -> new IllegalArgumentException("a zone without SOA"));
    start(xml, "soa");
    value(xml, "mname", soa.mname());
    value(xml, "record_id", soa.recordId());
    value(xml, "rname", soa.rname());
    value(xml, "serial", soa.serial());
    value(xml, "ttl", soa.ttl());
    end(xml);
  }

  private static void value(XMLStreamWriter xml, String name, Optional<String> value)
      throws XMLStreamException {
    if (value.isPresent()) {
      value(xml, name, value.get());
    }
  }

  private static void value(XMLStreamWriter xml, String name, String value)
      throws XMLStreamException {
    OptionalInt forbidden = XmlText.firstForbidden(value);
    if (forbidden.isPresent()) {
      throw new IllegalArgumentException(
          "a '%s' has the character U+%04X, which XML cannot hold"
              .formatted(name, forbidden.getAsInt()));
    }
    xml.writeStartElement(name);
    xml.writeCharacters(value);
    end(xml);
  }

  private static void start(XMLStreamWriter xml, String name) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters("\n");
  }

  private static void end(XMLStreamWriter xml) throws XMLStreamException {
    xml.writeEndElement();
    xml.writeCharacters("\n");
  }

  @FunctionalInterface
  private interface Body {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }
}
