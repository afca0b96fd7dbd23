package org.zonewright.ui.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zonewright.change.PlanProblem;
import org.zonewright.text.Messages;

/** What a screen reader says of a record set under review. */
class BlockWordsTest {

  private final BlockWords words = new BlockWords(new Messages(Locale.ENGLISH));

  @Test
  void whatDiffersIsReadWithBothSidesAndWhatTheChecksSay() {
    DiffBlock block =
        new DiffBlock(
            "www.example.org",
            "A",
            List.of(
                DiffLine.same(new DiffCell("203.0.113.1", "TTL 1 h")),
                DiffLine.of(
                    new DiffCell("203.0.113.2", "TTL 1 h"), new DiffCell("203.0.113.3", "TTL 1 h")),
                DiffLine.removed(new DiffCell("203.0.113.4", ""))),
            List.of(new DiffNote(PlanProblem.Severity.ERROR, "That cannot be.")));

    assertThat(words.of(block))
        .startsWith("www.example.org A. ")
        .contains("Before: 203.0.113.2 TTL 1 h. After: 203.0.113.3 TTL 1 h")
        .contains("Before: 203.0.113.4. After: nothing")
        .contains("That cannot be.")
        .doesNotContain("203.0.113.1 ");
  }

  @Test
  void ofMuchOnlyTheBeginningIsRead() {
    List<DiffLine> many =
        java.util.stream.IntStream.range(0, 20)
            .mapToObj(i -> DiffLine.added(new DiffCell("203.0.113." + i, "")))
            .toList();

    assertThat(words.of(new DiffBlock("www.example.org", "A", many, List.of())))
        .contains("203.0.113.7", "12")
        .doesNotContain("203.0.113.8");
  }
}
