package org.zonewright.ui.help;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The help as it is shown.
 *
 * @param blocks its parts in order
 */
public record HelpDocument(List<HelpBlock> blocks) {

  private static final int SECTION = 2;

  /** Copies the blocks. */
  public HelpDocument {
    blocks = List.copyOf(blocks);
  }

  /** The titles of its sections. */
  public List<HelpBlock.Heading> sections() {
    return blocks.stream()
        .filter(HelpBlock.Heading.class::isInstance)
        .map(HelpBlock.Heading.class::cast)
        .filter(heading -> heading.level() == SECTION)
        .toList();
  }

  /** Which block a link to a section leads to. */
  public OptionalInt place(String anchor) {
    return IntStream.range(0, blocks.size())
        .filter(
            i ->
                blocks.get(i) instanceof HelpBlock.Heading heading
                    && heading.anchor().equals(anchor))
        .findFirst();
  }

  /** The blocks that hold a text, letter case apart; none for a blank one. */
  public List<Integer> holding(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return IntStream.range(0, wanted.isEmpty() ? 0 : blocks.size())
        .filter(i -> blocks.get(i).text().toLowerCase(Locale.ROOT).contains(wanted))
        .boxed()
        .toList();
  }
}
