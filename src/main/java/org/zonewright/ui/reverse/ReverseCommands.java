package org.zonewright.ui.reverse;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.zonewright.Services;
import org.zonewright.change.RowStatus;
import org.zonewright.dns.DigCommand;
import org.zonewright.dns.Idn;
import org.zonewright.dns.RecordText;
import org.zonewright.dns.ReverseCsv;
import org.zonewright.model.Change;
import org.zonewright.model.IpAddress;
import org.zonewright.model.RecordType;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ZoneRef;
import org.zonewright.reverse.ForwardNeed;
import org.zonewright.reverse.ReverseRow;
import org.zonewright.store.ForwardRecord;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.UiTools;

/** What can be done with the selected rows. */
public final class ReverseCommands {

  private final Services services;
  private final UiTools tools;
  private final ReverseWays ways;
  private final ReverseRows rows;
  private final ReverseSelection selection;
  private final ReverseEditor editor;
  private final ReverseDrafts drafts;

  ReverseCommands(
      Services services,
      UiTools tools,
      ReverseWays ways,
      ReverseSelection selection,
      ReverseEditor editor,
      ReverseRows rows) {
    this.services = services;
    this.tools = tools;
    this.ways = ways;
    this.rows = rows;
    this.selection = selection;
    this.editor = editor;
    this.drafts = new ReverseDrafts(services.drafts());
  }

  /** Opens a form for a new reverse record. */
  public Command create() {
    return Command.of(
        Bindings.createBooleanBinding(() -> !rows.accounts().getValue().isEmpty(), rows.listing()),
        editor::create);
  }

  /** Opens a form with the selected row. */
  public Command edit() {
    return Command.of(
        whenLead(item -> item.status() != RowStatus.REMOVED), () -> lead().ifPresent(editor::edit));
  }

  /** Drafts the deletion of the selected reverse records. */
  public Command delete() {
    return Command.of(
        whenAny(ReverseCommands::deletable),
        () -> change(ReverseCommands::deletable, drafts::delete));
  }

  /** Takes the drafts of the selected reverse records back. */
  public Command revert() {
    return Command.of(
        whenAny(item -> item.status() != RowStatus.UNCHANGED),
        () -> change(item -> item.status() != RowStatus.UNCHANGED, drafts::revert));
  }

  /** Drafts the address record that the selected row needs, or lets choose among its zones. */
  public Command fix() {
    return Command.of(whenLead(ReverseItem::fixable), () -> lead().ifPresent(this::fixForward));
  }

  /** Opens the zone of the first name that the selected row is about. */
  public Command showForward() {
    return Command.of(
        whenLead(item -> forward(item).isPresent() || zone(item).isPresent()),
        () -> lead().ifPresent(this::openForward));
  }

  /** Puts the selected addresses onto the clipboard. */
  public Command copy() {
    return Command.of(
        whenAny(_ -> true),
        () ->
            tools
                .dialogs()
                .copy(
                    selection.items().get().stream()
                        .map(item -> item.ip().toString())
                        .distinct()
                        .collect(Collectors.joining("\n"))));
  }

  /** Puts the selected reverse records onto the clipboard as lines of a zone file. */
  public Command copyLines() {
    return copying(
        pointers ->
            pointers.stream()
                .map(record -> RecordText.line(record) + "\n")
                .collect(Collectors.joining()));
  }

  /** Puts the selected reverse records onto the clipboard as a table. */
  public Command copyCsv() {
    return copying(ReverseCsv::write);
  }

  /** Puts commands onto the clipboard that ask the DNS for the names of the selected addresses. */
  public Command copyDig() {
    return Command.of(
        whenAny(_ -> true),
        () ->
            tools
                .dialogs()
                .copy(
                    selection.items().get().stream()
                        .map(item -> DigCommand.of(item.ip()))
                        .distinct()
                        .collect(Collectors.joining("\n"))));
  }

