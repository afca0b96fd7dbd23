package org.zonewright.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.text.Messages;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.UiTexts;
import org.zonewright.ui.common.UiTools;

/** The help as it is read in the window. */
class HelpViewModelTest {

  private static final URI PAGE = URI.create("https://example.org/");

  @TempDir private Path directory;
  @AutoClose private UiWorkbench bench;
  private final List<URI> opened = new ArrayList<>();

  @BeforeEach
  void open() {
    bench = UiWorkbench.in(directory);
  }

  private HelpViewModel model(UiTools tools) {
    return new HelpViewModel(
        () ->
            new HelpReader()
                .read(
                    new ByteArrayInputStream(
                        "one\n\ntwo\n\none more".getBytes(StandardCharsets.UTF_8))),
        opened::add,
        tools);
  }

  @Test
  void theHitsAreGoneThroughInACircle() {
    HelpViewModel model = model(bench.tools());
    assertThat(model.hit().get()).isEqualTo(HelpHit.NOT_ASKED);
    assertThat(model.next().executable().get()).isFalse();

    model.sought().set("ONE");
    assertThat(model.hit().get()).isEqualTo(new HelpHit(OptionalInt.of(0), "1 of 2"));
    model.next().execute();
    assertThat(model.hit().get()).isEqualTo(new HelpHit(OptionalInt.of(2), "2 of 2"));
    model.next().execute();
    assertThat(model.hit().get().block()).hasValue(0);
    model.previous().execute();
    assertThat(model.hit().get().block()).hasValue(2);

    model.sought().set("three");
    assertThat(model.hit().get()).isEqualTo(new HelpHit(OptionalInt.empty(), "Not found"));
    assertThat(model.next().executable().get()).isFalse();
  }

  @Test
  void onlyWhoReadsAnotherLanguageIsToldThatTheHelpIsInEnglish() {
    UiTexts texts = bench.tools().texts();
    UiTools german =
        new UiTools(
            bench.tools().background(),
            bench.dialogs(),
            bench.notices(),
            new UiTexts(new Messages(Locale.GERMAN), texts.times(), texts.problems()));

    assertThat(model(bench.tools()).languageNote()).isEmpty();
    assertThat(model(german).languageNote().orElseThrow()).contains("Englisch");
  }

  @Test
  void aPageThatNothingOpensIsPutOnTheClipboard() {
    model(bench.tools()).open(PAGE);
    assertThat(opened).containsExactly(PAGE);
    assertThat(bench.dialogs().pasted()).isEmpty();

    new HelpViewModel(() -> new HelpDocument(List.of()), _ -> false, bench.tools()).open(PAGE);
    assertThat(bench.dialogs().pasted()).contains(PAGE.toString());
  }

  @Test
  void helpThatCannotBeReadIsSaidToBeSo() {
    HelpViewModel model =
        new HelpViewModel(
            () -> {
              throw new IOException("broken");
            },
            _ -> true,
            bench.tools());

    assertThat(model.state().get()).isEqualTo(ScreenState.FAILED);
    assertThat(model.problem().get()).isNotBlank();
  }
}
