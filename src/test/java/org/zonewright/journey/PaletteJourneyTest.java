package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.ui.shell.DropArea;

/** Somebody who tells the program what to do without knowing where it is. */
class PaletteJourneyTest extends Journey {

  @Test
  void anActionIsFoundByItsWordsAndDoneWithEnter() {
    workplace().start();
    user().syncs();
    open("birch");

    user().types(KeyCode.CONTROL, KeyCode.K);
    user().types("> favourite zone");
    user().types(KeyCode.ENTER);

    sight()
        .await(
            "a star",
            () ->
                sight()
                    .node("#favourite", ToggleButton.class)
                    .filter(ToggleButton::isSelected)
                    .isPresent());
    assertThat(workplace().services().remarks().all()).hasSize(1);
    sight().await("an empty field", () -> sight().text("#search").isEmpty());
  }

  @Test
  void aDroppedZoneFileIsDraftedInItsZoneAndNothingIsSent(@TempDir Path files) throws IOException {
    workplace().start();
    user().syncs();
    sight()
        .await("the zone in the tree", () -> sight().texts("#zone-tree").contains(Workplace.BIRCH));
    Path file =
        Files.writeString(
            files.resolve("new-records.txt"),
            "$ORIGIN " + Workplace.BIRCH + ".\ndropped 3600 IN A 203.0.113.99\n");

    sight()
        .glance(
            () -> {
              sight().node("#drop-area", DropArea.class).orElseThrow().take(List.of(file));
              return true;
            });

    sight().await("the zone", () -> sight().text("#zone-title").equals(Workplace.BIRCH));
    sight()
        .await(
            "the draft",
            () ->
                sight().node("#records", TableView.class).stream()
                    .flatMap(table -> ((TableView<?>) table).getItems().stream())
                    .anyMatch(row -> row.toString().contains("203.0.113.99")));
    assertThat(workplace().services().drafts().all()).hasSize(1);
  }

  private void open(String zone) {
    user().types(KeyCode.CONTROL, KeyCode.K);
    user().types(zone);
    user().types(KeyCode.ENTER);
    sight().await("the zone", () -> sight().text("#zone-title").startsWith(zone));
  }
}
