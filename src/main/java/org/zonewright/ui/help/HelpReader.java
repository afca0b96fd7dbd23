package org.zonewright.ui.help;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Reads the help: CommonMark with the tables of GitHub, in UTF-8. */
public final class HelpReader {

  private static final String PLACE = "/org/zonewright/help/README.md";

  private final Parser parser =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();

  /**
   * Reads the README that the build puts into the program.
   *
   * @throws FileNotFoundException if the program was put together without it
   */
  public HelpDocument readOwn() throws IOException {
    try (InputStream in = HelpReader.class.getResourceAsStream(PLACE)) {
      if (in == null) {
        throw new FileNotFoundException("the program was built without " + PLACE);
      }
      return read(in);
    }
  }

  /** Reads a document to its end. */
  public HelpDocument read(InputStream in) throws IOException {
    return new HelpDocument(
        BlockCollector.of(parser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))));
  }
}
