package org.zonewright.ui.accounts;

import org.zonewright.Services;
import org.zonewright.ui.common.FormDialogs;
import org.zonewright.ui.common.SyncStarter;
import org.zonewright.ui.common.UiTools;

/** Opens the accounts in a dialog and waits until it is closed. */
public final class AccountsDialog {

  private final Services services;
  private final UiTools tools;
  private final FormDialogs forms;
  private final SyncStarter syncs;

  /**
   * Opens nothing yet.
   *
   * @param syncs reads an account as soon as it is saved
   */
  public AccountsDialog(Services services, UiTools tools, FormDialogs forms, SyncStarter syncs) {
    this.services = services;
    this.tools = tools;
    this.forms = forms;
    this.syncs = syncs;
  }

  /** Shows the accounts there are. */
  public void show() {
    show(new AccountsViewModel(services, tools, syncs));
  }

  /** Shows the form for a new account. */
  public void showNew() {
    AccountsViewModel model = new AccountsViewModel(services, tools, syncs);
    model.add().execute();
    show(model);
  }

  private void show(AccountsViewModel model) {
    forms.show(tools.text("accounts.title"), new AccountsView(model, tools, forms));
    model.cancel();
  }
}
