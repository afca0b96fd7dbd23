package org.zonewright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.zonewright.text.Messages;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.UiTexts;
import org.zonewright.ui.common.UiTools;

/** The list of all shortcuts in the user's words. */
@ExtendWith(ApplicationExtension.class) // what "Shortcut" is depends on the toolkit
class ShortcutListTest {

  @Test
  void everyKeyIsCalledWhatStandsOnItInGerman(@TempDir Path directory) {
    try (UiWorkbench bench = UiWorkbench.in(directory)) {
      List<String> keys =
          new ShortcutList(german(bench.tools()))
              .of(List.of(), actions()).stream()
                  .flatMap(group -> group.shortcuts().stream())
                  .map(ShortcutGroup.Shortcut::keys)
                  .toList();

      assertThat(keys)
          .contains(
              "Strg+Umschalt+Rücktaste",
              "Umschalt+F10  Menütaste",
              "\u2193  \u2191  Bild ab  Bild auf",
              "Pos1  Ende",
              "Strg+Eingabe",
              "Tab  Umschalt+Tab")
          .noneMatch(text -> text.matches(".*(Ctrl|Shift|Enter|Delete|Back|_|Page|Home|End\\b).*"));
    }
  }

  private static WindowActions actions() {
    MenuAction discard =
        MenuAction.of(
            MenuAction.Place.EDIT, "Verwerfen", "Shortcut+Shift+Backspace", Command.of(() -> {}));
    return new WindowActions(List.of(), List.of(discard), List.of(), List.of());
  }

  private static UiTools german(UiTools tools) {
    UiTexts texts = tools.texts();
    return new UiTools(
        tools.background(),
        tools.dialogs(),
        tools.notices(),
        new UiTexts(new Messages(Locale.GERMAN), texts.times(), texts.problems()));
  }
}
