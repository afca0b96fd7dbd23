package org.zonewright.cli;

import java.io.PrintWriter;
import org.zonewright.model.Account;
import org.zonewright.store.ListingKind;
import org.zonewright.sync.SyncObserver;
import org.zonewright.text.Messages;

/** Shows a person how far a sync is, in one line that is written over. */
final class SyncProgress implements SyncObserver {

  private final PrintWriter err;
  private final Messages messages;
  private final Account account;

  SyncProgress(PrintWriter err, Messages messages, Account account) {
    this.err = err;
    this.messages = messages;
    this.account = account;
  }

  @Override
  public void progress(ListingKind part, int done, int total) {
    String text =
        total < 0
            ? messages.text("cli.sync.progress", account.name(), done)
            : messages.text("cli.sync.progressOf", account.name(), done, total);
    err.print("\r" + text + "\u001b[K\r");
    err.flush();
  }
}
