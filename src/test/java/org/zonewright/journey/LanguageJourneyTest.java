package org.zonewright.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.zonewright.change.RowStatus;
import org.zonewright.sandbox.wire.ProviderName;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Part;
import org.zonewright.ui.common.TimeTexts;
import org.zonewright.ui.records.RecordColumn;

/** The language changes while the window is open. */
class LanguageJourneyTest extends Journey {

  private final Messages english = new Messages(Locale.ENGLISH);
  private final Messages german = new Messages(Locale.GERMAN);

  @Test
  void everythingOnTheScreenChangesAndTheUserStaysWhereHeIs() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    user().editsRecord("www", RecordColumn.CONTENT, "203.0.113.99");
    user().seesDrafts(1);
    seesFrameIn(english);

    user().picksFromMenu("Deutsch");

    seesFrameIn(german);
    user().seesRecord("www", "203.0.113.99", RowStatus.CHANGED);
    user().seesDrafts(1);
    assertThat(sight().glance(() -> sight().text("#zone-title"))).isEqualTo(Workplace.ALDER);
    assertThat(Locale.getDefault().getLanguage()).as("what JavaFX itself speaks").isEqualTo("de");
    user().goesTo(Part.HISTORY);

    user().picksFromMenu("English");

    sight()
        .await(
            "the history in English",
            () -> sight().node("#history").isPresent() && menus().contains("Edit"));
    user().goesTo(Part.ZONES);
    seesFrameIn(english);
    user().seesRecord("www", "203.0.113.99", RowStatus.CHANGED);
  }

  @Test
  void keysAreCalledWhatStandsOnThemAndDoTheSame() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    assertThat(sight().glance(this::keys)).contains("Ctrl+N", "Ctrl+Shift+Backspace", "Delete");

    user().picksFromMenu("Deutsch");

    seesPartsIn(german);
    assertThat(sight().glance(this::keys))
        .contains("Strg+N", "Strg+Umschalt+Rücktaste", "Entf", "Strg+Eingabe", "F6")
        .noneMatch(keys -> keys.matches(".*(Ctrl|Shift|Enter|Delete|Back|_|Page).*"));
    user().types(KeyCode.CONTROL, KeyCode.K);
    sight()
        .await(
            "the search",
            () ->
                sight()
                    .node("#search", TextInputControl.class)
                    .filter(field -> field.isFocused() && field.getPromptText().contains("Strg+K"))
                    .isPresent());
  }

  /** All keys in the menu bar. */
  private List<String> keys() {
    return sight().node(".menu-bar", MenuBar.class).stream()
        .flatMap(bar -> bar.getMenus().stream())
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> item.getAccelerator() != null)
        .map(item -> item.getAccelerator().getDisplayText())
        .toList();
  }

  @Test
  void theChoiceIsKeptForTheNextTime() {
    workplace().start();
    user().syncs();
    user().picksFromMenu("Deutsch");
    seesPartsIn(german);

    workplace().closeWindow();
    workplace().start();

    seesPartsIn(german);
  }

  @Test
  void whatIsTypedInACellIsTakenOver() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    user().typesIntoCell("www", RecordColumn.CONTENT, "203.0.113.98");

    user().picksFromMenu("Deutsch");

    seesPartsIn(german);
    user().seesRecord("www", "203.0.113.98", RowStatus.CHANGED);
  }

  @Test
  void aCellThatCannotBeTakenOverIsFinishedFirst() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    user().typesIntoCell("www", RecordColumn.TTL, "soon");

    user().picksFromMenu("Deutsch");

    sight()
        .await(
            "why not yet",
            () ->
                sight().everyText().stream()
                    .anyMatch(text -> text.equals(english.text("ui.language.waits"))));
    assertThat(
            sight()
                .glance(
                    () ->
                        sight()
                            .node(".cell-editor", TextInputControl.class)
                            .map(TextInputControl::getText)))
        .contains("soon");
    user().types(KeyCode.CONTROL, KeyCode.A);
    user().types("2h");
    user().types(KeyCode.ENTER);

    seesPartsIn(german);
    user().seesDrafts(1);
  }

  @Test
  void whatIsBeingAppliedComesToItsEndAndIsReadBefore() {
    workplace().start();
    user().syncs();
    user().opensZone(Workplace.ALDER);
    user().editsRecord("www", RecordColumn.CONTENT, "203.0.113.99");
    CountDownLatch writing = new CountDownLatch(1);
    CountDownLatch answering = new CountDownLatch(1);
    workplace()
        .sandbox()
        .faults()
        .on(ProviderName.IONOS, "PUT", ".*")
        .thenRun(
            () -> {
              writing.countDown();
              await(answering);
            });
    user().presses("#review");
    user().presses("#apply");
    await(writing);

    user().picksFromMenu("Deutsch");
    sight()
        .await(
            "why not yet",
            () ->
                sight().everyText().stream()
                    .anyMatch(text -> text.equals(english.text("ui.language.waits"))));
    answering.countDown();
    sight().awaitText("#summary", "Everything is applied");
    seesPartsIn(english);
    user().presses("#close-review");

    seesPartsIn(german);
    user().seesDrafts(0);
  }

  @Test
  void whatIsBeingReadGoesOnInTheOtherLanguage() {
    workplace().start();
    user().syncs();
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch answering = new CountDownLatch(1);
    workplace()
        .sandbox()
        .faults()
        .on(ProviderName.IONOS, "GET", ".*records.*")
        .thenRun(
            () -> {
              reading.countDown();
              await(answering);
            });
    user().presses("#sync-all");
    await(reading);

    user().picksFromMenu("Deutsch");

    seesPartsIn(german);
    assertThat(sight().glance(() -> sight().node("#sync-all").orElseThrow().isDisabled())).isTrue();
    answering.countDown();
    sight()
        .await(
            "the end of the sync, in German",
            () -> sight().everyText().contains(german.text("ui.sync.done")));
  }

  @Test
  void theWelcomePageAndTheDemoFollowToo() {
    workplace().startForTheFirstTime();
    sight().await("the welcome page", () -> sight().node("#welcome-demo").isPresent());

    user().picksFromMenu("Deutsch");

    sight()
        .await(
            "the welcome page in German",
            () -> sight().texts().contains(german.text("welcome.title")));
    user().clicks("#welcome-demo");
    sight()
        .await(
            "the demo's window", () -> sight().window().map(Stage::getTitle).equals(titleOfDemo()));
    seesPartsIn(german);
  }

  private Optional<String> titleOfDemo() {
    return Optional.of(german.text("ui.window.demoTitle"));
  }

  private void seesFrameIn(Messages messages) {
    seesPartsIn(messages);
    String synced =
        messages.text(
            "ui.status.synced",
            "Cloud",
            new TimeTexts(messages, workplace().clock()).point(workplace().clock().instant()));
    sight()
        .await(
            "the window in " + messages.locale(),
            () ->
                menus().containsAll(texts(messages, "ui.menu.file", "ui.menu.edit", "ui.menu.view"))
                    && columns()
                        .containsAll(texts(messages, "ui.records.name", "ui.records.content"))
                    && sight().texts().contains(synced));
  }

  private void seesPartsIn(Messages messages) {
    sight()
        .await(
            "the parts of the window in " + messages.locale(),
            () ->
                sight()
                    .texts(".section-bar")
                    .containsAll(
                        texts(messages, "ui.part.zones", "ui.part.changes", "ui.part.history")));
  }

  private List<String> menus() {
    return sight().node(".menu-bar", MenuBar.class).stream()
        .flatMap(bar -> bar.getMenus().stream())
        .map(menu -> menu.getText().replace("_", ""))
        .toList();
  }

  private List<String> columns() {
    return sight().node("#records", TableView.class).stream()
        .flatMap(table -> ((TableView<?>) table).getColumns().stream())
        .map(column -> column.getText())
        .toList();
  }

  private static List<String> texts(Messages messages, String... keys) {
    return Arrays.stream(keys).map(key -> messages.text(key)).toList();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
