package org.zonewright.ui.accounts;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.zonewright.text.Messages;
import org.zonewright.ui.common.Icons;
import org.zonewright.ui.common.WrappingCell;

/** An account in the list. */
final class AccountCell extends WrappingCell<AccountItem> {

  private final Messages messages;

  AccountCell(Messages messages) {
    this.messages = messages;
  }

  @Override
  protected void updateItem(@Nullable AccountItem item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Label name = new Label(item.account().name());
    name.getStyleClass().add("list-title");
    String words =
        messages.text("accounts.kind." + item.account().kind().id())
            + " · "
            + messages.text("accounts.token." + item.token().word());
    Label provider = new Label(words);
    provider.getStyleClass().add("list-subtitle");
    provider.setWrapText(true);
    provider.setMinHeight(USE_PREF_SIZE);
    if (item.token() == TokenState.MISSING) {
      provider.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "warning-icon"));
    }
    setGraphic(new VBox(2, name, provider));
    setAccessibleText(item.account().name() + ", " + words);
  }
}
