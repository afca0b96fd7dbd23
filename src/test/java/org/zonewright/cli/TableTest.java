package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void columnsLineUpAndNumbersStandAtTheRight() {
    Table table = new Table(List.of("NAME", "TTL", "CONTENT"), Set.of(1));
    table.add("@", "86400", "192.0.2.1");
    table.add("müller", "60", "");

    assertThat(table.lines())
        .containsExactly("NAME      TTL  CONTENT", "@       86400  192.0.2.1", "müller     60");
  }

  @Test
  void controlCharactersOfOthersDoNotReachTheTerminal() {
    Table table = new Table(List.of("CONTENT"), Set.of());
    table.add("red\u001b[31m\nnext \u202e");

    assertThat(table.lines().get(1)).isEqualTo("red\\027[31m\\010next \\8238");
  }
}
