package org.zonewright.ui.reverse;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.zonewright.Services;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.IpAddress;
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
    this.checkSoon = new Debounce(tools.background(), TYPING_PAUSE, () -> check(_ -> {}));
  }

  /** The form that is open; empty if none is. */
  public ReadOnlyObjectProperty<Optional<ReverseForm>> form() {
    return form.getReadOnlyProperty();
  }

  /** Opens a form for a new reverse record. */
  public void create() {
    open(Optional.empty(), Optional.empty());
  }

  /** Opens a form for a new reverse record of an address. */
  public void create(IpAddress ip) {
    open(Optional.empty(), Optional.of(new ReverseForm.Beginning(ip, List.of())));
  }

  /** Opens a form with what a row says; an address without a reverse record can get one. */
  public void edit(ReverseItem item) {
    if (item.pointer().isPresent()) {
      open(Optional.of(item), Optional.empty());
    } else {
      open(Optional.empty(), Optional.of(new ReverseForm.Beginning(item.ip(), item.row().names())));
    }
  }

  /** Closes the form without drafting. */
  public void cancel() {
    checking.cancel();
    form.set(Optional.empty());
  }

  /**
   * Drafts what is typed and closes the form; nothing happens while it is not complete. If it is
   * not known yet whether an address record is missing, that comes first, and the form stays open
   * with the offer to add it.
   */
  public void submit() {
    form.get()
        .filter(open -> open.data().isPresent() && open.account().get().isPresent())
        .ifPresent(
            open -> {
              if (open.offer().finding().get().isPresent()) {
                draft(open);
              } else {
                check(found -> draftUnlessMissing(open, found));
              }
            });
  }

  private void draftUnlessMissing(ReverseForm open, ForwardFinding found) {
    if (!found.isMissing()) {
      draft(open);
    }
  }

  private void draft(ReverseForm open) {
    ReverseData data = open.data().orElseThrow();
    AccountId account = open.account().get().orElseThrow().id();
    Optional<Change.OfRecord> forward = open.offer().wanted();
    tools
        .background()
        .call(
            () -> {
              forward.ifPresent(needed -> new PlanDrafts(services.drafts()).draft(List.of(needed)));
              open.edited()
                  .flatMap(ReverseItem::pointer)
                  .ifPresentOrElse(
                      pointer -> drafts.change(pointer, data), () -> drafts.create(account, data));
              return data;
            },
            _ -> {
              form.set(Optional.empty());
              rows.reload();
            },
            tools::fail);
  }

  private void open(Optional<ReverseItem> edited, Optional<ReverseForm.Beginning> beginning) {
    ReverseForm fresh = new ReverseForm(tools.texts().messages(), rows, edited);
    beginning.ifPresent(fresh::begin);
    fresh.address().addListener((_, _, _) -> typed(fresh));
    fresh.name().addListener((_, _, _) -> typed(fresh));
    form.set(Optional.of(fresh));
    check(_ -> {});
  }

  private void typed(ReverseForm changed) {
    checking.cancel();
    changed.offer().forget();
    checkSoon.ask();
  }

  private void check(Consumer<ForwardFinding> then) {
    checking.cancel();
    form.get().ifPresent(open -> open.data().ifPresent(data -> check(open, data, then)));
  }

  private void check(ReverseForm open, ReverseData data, Consumer<ForwardFinding> then) {
    checking.call(
        () -> ForwardFinding.of(services, data),
        found -> {
          open.offer().found(found);
          then.accept(found);
        },
        tools::fail);
  }
}
