package org.zonewright.ui.reverse;

import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.zonewright.Services;
import org.zonewright.model.AccountId;
import org.zonewright.model.ReverseData;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.UiTools;

/** Opens and closes the form, looks forward while the user types, and drafts what was typed. */
public final class ReverseEditor {

  private static final Duration TYPING_PAUSE = Duration.ofMillis(200);

  private final Services services;
  private final UiTools tools;
  private final ReverseRows rows;
  private final ReverseDrafts drafts;
  private final Latest checking;
  private final Debounce checkSoon;
  private final ReadOnlyObjectWrapper<Optional<ReverseForm>> form =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  ReverseEditor(Services services, UiTools tools, ReverseRows rows) {
    this.services = services;
    this.tools = tools;
    this.rows = rows;
    this.drafts = new ReverseDrafts(services.drafts());
    this.checking = new Latest(tools.background());
    this.checkSoon = new Debounce(tools.background(), TYPING_PAUSE, this::check);
  }

  /** The form that is open; empty if none is. */
  public ReadOnlyObjectProperty<Optional<ReverseForm>> form() {
    return form.getReadOnlyProperty();
  }

  /** Opens a form for a new reverse record. */
  public void create() {
    open(Optional.empty());
  }

  /** Opens a form with what a row says. */
  public void edit(ReverseItem item) {
    open(Optional.of(item));
  }

  /** Closes the form without drafting. */
  public void cancel() {
    checking.cancel();
    form.set(Optional.empty());
  }

  /** Drafts what is typed and closes the form; nothing happens while it is not complete. */
  public void submit() {
    form.get().ifPresent(this::submit);
  }

  private void submit(ReverseForm open) {
    Optional<ReverseData> data = open.data();
    if (data.isEmpty() || open.account().get().isEmpty()) {
      return;
    }
    AccountId account = open.account().get().get().id();
    tools
        .background()
        .call(
            () -> {
              open.edited()
                  .ifPresentOrElse(
                      item -> drafts.change(item.row(), data.get()),
                      () -> drafts.create(account, data.get()));
              return data;
            },
            _ -> {
              form.set(Optional.empty());
              rows.reload();
            },
            tools::fail);
  }

  private void open(Optional<ReverseItem> edited) {
    ReverseForm fresh =
        new ReverseForm(tools.texts().messages(), rows.accounts(), rows.all(), edited);
    fresh.address().subscribe(_ -> typed(fresh));
    fresh.name().subscribe(_ -> typed(fresh));
    form.set(Optional.of(fresh));
    check();
  }

  private void typed(ReverseForm changed) {
    changed.found(Optional.empty());
    checkSoon.ask();
  }

  private void check() {
    checking.cancel();
    form.get()
        .ifPresent(
            open ->
                open.data()
                    .ifPresent(
                        data ->
                            checking.call(
                                () -> services.reverseTable().check(data),
                                check -> open.found(Optional.of(check)),
                                tools::fail)));
  }
}
