package org.zonewright.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The help as it is read. */
class HelpReaderTest {

  private static final Path README = Path.of("README.md");

  private static HelpDocument read(String text) throws IOException {
    return new HelpReader().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static HelpDocument readme() throws IOException {
    try (InputStream in = Files.newInputStream(README)) {
      return new HelpReader().read(in);
    }
  }

  private static HelpSpan plain(String text) {
    return new HelpSpan(text, Set.of(), Optional.empty());
  }

  @Test
  void theSectionsOfTheReadmeAreFound() throws IOException {
    List<String> titles =
        Files.readAllLines(README).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3).replace("`", "").replace("*", "").strip())
            .toList();

    assertThat(titles).isNotEmpty();
    assertThat(readme().sections()).extracting(HelpBlock::text).containsExactlyElementsOf(titles);
  }

  @Test
  void theReadmeHasTablesCodeAndListsAndNothingOfItsMarks() throws IOException {
    List<HelpBlock> blocks = readme().blocks();

    assertThat(blocks)
        .hasAtLeastOneElementOfType(HelpBlock.Table.class)
        .hasAtLeastOneElementOfType(HelpBlock.Code.class)
        .anyMatch(block -> block instanceof HelpBlock.Paragraph item && item.depth() > 0);
    assertThat(blocks)
        .filteredOn(block -> !(block instanceof HelpBlock.Code))
        .extracting(HelpBlock::text)
        .noneMatch(text -> text.contains("](") || text.contains("```") || text.contains("|---"));
  }

  @Test
  void everyLinkInsideTheReadmeLeadsToASection() throws IOException {
    HelpDocument readme = readme();

    assertThat(readme.blocks().stream().flatMap(block -> spans(block).stream()))
        .allSatisfy(
            span -> {
              if (span.link().orElse(null) instanceof HelpLink.Section(String anchor)) {
                assertThat(readme.place(anchor)).as(anchor).isPresent();
              }
            });
  }

  private static List<HelpSpan> spans(HelpBlock block) {
    return switch (block) {
      case HelpBlock.Heading heading -> heading.spans();
      case HelpBlock.Paragraph paragraph -> paragraph.spans();
      case HelpBlock.Code _ -> List.of();
      case HelpBlock.Table table ->
          table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(List::stream).toList();
    };
  }

  @Test
  void theBuildPutsTheReadmeIntoTheProgram() throws IOException {
    assumeTrue(
        HelpReader.class.getResource("HelpReader.class").getPath().contains("/target/classes/"),
        "only Maven puts the README beside the classes");

    assertThat(new HelpReader().readOwn()).isEqualTo(readme());
  }

  @Test
  void aSentenceIsTakenApartByHowItIsSet() throws IOException {
    assertThat(read("Press **now** *or* `later`\nagain.").blocks())
        .containsExactly(
            new HelpBlock.Paragraph(
                0,
                "",
                List.of(
                    plain("Press "),
                    new HelpSpan("now", Set.of(HelpStyle.BOLD), Optional.empty()),
                    plain(" "),
                    new HelpSpan("or", Set.of(HelpStyle.ITALIC), Optional.empty()),
                    plain(" "),
                    new HelpSpan("later", Set.of(HelpStyle.CODE), Optional.empty()),
                    plain(" "),
                    plain("again."))));
  }

  @Test
  void linksLeadToPagesAndSectionsButNotToFilesThatAreNotThere() throws IOException {
    HelpBlock block =
        read("[a](https://example.org/) [b](#the-end) [c](LICENSE) [d](file:///etc)")
            .blocks()
            .getFirst();

    assertThat(spans(block))
        .filteredOn(span -> !span.text().isBlank())
        .extracting(HelpSpan::link)
        .containsExactly(
            Optional.of(new HelpLink.Page(URI.create("https://example.org/"))),
            Optional.of(new HelpLink.Section("the-end")),
            Optional.empty(),
            Optional.empty());
  }

  @Test
  void sectionsAreCalledAsOnGitHub() throws IOException {
    HelpDocument document =
        read("## Who's there, and `why`?\n\n## Again\n\n## Again\n\n## \u00dcber_uns");

    assertThat(document.sections())
        .extracting(HelpBlock.Heading::anchor)
        .containsExactly("whos-there-and-why", "again", "again-1", "\u00fcber_uns");
    assertThat(document.place("again-1")).hasValue(2);
    assertThat(document.place("nowhere")).isEmpty();
  }

  @Test
  void itemsOfListsAreParagraphsWithAMarker() throws IOException {
    assertThat(read("3. one\n\n   more\n4. two\n   - deep").blocks())
        .containsExactly(
            new HelpBlock.Paragraph(1, "3.", List.of(plain("one"))),
            new HelpBlock.Paragraph(1, "", List.of(plain("more"))),
            new HelpBlock.Paragraph(1, "4.", List.of(plain("two"))),
            new HelpBlock.Paragraph(2, "\u2022", List.of(plain("deep"))));
  }

  @Test
  void codeStandsAsItIs() throws IOException {
    assertThat(read("```\na  *b*\n  c\n```").blocks())
        .containsExactly(new HelpBlock.Code(0, "a  *b*\n  c"));
  }

  @Test
  void aTableHasAHeadAndRows() throws IOException {
    assertThat(read("| word | finds |\n|---|---|\n| a | b |").blocks())
        .containsExactly(
            new HelpBlock.Table(
                0,
                List.of(
                    new HelpBlock.Row(
                        true, List.of(List.of(plain("word")), List.of(plain("finds")))),
                    new HelpBlock.Row(false, List.of(List.of(plain("a")), List.of(plain("b")))))));
  }

  @Test
  void picturesAreLeftOutWithWhateverHoldsNothingElse() throws IOException {
    assertThat(read("![One](a.png)\n\n| | |\n|---|---|\n| ![Two](b.png) | |\n\nend").blocks())
        .containsExactly(new HelpBlock.Paragraph(0, "", List.of(plain("end"))));
  }

  @Test
  void theSearchLooksIntoEveryKindOfBlock() throws IOException {
    HelpDocument document =
        read(
            """
            ## Zone A

            no

            ```
            zone b
            ```

            | x | y |
            |---|---|
            | ZONE | c |

            - *zo*ne
            """);

    assertThat(document.holding(" zone ")).containsExactly(0, 2, 3, 4);
    assertThat(document.holding("  ")).isEmpty();
  }
}
