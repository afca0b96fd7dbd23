package org.zonewright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark at a tiny size, so that it works when somebody needs it. Times are nobody's. */
class BenchTest {

  @TempDir Path directory;

  @TestFactory
  List<DynamicTest> everyMeasurementStillMeasures() {
    Place place = new Place(Sizes.TINY, directory);
    return new Measurements()
        .all().entrySet().stream()
            .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> measured(entry, place)))
            .toList();
  }

  private static void measured(Map.Entry<String, Measurement> entry, Place place) throws Exception {
    List<Line> lines = new ArrayList<>();
    try {
      entry.getValue().measure(place, lines::add);
    } catch (Measurement.Skipped skipped) {
      // what a machine does not have cannot be tried on it
      assertThat(skipped.getMessage()).isNotBlank();
      return;
    }
    assertThat(lines).isNotEmpty();
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(Line.decoded(line.encoded()).orElseThrow().what())
                    .isEqualTo(line.what()));
    if (entry.getKey().equals("ionos")) {
      assertThat(rowsWritten(lines)).containsExactly(0.0, 1.0);
    }
  }

  private static List<Double> rowsWritten(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.unit().equals("rows"))
        .map(line -> line.value().median())
        .toList();
  }

  @Test
  void aTableShowsTheRatioToTheFloor() {
    Table table = new Table();
    table.add(
        new Line(
            "reading",
            "ms",
            Spread.of(List.of(30.0, 10.0, 20.0)),
            java.util.Optional.of(Spread.once(16)),
            "curl"));

    assertThat(table.toString().lines().toList())
        .containsExactly(
            "| what    | median | min | max | floor | ratio |      |",
            "|---------|--------|-----|-----|-------|-------|------|",
            "| reading |  20 ms |  10 |  30 |    16 |  1.25 | curl |");
  }

  @Test
  void theNinetyFifthPercentileIsTheValueThatFiveInAHundredReach() {
    List<Double> values = new ArrayList<>();
    for (int i = 1; i <= 100; i++) {
      values.add((double) i);
    }

    assertThat(Spread.quantile(values, 0.95)).isEqualTo(96);
    assertThat(Spread.quantile(values, 1)).isEqualTo(100);
  }
}
