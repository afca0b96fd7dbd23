package org.zonewright.cli;

import org.zonewright.model.Account;
import org.zonewright.store.ListingKind;
import org.zonewright.sync.SyncObserver;

/** Shows how far a sync is, in one line that changes; only to somebody who is there. */
final class SyncProgress implements SyncObserver {

  private final Account account;
  private final Output output;
  private final boolean shown;

  SyncProgress(Account account, Output output, Terminal terminal) {
    this.account = account;
    this.output = output;
    this.shown = terminal.isInteractive();
  }

  @Override
  public void progress(ListingKind part, int done, int total) {
    if (shown) {
      output.progress(
          output.text(
              "cli.sync.progress", account.name(), SyncText.part(part, output), done, total));
    }
  }

  /** Clears the line. */
  void end() {
    if (shown) {
      output.progress("");
    }
  }
}
