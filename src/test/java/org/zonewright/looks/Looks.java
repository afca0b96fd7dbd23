package org.zonewright.looks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.application.Application;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.zonewright.screenshots.SampleData;
import org.zonewright.screenshots.Tour;
import org.zonewright.screenshots.Visitor;
import org.zonewright.text.Messages;
import org.zonewright.ui.ProgramWindow;
import org.zonewright.ui.WindowOptions;
import org.zonewright.ui.common.FontSize;
import org.zonewright.ui.common.Scheme;
import org.zonewright.ui.common.Stylesheets;

/** Goes through the program's screens and looks at each in several ways. */
final class Looks {

  private static final long PATIENCE_MILLIS = 60_000;

  private final List<Visitor> visitors = new ArrayList<>();
  private final FontSize size;

  Looks() {
    this(FontSize.NORMAL);
  }

  Looks(FontSize size) {
    this.size = size;
  }

  /** One more way. */
  Looks and(Visitor visitor) {
    visitors.add(visitor);
    return this;
  }

  /** Opens the window in a size and language, and goes. */
  void tour(Path directory, Locale locale, double width, double height) throws Exception {
    FxToolkit.registerPrimaryStage();
    try (SampleData data = SampleData.startAnywhere()) {
      ProgramWindow window =
          ProgramWindow.open(new WindowOptions(directory, false), data::open, locale);
      try {
        new Tour(
                data,
                new Messages(locale),
                (name, stage) ->
                    WaitForAsyncUtils.waitForAsyncFx(
                        PATIENCE_MILLIS, () -> look(name, stage, width, height)))
            .go();
      } catch (IllegalStateException e) {
        throw new AssertionError(
            "the tour got stuck, " + e.getMessage() + "; on the screen:\n" + everything(), e);
      } finally {
        window.close();
      }
    }
  }

  private static String everything() {
    return WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_MILLIS,
        () ->
            Nodes.scenes().stream()
                .flatMap(scene -> Nodes.shown(scene.getRoot()).stream())
                .filter(Labeled.class::isInstance)
                .map(Labeled.class::cast)
                .map(labeled -> String.valueOf(labeled.getText()))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | ")));
  }

  /** The tour itself needs room to find everything it works with. */
  private void look(String name, Stage stage, double width, double height) {
    double roomy = stage.getWidth();
    double high = stage.getHeight();
    stage.setWidth(width);
    stage.setHeight(height);
    Application.setUserAgentStylesheet(Scheme.LIGHT.base());
    stage.getScene().getStylesheets().setAll(Stylesheets.of(Scheme.LIGHT, size));
    visitors.forEach(visitor -> visitor.look(name, stage));
    stage.setWidth(roomy);
    stage.setHeight(high);
  }
}
