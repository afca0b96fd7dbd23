package org.zonewright.ui.zones;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.zonewright.model.AccountId;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ZoneSummary;
import org.zonewright.ui.common.UiTools;

/** Asks for one zone of many: narrowed down by typing, chosen with the arrow keys. */
final class ZoneChoiceForm extends VBox {

  /** More are found by typing. */
  private static final int SHOWN = 200;

  private static final double WIDTH = 460;
  private static final double HEIGHT = 260;

  private final List<ZoneSummary> zones;
  private final TextField filter = new TextField();
  private final ListView<ZoneSummary> list = new ListView<>();

  /**
   * A form.
   *
   * @param sentence what the zone is wanted for
   * @param zones those to choose from
   * @param chosen the one that is chosen at first
   * @param accountName the name of an account
   */
  ZoneChoiceForm(
      String sentence,
      List<ZoneSummary> zones,
      Optional<ZoneRef> chosen,
      Function<AccountId, String> accountName,
      UiTools tools) {
    super(8);
    this.zones = zones;
    Label text = new Label(sentence);
    text.setWrapText(true);
    text.setPrefWidth(WIDTH);
    filter.setId("zone-choice-filter");
    filter.setPromptText(tools.text("ui.zones.filterPrompt"));
    filter.setAccessibleText(tools.text("ui.zones.filter"));
    list.setId("zone-choice");
    list.setAccessibleText(tools.text("drop.zones"));
    list.setPrefSize(WIDTH, HEIGHT);
    list.setCellFactory(_ -> new Cell(accountName));
    filter.textProperty().subscribe(this::narrow);
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    chosen
        .flatMap(zone -> zones.stream().filter(each -> each.zone().ref().equals(zone)).findFirst())
        .ifPresent(this::choose);
    getChildren().setAll(text, filter, list);
  }

  private void choose(ZoneSummary zone) {
    if (!list.getItems().contains(zone)) {
      list.getItems().addFirst(zone);
    }
    list.getSelectionModel().select(zone);
    list.scrollTo(zone);
  }

  /** The chosen zone. */
  Optional<ZoneRef> chosen() {
    return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        .map(zone -> zone.zone().ref());
  }

  /** Whether one is chosen. */
  BooleanBinding valid() {
    return Bindings.isNotNull(list.getSelectionModel().selectedItemProperty());
  }

  private void narrow(String typed) {
    String part = typed.strip().toLowerCase(Locale.ROOT);
    list.getItems()
        .setAll(
            zones.stream()
                .filter(
                    zone ->
                        zone.unicodeName().toLowerCase(Locale.ROOT).contains(part)
                            || zone.zone().name().text().contains(part))
                .limit(SHOWN)
                .toList());
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent event) {
    int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (step != 0) {
      int last = list.getItems().size() - 1;
      int index = list.getSelectionModel().getSelectedIndex() + step;
      list.getSelectionModel().clearAndSelect(Math.clamp(index, 0, Math.max(0, last)));
      list.scrollTo(Math.max(0, index - 2));
      event.consume();
    }
  }

  @Override
  public void requestFocus() {
    filter.requestFocus();
  }

  private static final class Cell extends ListCell<ZoneSummary> {

    private final Function<AccountId, String> accountName;

    Cell(Function<AccountId, String> accountName) {
      this.accountName = accountName;
    }

    @Override
    protected void updateItem(ZoneSummary zone, boolean empty) {
      super.updateItem(zone, empty);
      setText(
          empty || zone == null
              ? null
              : zone.unicodeName() + "  (" + accountName.apply(zone.zone().ref().account()) + ")");
    }
  }
}
