package org.zonewright.bench;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The least that a program with such a window has to do: the toolkit, the theme, an empty scene. It
 * writes a line with its first frame and stays until it is ended. Knows nothing of the program, so
 * that it runs on the image, too.
 */
public final class EmptyWindow {

  /** What it writes. */
  static final String SHOWN = "shown";

  private EmptyWindow() {}

  /**
   * Shows it.
   *
   * @param arguments the address of the program's stylesheet
   */
  public static void main(String[] arguments) {
    Platform.startup(
        () -> {
          Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
          Scene scene = new Scene(new StackPane(), 1280, 800);
          scene.getStylesheets().add(arguments[0]);
          scene.addPostLayoutPulseListener(() -> System.out.println(SHOWN));
          Stage stage = new Stage();
          stage.setScene(scene);
          stage.show();
        });
  }
}
