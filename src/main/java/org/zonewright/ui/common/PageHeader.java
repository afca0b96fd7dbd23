package org.zonewright.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The head of a page that one goes back from: what it is, and a sentence about it. */
public final class PageHeader extends WrappingRow {

  private static final double WORDS_WIDTH = 240;

  /**
   * A head.
   *
   * @param backText where going back leads to
   * @param back goes there
   * @param sentence may be bound to something
   * @param more what stands at the other end
   */
  public PageHeader(String backText, Command back, String title, Label sentence, Node... more) {
    this(backText, back, new Label(title), sentence, more);
  }

  /**
   * A head.
   *
   * @param backText where going back leads to
   * @param back goes there
   * @param name the title; may be bound to something
   * @param sentence may be bound to something
   * @param more what stands at the other end
   */
  public PageHeader(String backText, Command back, Label name, Label sentence, Node... more) {
    super(10);
    Button button = Controls.iconButton(Feather.ARROW_LEFT, backText, back);
    button.getStyleClass().add("flat");
    name.getStyleClass().add("title-4");
    sentence.getStyleClass().add("text-muted");
    VBox words = new VBox(name, sentence);
    words.setMinWidth(WORDS_WIDTH);
    name.setWrapText(true);
    sentence.setWrapText(true);
    getChildren().addAll(button, words, Controls.spacer());
    getChildren().addAll(more);
    getStyleClass().add("screen-header");
  }
}
