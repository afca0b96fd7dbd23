package org.zonewright.ui.common;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/** Colours and size of text, following the operating system unless the user chose. */
public final class Theme {

  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final ObjectProperty<FontSize> textSize = new SimpleObjectProperty<>(FontSize.NORMAL);
  private final ObservableList<String> sheets = FXCollections.observableArrayList();

  /** Told of every single preference, contrast among them; the toolkit outlasts every theme. */
  private final InvalidationListener system = _ -> apply();

  /** Puts a theme on and keeps it in step with the choices and the system. */
  public Theme() {
    choice.subscribe(this::apply);
    textSize.subscribe(this::apply);
    Platform.getPreferences().addListener(new WeakInvalidationListener(system));
    apply();
  }

  /** The user's choice of colours. */
  public ObjectProperty<ThemeChoice> choice() {
    return choice;
  }

  /** The user's choice of the size of text. */
  public ObjectProperty<FontSize> textSize() {
    return textSize;
  }

  /**
   * Keeps a scene in these looks. Popups and dialogs of the scene's window have them from there.
   */
  public void dress(Scene scene) {
    // in one go: where the old ones are taken off first, JavaFX keeps some of their colours
    InvalidationListener follow = _ -> scene.getStylesheets().setAll(sheets);
    follow.invalidated(sheets);
    // as long as the scene, and no longer
    scene.getProperties().put(Theme.class, follow);
    sheets.addListener(new WeakInvalidationListener(follow));
  }

  private void apply() {
    Scheme scheme =
        switch (choice.get()) {
          case SYSTEM -> SystemLook.scheme();
          case LIGHT -> Scheme.LIGHT;
          case DARK -> Scheme.DARK;
          case CONTRAST_LIGHT -> Scheme.CONTRAST_LIGHT;
          case CONTRAST_DARK -> Scheme.CONTRAST_DARK;
        };
    if (!scheme.base().equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(scheme.base());
    }
    if (!sheets.equals(Stylesheets.of(scheme, textSize.get()))) {
      sheets.setAll(Stylesheets.of(scheme, textSize.get()));
    }
  }
}
