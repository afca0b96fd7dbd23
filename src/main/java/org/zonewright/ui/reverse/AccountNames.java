package org.zonewright.ui.reverse;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.zonewright.model.Account;

/** Shows an account by what the user calls it. */
final class AccountNames extends StringConverter<Account> {

  @Override
  public String toString(@Nullable Account account) {
    return account == null ? "" : account.name();
  }

  @Override
  public Account fromString(String text) {
    throw new UnsupportedOperationException("accounts are not typed");
  }
}
