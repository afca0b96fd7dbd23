package org.zonewright.ui.records;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.zonewright.change.RowStatus;
import org.zonewright.dns.NormalForm;
import org.zonewright.model.ResourceRecord;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Question;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiTools;

/** What can be done with the open zone and its selected records. */
public final class RecordActions {

  private final RecordsViewModel records;
  private final ReviewOpener reviewer;
  private final UiTools tools;
  private final Transfer transfer;

  public RecordActions(RecordsViewModel records, ReviewOpener reviewer, UiTools tools) {
    this.records = records;
    this.reviewer = reviewer;
    this.tools = tools;
    this.transfer = new Transfer(records, tools);
  }

  private BooleanBinding open() {
    return Bindings.createBooleanBinding(() -> records.view().get().isPresent(), records.view());
  }

  private BooleanBinding selected() {
    return Bindings.isNotEmpty(records.selection());
  }

  private BooleanBinding drafted() {
    return records.draftCount().greaterThan(0);
  }

  private BooleanBinding switchable() {
    return selected()
        .and(
            Bindings.createBooleanBinding(
                () ->
                    records
                        .view()
                        .get()
                        .map(view -> view.capabilities().enabledSwitch())
                        .orElse(false),
                records.view()));
  }

  /** Asks for a TTL and gives it to the selected records. */
  public Command changeTtl() {
    return Command.of(selected(), this::askTtl);
  }

  /** Lets the provider publish the selected records. */
  public Command enable() {
    return Command.of(switchable(), () -> edit(record -> record.withEnabled(true)));
  }

  /** Keeps the selected records without their being published. */
  public Command disable() {
    return Command.of(switchable(), () -> edit(record -> record.withEnabled(false)));
  }

  /** Drafts the deletion of the selected records. */
  public Command delete() {
    return Command.of(selected(), this::deleteSelected);
  }

  /** Takes the drafts of the selected records back. */
  public Command revert() {
    return Command.of(selected(), this::revertSelected);
  }

  /** Copies the selected records as lines of a zone file. */
  public Command copyLines() {
    return Command.of(selected(), transfer::copyLines);
  }

  /** Copies the selected records as a table. */
  public Command copyCsv() {
    return Command.of(selected(), transfer::copyCsv);
  }

  /** Copies commands that ask the DNS for the selected records. */
  public Command copyDig() {
    return Command.of(selected(), transfer::copyDig);
  }

  /** Drafts the records that are on the clipboard. */
  public Command paste() {
    return Command.of(open(), transfer::paste);
  }

  /** Drafts the records of a file. */
  public Command importFile() {
    return Command.of(open(), transfer::importFile);
  }

  /** Writes the zone as a zone file. */
  public Command exportZoneFile() {
    return Command.of(open(), transfer::exportZoneFile);
  }

  /** Writes the zone as a table. */
  public Command exportCsv() {
    return Command.of(open(), transfer::exportCsv);
  }

  /** Takes the last edit back. */
  public Command undo() {
    return Command.of(records.drafting().canUndo(), records.drafting()::undo);
  }

  /** Does again what was taken back. */
  public Command redo() {
    return Command.of(records.drafting().canRedo(), records.drafting()::redo);
  }

  /** Locks the record sets of the selected records: no plan may touch them. */
  public Command lock() {
    return Command.of(
        selected(), () -> records.drafting().lock(List.copyOf(records.selection()), true));
  }

  /** Takes the locks off. */
  public Command unlock() {
    return Command.of(
        selected(), () -> records.drafting().lock(List.copyOf(records.selection()), false));
  }

  /** Takes all drafts of the zone back, after asking. */
  public Command discard() {
    return Command.of(drafted(), this::askDiscard);
  }

  /** Opens the review of the zone's drafts. */
  public Command review() {
    return Command.of(
        drafted(),
        () -> records.zone().ifPresent(zone -> reviewer.review(new ReviewScope.OfZone(zone))));
  }

  /** What replacing a text in the selected records would do. */
  ReplaceViewModel replacing() {
    return new ReplaceViewModel(List.copyOf(records.selection()));
  }

  /** Replaces as told. */
  void replace(ReplaceViewModel replacing) {
    edit(replacing::replaced);
  }

  private void askTtl() {
    new TtlQuestion(records, tools).ask().ifPresent(ttl -> edit(record -> record.withTtl(ttl)));
  }

  private void edit(UnaryOperator<ResourceRecord> change) {
    tellLocked();
    records
        .drafting()
        .write(
            records.selection().stream()
                .filter(RecordRow::editable)
                .filter(row -> !change.apply(row.record()).equals(row.record()))
                .<Edit>map(
                    row ->
                        new Edit.Put(
                            row.key(), row.draft(), NormalForm.of(change.apply(row.record()))))
                .toList());
  }

  private void tellLocked() {
    long locked = records.selection().stream().filter(RecordRow::locked).count();
    if (locked > 0) {
      tools
          .notices()
          .warning(
              tools.text("ui.records.lockedSkipped"),
              tools.text("ui.records.lockedSkippedText", locked));
    }
  }

  private void deleteSelected() {
    tellLocked();
    List<RecordRow> rows = List.copyOf(records.selection());
    rows.forEach(records.drafting()::giveUp);
    records
        .drafting()
        .write(
            rows.stream()
                .filter(RecordRow::editable)
                .<Edit>map(row -> new Edit.Delete(row.key(), row.draft()))
                .toList());
  }

  private void revertSelected() {
    records
        .drafting()
        .write(
            records.selection().stream()
                .filter(row -> row.status() != RowStatus.UNCHANGED)
                .<Edit>map(row -> new Edit.Revert(row.key(), row.draft()))
                .toList());
  }

  private void askDiscard() {
    records
        .view()
        .get()
        .ifPresent(
            view -> {
              Question question =
                  Question.dangerous(
                      tools.text("ui.records.discardTitle"),
                      tools.text(
                          "ui.records.discardText",
                          records.draftCount().get(),
                          view.summary().unicodeName()),
                      tools.text("ui.records.discardAction"));
              if (tools.dialogs().confirm(question)) {
                records.drafting().discard();
              }
            });
  }
}
