package org.zonewright.provider.bdom;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.xml.XmlMapper;

/**
 * Reads the XML of replies. Document types and entities are refused; elements nobody knows are
 * logged once and left out.
 */
final class ReplyReader {

  private static final System.Logger LOG = System.getLogger(ReplyReader.class.getName());

  private final XMLInputFactory factory = inputFactory();
  private final XmlMapper mapper = XmlMapper.builder().defaultUseWrapper(false).build();
  private final Set<String> toldUnknown = ConcurrentHashMap.newKeySet();

  /**
   * The reply.
   *
   * @throws MalformedReplyException if it is not well-formed, not a response of this API, or holds
   *     something that would be lost in reading
   */
  ReplyDocument read(String text) {
    String xml = text.startsWith("\uFEFF") ? text.substring(1).strip() : text.strip();
    if (xml.isEmpty()) {
      throw new MalformedReplyException("the reply is empty");
    }
    try {
      ReplyStructure structure = new ReplyStructure(reader(xml));
      ReplyDocument document = mapper.readValue(structure, ReplyDocument.class);
      if (document.recordCount() != structure.records()) {
        throw new MalformedReplyException(
            "understood %d of %d records".formatted(document.recordCount(), structure.records()));
      }
      structure.unknown().stream().filter(toldUnknown::add).forEach(ReplyReader::tell);
      return document;
    } catch (XMLStreamException | IOException e) {
      throw new MalformedReplyException("not well-formed: " + firstLine(e.getMessage()), e);
    } catch (JacksonException e) {
      throw new MalformedReplyException(
          "not a reply of this API: " + firstLine(e.getOriginalMessage()), e);
    }
  }

  /** Factories are costly to make and not thread-safe; what they make belongs to one reply. */
  private XMLStreamReader reader(String xml) throws XMLStreamException {
    synchronized (factory) {
      return factory.createXMLStreamReader(new StringReader(xml));
    }
  }

  /** The JDK's own parser with nothing enabled. */
  private static XMLInputFactory inputFactory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  private static void tell(String element) {
    LOG.log(
        System.Logger.Level.WARNING,
        "the BDOM zone API sent an element ''{0}'', which is not known and not sent back",
        element);
  }

  private static String firstLine(@Nullable String message) {
    return String.valueOf(message).lines().findFirst().orElse("");
  }
}
