package org.zonewright.ui.reverse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import org.zonewright.model.AccountId;
import org.zonewright.ui.common.ChoiceText;
import org.zonewright.ui.common.Controls;
import org.zonewright.ui.common.UiTools;

/** Chooses one account or all; not there while there is only one. */
final class AccountBox extends ChoiceBox<AccountBox.Choice> {

  /** A choice with its text. */
  record Choice(Optional<AccountId> account, String text) {}

  private final ReverseRows rows;
  private final UiTools tools;

  AccountBox(ReverseRows rows, UiTools tools) {
    this.rows = rows;
    this.tools = tools;
    setId("reverse-filter-account");
    Controls.labelled(this, tools.text("reverse.filter.account"));
    setConverter(ChoiceText.of(Choice::text));
    setMaxWidth(180);
    rows.listing().subscribe(_ -> fill());
    rows.filter().account().subscribe(_ -> mark());
    valueProperty()
        .addListener(
            (_, _, choice) -> {
              if (choice != null) {
                rows.filter().account().set(choice.account());
              }
            });
  }

  /** Every account counts, for address records are in accounts without reverse records too. */
  private void fill() {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(Optional.empty(), tools.text("reverse.filter.anyAccount")));
    rows.listing().get().stream()
        .flatMap(read -> read.names().entrySet().stream())
        .sorted(Map.Entry.comparingByValue())
        .forEach(name -> choices.add(new Choice(Optional.of(name.getKey()), name.getValue())));
    if (!choices.equals(getItems())) {
      Optional<AccountId> wanted = rows.filter().account().get();
      getItems().setAll(choices);
      rows.filter().account().set(wanted);
      mark();
    }
    Controls.shown(this, choices.size() > 2);
  }

  private void mark() {
    getItems().stream()
        .filter(choice -> choice.account().equals(rows.filter().account().get()))
        .findFirst()
        .ifPresent(this::setValue);
  }
}