  private Command copying(Function<List<ReverseData>, String> form) {
    return Command.of(
        whenAny(item -> item.shown().isPresent()),
        () ->
            tools
                .dialogs()
                .copy(
                    form.apply(
                        selection.items().get().stream()
                            .flatMap(item -> item.shown().stream())
                            .toList())));
  }

  /** Opens the review of the drafted reverse records and the address records they need. */
  public Command review() {
    return Command.of(
        Bindings.createBooleanBinding(() -> rows.pending().getValue() > 0, rows.listing()),
        () ->
            rows.listing().get().ifPresent(read -> ways.reviews().review(read.pending().scope())));
  }

  /** Opens the zone of an address record, with the record selected. */
  public void openForward(ForwardRecord forward) {
    RecordType type = forward.ip().isV4() ? RecordType.A : RecordType.AAAA;
    tools
        .background()
        .call(
            () ->
                services.drafts().rows(forward.zone()).stream()
                    .map(row -> row.shown())
                    .filter(r -> r.name().equals(forward.name()) && r.type().equals(type))
                    .filter(r -> IpAddress.parse(r.content()).equals(Optional.of(forward.ip())))
                    .findFirst(),
            record -> ways.navigator().showZone(forward.zone(), record),
            tools::fail);
  }

  private void openForward(ReverseItem item) {
    forward(item)
        .ifPresentOrElse(
            this::openForward,
            () -> zone(item).ifPresent(zone -> ways.navigator().showZone(zone, Optional.empty())));
  }

  /** That of the reverse record's own name before others. */
  private static Optional<ForwardRecord> forward(ReverseItem item) {
    List<ForwardRecord> all = item.row().forward();
    return all.stream()
        .filter(f -> item.shown().map(data -> data.name().equals(f.name())).orElse(false))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static Optional<ZoneRef> zone(ReverseItem item) {
    return item.pointer().flatMap(pointer -> pointer.forward().zone());
  }

  private void fixForward(ReverseItem item) {
    ReverseData data = item.shown().orElseThrow();
    tools
        .background()
        .call(() -> services.prerequisites().of(data), need -> fix(item, need), tools::fail);
  }

  private void fix(ReverseItem item, ForwardNeed need) {
    switch (need) {
      case ForwardNeed.OfRecord(var choices, var _) when choices.size() == 1 ->
          draft(choices.getFirst());
      case ForwardNeed.OfRecord _, ForwardNeed.AliasInTheWay _, ForwardNeed.NoZone _ ->
          editor.edit(item);
      case ForwardNeed.Nothing _ -> rows.reload();
    }
  }

  private void draft(Change.OfRecord needed) {
    String ip = needed.after().orElseThrow().content();
    String zone = Idn.toUnicode(needed.zone().name());
    run(
        () -> new PlanDrafts(services.drafts()).draft(List.of(needed)),
        () ->
            tools
                .notices()
                .done(
                    tools.text("reverse.fix.title"), tools.text("reverse.fix.drafted", ip, zone)));
  }

  private static boolean deletable(ReverseItem item) {
    return item.pointer().isPresent() && item.status() != RowStatus.REMOVED;
  }

  private void change(Predicate<ReverseItem> which, Consumer<List<ReverseRow>> action) {
    List<ReverseRow> wanted =
        selection.items().get().stream()
            .filter(which)
            .flatMap(item -> item.pointer().stream())
            .toList();
    run(() -> action.accept(wanted), () -> {});
  }

  private void run(Runnable work, Runnable after) {
    tools
        .background()
        .call(
            () -> {
              work.run();
              return work;
            },
            _ -> {
              after.run();
              rows.reload();
            },
            tools::fail);
  }

  private Optional<ReverseItem> lead() {
    return selection.lead().getValue();
  }

  private BooleanBinding whenLead(Predicate<ReverseItem> condition) {
    return Bindings.createBooleanBinding(
        () -> lead().filter(condition).isPresent(), selection.items());
  }

  private BooleanBinding whenAny(Predicate<ReverseItem> condition) {
    return Bindings.createBooleanBinding(
        () -> selection.items().get().stream().anyMatch(condition), selection.items());
  }
}
