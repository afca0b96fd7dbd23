package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.records.RecordColumn;

/**
 * Somebody whose window is open all day: what it does not show any more is let go, with everything
 * that listened for it, and no thread stays behind.
 */
class LongDayJourneyTest extends Journey {

  private static final int ROUNDS = 3;

  /** A few are started when first needed. */
  private static final int THREADS_TO_SPARE = 4;

  @Test
  void whatAWindowInAnotherLanguageShowedIsLetGo() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    Map<String, WeakReference<Node>> shown = everyPart();

    user().picksFromMenu("Deutsch");
    sight().await("the window in German", () -> sight().texts().contains("Zonen"));
    everyPart();

    assertLetGo(shown);
  }

  @Test
  void aWindowThatWasClosedIsLetGo() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    Map<String, WeakReference<Node>> shown = everyPart();

    workplace().closeWindow();
    workplace().start();
    user().opensZone(Workplace.ALDER);

    assertLetGo(shown);
  }

  @Test
  void aReviewAndTheRecordsOfAZoneAreLetGoOnceTheyAreClosed() {
    workplace().start();
    user().syncs();
    List<WeakReference<Object>> seen = new ArrayList<>();
    user().opensZone(Workplace.ALDER);
    user().editsRecord("www", RecordColumn.CONTENT, "203.0.113.99");
    for (int round = 0; round < ROUNDS; round++) {
      user().opensZone(Workplace.ALDER);
      seen.add(reference(sight().glance(this::firstRecord)));
      user().presses("#review");
      sight().await("the review", () -> sight().node("#close-review").isPresent());
      seen.add(reference(sight().glance(() -> sight().node("#close-review").orElseThrow())));
      user().presses("#close-review");
      user().goesTo(Part.ZONES);
      user().opensZone(Workplace.BIRCH);
    }

    // what was shown last may be remembered
    Map<String, WeakReference<Object>> earlier = new LinkedHashMap<>();
    for (int i = 0; i < seen.size() - 2; i++) {
      earlier.put((i % 2 == 0 ? "record " : "review ") + i / 2, seen.get(i));
    }
    assertLetGo(earlier);
  }

  @Test
  void noThreadStaysBehindHoweverOftenTheWindowIsPutTogetherAnew() {
    workplace().start();
    user().syncs();
    changesLanguage();
    int before = Thread.getAllStackTraces().size();

    for (int round = 0; round < ROUNDS; round++) {
      changesLanguage();
      user().types(KeyCode.CONTROL, KeyCode.K);
      user().types("alder");
      user().types(KeyCode.ESCAPE);
    }

    assertThat(Thread.getAllStackTraces()).hasSizeLessThanOrEqualTo(before + THREADS_TO_SPARE);
  }

  private void changesLanguage() {
    user().picksFromMenu("Deutsch");
    sight().await("the window in German", () -> sight().texts().contains("Zonen"));
    user().picksFromMenu("English");
    sight().await("the window in English", () -> sight().texts().contains("Zones"));
  }

  /** Goes through the parts of the window, and takes hold of what they show, but weakly. */
  private Map<String, WeakReference<Node>> everyPart() {
    Map<String, WeakReference<Node>> shown = new LinkedHashMap<>();
    takeHold(Part.REVERSE, "#reverse-table", shown);
    takeHold(Part.QUOTA, "#quota-shares", shown);
    takeHold(Part.HISTORY, "#history", shown);
    takeHold(Part.ZONES, "#zone-tree", shown);
    takeHold(Part.ZONES, "#records", shown);
    takeHold(Part.ZONES, "#drop-area", shown);
    return shown;
  }

  private void takeHold(Part part, String selector, Map<String, WeakReference<Node>> shown) {
    user().goesTo(part);
    sight().await(selector, () -> sight().node(selector).isPresent());
    shown.put(selector, reference(sight().glance(() -> node(selector))));
  }

  private Node node(String selector) {
    return sight().node(selector).orElseThrow();
  }

  private Object firstRecord() {
    return sight().node("#records", TableView.class).orElseThrow().getItems().getFirst();
  }

  private static <T> WeakReference<T> reference(T object) {
    return new WeakReference<>(object);
  }

  private void assertLetGo(Map<String, ? extends WeakReference<?>> shown) {
    sight()
        .await(
            "let go, but still held: " + held(shown),
            () -> {
              System.gc();
              return held(shown).isEmpty();
            });
  }

  private static List<String> held(Map<String, ? extends WeakReference<?>> shown) {
    return shown.entrySet().stream()
        .filter(entry -> entry.getValue().get() != null)
        .map(Map.Entry::getKey)
        .toList();
  }
}
