package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.records.RecordRow;
import org.zonewright.ui.shell.SearchLine;

/** Somebody who looks for something without touching the mouse. */
class SearchJourneyTest extends Journey {

  private static final KeyEvent ESCAPE =
      new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);

  @Test
  void aRecordIsFoundAndSelectedWithTheKeyboard() {
    workplace().start();
    user().syncs();
    user().goesTo(Part.QUOTA);

    user().types(KeyCode.CONTROL, KeyCode.K);
    sight()
        .await(
            "what is at hand",
            () -> lines().stream().anyMatch(SearchLine.Action.class::isInstance));
    user().types("?");
    sight().await("examples", () -> inPopup("#search-guide").isPresent());
    user().types(KeyCode.BACK_SPACE);
    user().types("type:a 203.0.113.1 zone:alder");
    sight().await("three records of the zone", () -> lines().size() == 4);
    user().types(KeyCode.DOWN);
    sight().await("the second one", () -> selectedLine().contains("203.0.113.12"));
    user().types(KeyCode.ENTER);

    sight().await("the zone", () -> sight().text("#zone-title").equals(Workplace.ALDER));
    sight().await("the record", () -> selectedRecord().equals(Optional.of("old 203.0.113.12")));
    assertThat(sight().glance(() -> inPopup("#search-results").isEmpty())).isTrue();

    user().types(KeyCode.CONTROL, KeyCode.K);
    user().types("birch");
    sight().await("the other zone", () -> selectedLine().contains("birch"));
    user().types(KeyCode.CONTROL, KeyCode.ENTER);
    sight().await("that zone", () -> sight().text("#zone-title").equals(Workplace.BIRCH));
  }

  @Test
  void whatIsNotUnderstoodIsSaidWhileTyping() {
    workplace().start();
    user().syncs();

    user().types(KeyCode.CONTROL, KeyCode.K);
    user().types("typ:mx");

    sight()
        .await(
            "the fields there are",
            () ->
                inPopup("#search-guide").stream()
                    .flatMap(guide -> Sight.textsBelow(guide).stream())
                    .anyMatch(text -> text.contains("\"typ:\" is not a field")));
    sight().await("all of it typed", () -> sight().text("#search").equals("typ:mx"));
    // a notice that still shows takes the first one for itself
    sight()
        .await(
            "no pop-up",
            () -> {
              sight().node("#search").ifPresent(field -> Event.fireEvent(field, ESCAPE));
              return inPopup("#search-guide").isEmpty();
            });
    sight().await("an empty field", () -> sight().text("#search").isEmpty());
  }

  /** The results hang in a window of their own. */
  private static Optional<Node> inPopup(String selector) {
    return List.copyOf(Window.getWindows()).stream()
        .filter(Window::isShowing)
        .flatMap(window -> window.getScene().getRoot().lookupAll(".search-results").stream())
        .map(card -> card.lookup(selector))
        .filter(node -> node != null)
        .findFirst();
  }

  private static List<?> lines() {
    return inPopup("#search-results")
        .map(list -> ((ListView<?>) list).getItems())
        .map(List::copyOf)
        .orElse(List.of());
  }

  private static String selectedLine() {
    return inPopup("#search-results")
        .map(list -> ((ListView<?>) list).getSelectionModel().getSelectedItem())
        .filter(SearchLine.class::isInstance)
        .map(Object::toString)
        .orElse("");
  }

  private Optional<String> selectedRecord() {
    return sight()
        .node("#records", TableView.class)
        .map(table -> table.getSelectionModel().getSelectedItem())
        .filter(RecordRow.class::isInstance)
        .map(RecordRow.class::cast)
        .map(row -> row.name() + " " + row.record().content());
  }
}
