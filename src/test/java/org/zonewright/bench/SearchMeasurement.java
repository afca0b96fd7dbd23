package org.zonewright.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.zonewright.Services;
import org.zonewright.store.SearchQuery;
import org.zonewright.store.SearchStore;

/** Types what people look for, letter by letter, and searches after each. */
final class SearchMeasurement implements Measurement {

  private static final int HITS = 200;

  private static final List<String> TYPED =
      List.of(
          "brennerhof",
          "www.alpenhotel",
          "sonnenverlag-7.example",
          "mail",
          "203.0.113.42",
          "2001:db8:",
          "v=spf1 include",
          "_dmarc",
          "küche",
          "xn--",
          "silberwerk",
          "nothing-has-this-name");

  @Override
  public void measure(Place place, Consumer<Line> lines) throws Exception {
    Path directory = new CachedData(place).contract();
    List<Double> medians = new ArrayList<>();
    List<Double> slow = new ArrayList<>();
    List<Double> slowShort = new ArrayList<>();
    try (Services services = CachedData.open(directory)) {
      SearchStore search = services.search();
      for (int run = 0; run <= place.sizes().runs(); run++) {
        List<Double> keystrokes = type(search, 3);
        List<Double> first = type(search, 1);
        // the first one fills the caches of file and statements
        if (run > 0) {
          medians.add(Spread.quantile(keystrokes, 0.5));
          slow.add(Spread.quantile(keystrokes, 0.95));
          slowShort.add(Spread.quantile(first, 0.95));
        }
      }
      String size = "%,d records".formatted(place.sizes().records());
      lines.accept(
          Line.of("search per keystroke in " + size + ", p50", "ms", Spread.of(medians), ""));
      lines.accept(Line.of("  p95", "ms", Spread.of(slow), "budget 16 ms"));
      lines.accept(
          Line.of("  p95 with the first two letters", "ms", Spread.of(slowShort), "no index"));
      Memory.line("").ifPresent(lines);
    }
  }

  /** Milliseconds for each text of at least so many letters on the way. */
  private static List<Double> type(SearchStore search, int atLeast) {
    return TYPED.stream()
        .flatMap(
            word ->
                IntStream.rangeClosed(atLeast, word.length())
                    .mapToObj(letters -> word.substring(0, letters)))
        .map(
            text -> {
              Stopwatch watch = new Stopwatch();
              search.find(SearchQuery.of(text), HITS);
              return watch.millis();
            })
        .toList();
  }
}
