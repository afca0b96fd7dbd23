package org.zonewright.ui.help;

import java.util.function.Consumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The sections of the help. */
final class ContentsList extends ListView<HelpBlock.Heading> {

  private static final double BAR = 16;

  /**
   * A list without sections.
   *
   * @param name what a screen reader calls it
   * @param follow goes to a section
   */
  ContentsList(String name, Consumer<HelpLink> follow) {
    setId("help-contents");
    getStyleClass().add("help-contents");
    setAccessibleText(name);
    setCellFactory(_ -> new SectionCell());
    getSelectionModel().selectedItemProperty().subscribe(section -> go(section, follow));
    // once more to the section that is selected already
    setOnMouseClicked(_ -> go(getSelectionModel().getSelectedItem(), follow));
    setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            go(getSelectionModel().getSelectedItem(), follow);
            event.consume();
          }
        });
  }

  private static void go(HelpBlock.@Nullable Heading section, Consumer<HelpLink> follow) {
    if (section != null) {
      follow.accept(new HelpLink.Section(section.anchor()));
    }
  }

  private final class SectionCell extends ListCell<HelpBlock.Heading> {

    SectionCell() {
      setWrapText(true);
      // as wide as the list beside its bar, so that a long title takes more lines
      prefWidthProperty().bind(ContentsList.this.widthProperty().subtract(BAR));
    }

    @Override
    protected void updateItem(HelpBlock.@Nullable Heading section, boolean empty) {
      super.updateItem(section, empty);
      setText(empty || section == null ? null : section.text());
    }
  }
}
