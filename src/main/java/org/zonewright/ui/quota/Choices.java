package org.zonewright.ui.quota;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

/** A row of small buttons, one of which is chosen. */
final class Choices<T> extends HBox {

  /**
   * One button for each value.
   *
   * @param name what the choice is about, for screen readers
   * @param chosen is kept in step with the buttons, in both directions
   */
  Choices(String name, List<T> values, Function<T, String> texts, ObjectProperty<T> chosen) {
    super(4);
    getStyleClass().add("row");
    setAccessibleText(name);
    for (T value : values) {
      ToggleButton button = new ToggleButton(texts.apply(value));
      button.setId("choice-" + value);
      button.getStyleClass().add("chip");
      button.setMinWidth(USE_PREF_SIZE);
      button.setAccessibleHelp(name);
      chosen.subscribe(now -> button.setSelected(value.equals(now)));
      button.setOnAction(
          _ -> {
            chosen.set(value);
            // pressing the chosen one leaves it chosen
            button.setSelected(true);
          });
      getChildren().add(button);
    }
  }
}
