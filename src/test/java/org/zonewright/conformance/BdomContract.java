package org.zonewright.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** Holds request bodies against the schema of the BDOM zone API. */
public final class BdomContract {
  private static final String ATTRIBUTE = "xsi:noNameSpaceSchemaLocation=\"DnsZone.xsd\"";

  private final Schema schema;

  /**
   * @throws IOException if the schema cannot be read
   */
  public BdomContract(Path xsd) throws IOException {
    try {
      SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
      schema = factory.newSchema(xsd.toFile());
    } catch (SAXException notASchema) {
      throw new IOException("not a schema: " + xsd, notASchema);
    }
  }

  /**
   * The contract, if the documents are there.
   *
   * @throws IOException if they are there but cannot be read
   */
  public static Optional<BdomContract> find() throws IOException {
    Optional<Path> xsd = ApiDocuments.folder().map(folder -> folder.resolve("bdom/DnsZone.xsd"));
    return xsd.filter(Files::isReadable).isPresent()
        ? Optional.of(new BdomContract(xsd.get()))
        : Optional.empty();
  }

  /** What is wrong with the body of a create or update request; empty if nothing is. */
  public List<String> validateRequest(byte[] body) {
    List<String> problems = new ArrayList<>();
    if (!new String(body, StandardCharsets.UTF_8).contains(ATTRIBUTE)) {
      problems.add("the schema attribute is missing");
    }
    try {
      schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(body)));
    } catch (SAXException | IOException invalid) {
      problems.add(String.valueOf(invalid.getMessage()));
    }
    return problems;
  }
}
