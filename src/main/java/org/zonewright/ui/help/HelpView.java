package org.zonewright.ui.help;

import java.net.URI;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.StatusPane;
import org.zonewright.ui.common.UiTools;

/** The help: its sections at the left, its text at the right, and a search above. */
public final class HelpView extends BorderPane {

  private static final double CONTENTS = 0.3;

  private final HelpViewModel model;
  private final UiTools tools;
  private final TextField search = new TextField();
  private final HelpPage page;
  private final ContentsList contents;
  private final HBox text;
  private final StackPane middle = new StackPane();
  private final Command next;
  private final Command previous;

  /** The help. */
  public HelpView(HelpViewModel model, UiTools tools) {
    this.model = model;
    this.tools = tools;
    this.page = new HelpPage(tools.text("help.text"));
    this.contents = new ContentsList(tools.text("help.contents"), this::follow);
    this.text = new HBox(4, contents, page);
    this.next = stepping(model.next());
    this.previous = stepping(model.previous());
    setId("help");
    contents.prefWidthProperty().bind(widthProperty().multiply(CONTENTS));
    contents.setMinWidth(Region.USE_PREF_SIZE);
    HBox.setHgrow(page, Priority.ALWAYS);
    setTop(top());
    setCenter(middle);
    model.document().subscribe(this::show);
    model.state().subscribe(this::show);
    model.hit().subscribe(this::reveal);
  }

  @Override
  public void requestFocus() {
    page.requestFocus();
  }

  private Node top() {
    search.setId("help-search");
    search.setPromptText(tools.text("help.find"));
    Controls.labelled(search, tools.text("help.find"));
    search.textProperty().bindBidirectional(model.sought());
    search.setOnKeyPressed(this::step);
    HBox.setHgrow(search, Priority.ALWAYS);
    Label count = new Label();
    count.setId("help-found");
    count.getStyleClass().add("text-muted");
    count.setMinWidth(Region.USE_PREF_SIZE);
    count.textProperty().bind(model.hit().map(HelpHit::words));
    Button up = Controls.iconButton(Feather.CHEVRON_UP, tools.text("help.previous"), previous);
    Button down = Controls.iconButton(Feather.CHEVRON_DOWN, tools.text("help.next"), next);
    HBox row = new HBox(8, search, count, up, down);
    row.getStyleClass().addAll("row", "log-bar");
    VBox top = new VBox(row);
    model.languageNote().map(Label::new).ifPresent(note -> top.getChildren().addFirst(noted(note)));
    return top;
  }

  private static Label noted(Label note) {
    note.setId("help-language");
    note.getStyleClass().addAll("text-muted", "log-bar");
    note.setWrapText(true);
    return note;
  }

  private void step(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      (event.isShiftDown() ? previous : next).execute();
      event.consume();
    }
  }

  /** Shows the hit also where it is the same again and the text was scrolled since. */
  private Command stepping(Command step) {
    return Command.of(
        step.executable(),
        () -> {
          step.execute();
          reveal(model.hit().get());
        });
  }

  private void reveal(HelpHit hit) {
    page.mark(hit.block());
    hit.block().ifPresent(page::goTo);
  }

  private void follow(HelpLink link) {
    switch (link) {
      case HelpLink.Page(URI address) -> model.open(address);
      case HelpLink.Section(String anchor) ->
          model.document().get().place(anchor).ifPresent(page::goTo);
    }
  }

  private void show(HelpDocument document) {
    BlockNodes nodes = new BlockNodes(this::follow, tools.text("help.code"));
    page.show(document.blocks().stream().map(nodes::of).toList());
    contents.getItems().setAll(document.sections());
  }

  private void show(ScreenState state) {
    middle
        .getChildren()
        .setAll(
            switch (state) {
              case LOADING -> StatusPane.loading(tools.text("help.loading"));
              case READY -> text;
              case EMPTY ->
                  StatusPane.of(Feather.INBOX, tools.text("help.empty"), Optional.empty());
              case FAILED ->
                  StatusPane.of(Feather.ALERT_TRIANGLE, model.problem().get(), Optional.empty());
            });
  }
}
