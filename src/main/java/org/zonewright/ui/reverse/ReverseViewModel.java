package org.zonewright.ui.reverse;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.zonewright.Services;
import org.zonewright.change.RowStatus;
import org.zonewright.dns.Idn;
import org.zonewright.model.IpAddress;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ZoneRef;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiTools;

/** The reverse records of all accounts: what can be done with the one that is selected. */
public final class ReverseViewModel implements AutoCloseable {

  private final Services services;
  private final UiTools tools;
  private final ReviewOpener reviews;
  private final ReverseRows rows;
  private final ReverseEditor editor;
  private final ReverseDrafts drafts;
  private final ObjectProperty<Optional<ReverseItem>> selected =
      new SimpleObjectProperty<>(Optional.empty());
  private final Command create;
  private final Command edit;
  private final Command delete;
  private final Command revert;
  private final Command fix;
  private final Command review;

  /** Begins to read and follows every change of what it shows. */
  public ReverseViewModel(Services services, UiTools tools, ReviewOpener reviews) {
    this.services = services;
    this.tools = tools;
    this.reviews = reviews;
    this.rows = new ReverseRows(services, tools, selected);
    this.editor = new ReverseEditor(services, tools, rows);
    this.drafts = new ReverseDrafts(services.drafts());
    BooleanBinding accountsThere = Bindings.isNotEmpty(rows.accounts());
    this.create = Command.of(accountsThere, editor::create);
    this.edit =
        Command.of(
            whenSelected(item -> item.status() != RowStatus.REMOVED),
            () -> selected.get().ifPresent(editor::edit));
    this.delete =
        Command.of(
            whenSelected(item -> item.status() != RowStatus.REMOVED),
            () -> change(item -> drafts.delete(item.row())));
    this.revert =
        Command.of(
            whenSelected(item -> item.status() != RowStatus.UNCHANGED),
            () -> change(item -> drafts.revert(item.row())));
    this.fix =
        Command.of(
            whenSelected(ReverseItem::fixable), () -> selected.get().ifPresent(this::fixForward));
    this.review = Command.of(rows.pending().greaterThan(0), this::openReview);
  }

  /** The rows. */
  public ReverseRows rows() {
    return rows;
  }

  /** The form. */
  public ReverseEditor editor() {
    return editor;
  }

  /** The selected row, set by the view. */
  public ObjectProperty<Optional<ReverseItem>> selected() {
    return selected;
  }

  /** Opens a form for a new reverse record. */
  public Command create() {
    return create;
  }

  /** Opens a form with the selected row. */
  public Command edit() {
    return edit;
  }

  /** Drafts the deletion of the selected row. */
  public Command delete() {
    return delete;
  }

  /** Takes the draft of the selected row back. */
  public Command revert() {
    return revert;
  }

  /** Drafts the address record that the selected row needs. */
  public Command fix() {
    return fix;
  }

  /** Opens the review of the drafted reverse records. */
  public Command review() {
    return review;
  }

  /** Drafts the address record that a reverse record needs, in the zone its name lies in. */
  public void fixForward(ZoneRef zone, ReverseData data) {
    String name = Idn.toUnicode(zone.name());
    run(
        () -> new ForwardFix(services).draft(zone, data),
        drafted ->
            tools
                .notices()
                .done(
                    tools.text("reverse.fix.title"),
                    tools.text(
                        drafted ? "reverse.fix.drafted" : "reverse.fix.there",
                        data.ip().toString(),
                        name)));
  }

  /** Shows the row of that address, whatever the filter says. */
  public void show(IpAddress ip) {
    rows.filter().clear();
    selected.set(rows.find(ip));
  }

  private void fixForward(ReverseItem item) {
    item.zone().ifPresent(zone -> fixForward(zone, item.row().shown()));
  }

  private void openReview() {
    boolean oneAccount =
        rows.all().stream()
                .filter(item -> item.status() != RowStatus.UNCHANGED)
                .map(item -> item.row().account())
                .distinct()
                .count()
            == 1;
    reviews.review(
        oneAccount
            ? new ReviewScope.OfReverse(firstDrafted().row().account())
            : new ReviewScope.Everything());
  }

  private ReverseItem firstDrafted() {
    return rows.all().stream()
        .filter(item -> item.status() != RowStatus.UNCHANGED)
        .findFirst()
        .orElseThrow();
  }

  private void change(Consumer<ReverseItem> action) {
    selected
        .get()
        .ifPresent(
            item ->
                run(
                    () -> {
                      action.accept(item);
                      return item;
                    },
                    _ -> {}));
  }

  private <T> void run(Callable<T> work, Consumer<T> after) {
    tools
        .background()
        .call(
            work,
            result -> {
              after.accept(result);
              rows.reload();
            },
            tools::fail);
  }

  private BooleanBinding whenSelected(Predicate<ReverseItem> condition) {
    return Bindings.createBooleanBinding(
        () -> selected.get().filter(condition).isPresent(), selected);
  }

  @Override
  public void close() {
    rows.close();
  }
}
