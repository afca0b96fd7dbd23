package org.zonewright.ui.reverse;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.ui.common.Debounce;
import org.zonewright.ui.common.FileKind;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ReviewOpener;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.UiTools;

/** A change of many reverse records: what it would do, line by line, and drafting it. */
public final class ReverseBulkViewModel {

  /** What all bulk changes share. */
  record Surroundings(BulkSource source, ReverseRows rows, ReviewOpener reviews) {}

  private static final Duration QUIET = Duration.ofMillis(200);

  private final BulkSource source;
  private final BulkProposals proposals;
  private final ReverseRows rows;
  private final ReviewOpener reviews;
  private final UiTools tools;
  private final int selectedRows;
  private final BulkQuestion question;
  private final Latest looking;
  private final Latest counting;
  private final Debounce typing;
  private final ReadOnlyObjectWrapper<List<BulkLine>> lines =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<List<QuotaRemark>> quota =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<AccountId>> forwardAccounts =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  // the lines are of what was filled in before
  private final BooleanProperty outdated = new SimpleBooleanProperty();
  private final Map<Change.OfReverse, Boolean> decided = new HashMap<>();

  /**
   * Begins with the selected rows, or with all that are shown where fewer than two are.
   *
   * @param selected the selected rows
   */
  ReverseBulkViewModel(
      ReverseBulkKind kind, Surroundings around, List<ReverseItem> selected, UiTools tools) {
    this.source = around.source();
    this.rows = around.rows();
    this.reviews = around.reviews();
    this.question = new BulkQuestion(kind);
    this.tools = tools;
    this.selectedRows = selected.size();
    this.proposals =
        new BulkProposals(
            rows.listing().get().orElseThrow().matrix(),
            rows.visible().get(),
            selected.stream().map(ReverseItem::row).toList());
    this.looking = new Latest(tools.background());
    this.counting = new Latest(tools.background());
    this.typing = new Debounce(tools.background(), QUIET, this::look);
    question.scope().set(selectedRows > 1 ? BulkScope.SELECTED : BulkScope.SHOWN);
    question.account().set(rows.accounts().getValue().stream().findFirst());
    question.network().set(rows.filter().network().get());
    question.parts().forEach(part -> part.addListener(_ -> changed()));
    look();
  }

  /** What is asked for. */
  public BulkQuestion question() {
    return question;
  }

  /** The accounts that new reverse records can be in. */
  public List<Account> accounts() {
    return rows.accounts().getValue();
  }

  /**
   * Several accounts that have the zone of an address record to be added; none if that is plain.
   */
  public ReadOnlyObjectProperty<List<AccountId>> forwardAccounts() {
    return forwardAccounts.getReadOnlyProperty();
  }

  /** What the user calls an account. */
  public String accountName(AccountId id) {
    return rows.accountName(id);
  }

  /** How many rows a scope has; empty for a network, which is typed. */
  public OptionalInt size(BulkScope scope) {
    return switch (scope) {
      case SELECTED -> OptionalInt.of(selectedRows);
      case SHOWN -> OptionalInt.of(rows.visible().get().size());
      case NETWORK -> OptionalInt.empty();
    };
  }

  /** What would be done, line by line. */
  public ReadOnlyObjectProperty<List<BulkLine>> lines() {
    return lines.getReadOnlyProperty();
  }

  /** How much would be drafted, in words. */
  public ReadOnlyStringProperty sentence() {
    return sentence.getReadOnlyProperty();
  }

  /** What is wrong with what is typed; empty if nothing is. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** What the contracts allow. */
  public ReadOnlyObjectProperty<List<QuotaRemark>> quota() {
    return quota.getReadOnlyProperty();
  }

  /** Whether there is something to draft, and the lines tell what. */
  public BooleanBinding valid() {
    return count.greaterThan(0).and(outdated.not());
  }

  /** Asks for a file with a table and reads it. */
  public void chooseFile() {
    tools
        .dialogs()
        .openFile(
            tools.text("reverse.bulk.fileTitle"),
            List.of(
                new FileKind(tools.text("reverse.export.tableKind"), List.of("csv", "txt")),
                new FileKind(tools.text("reverse.bulk.anyFile"), List.of())))
        .ifPresent(
            file ->
                tools
                    .background()
                    .call(
                        () -> source.read(file),
                        content -> question.table().set(Optional.of(content)),
                        tools::fail));
  }

  /** What was found in the file, in words; empty while there is none. */
  public String tableSentence() {
    return question
        .table()
        .get()
        .map(
            table ->
                tools.text("reverse.bulk.tableRead", table.rows().size(), table.problems().size()))
        .orElse("");
  }

  /** The rows of the file that cannot be read, in words. */
  public List<String> tableProblems() {
    return question.table().get().stream()
        .flatMap(table -> table.problems().stream())
        .map(p -> tools.text(p.code().messageKey(), p.line(), p.text()))
        .toList();
  }

  /** Takes all changes in, or none. */
  public void includeAll(boolean included) {
    proposed().forEach(line -> decide(line, included));
    count();
  }

  /** Takes a change in or leaves it out. */
  public void include(BulkLine.Proposed line, boolean included) {
    decide(line, included);
    count();
  }

  /** What the user said of a change holds also when the lines are made anew. */
  private void decide(BulkLine.Proposed line, boolean included) {
    decided.put(line.proposal().change(), included);
    line.included().set(included);
  }

  /** Drafts what is taken in, and opens its review. */
  public void draft() {
    List<Change> changes = changes();
    tools
        .background()
        .call(
            () -> {
              source.draft(changes);
              return changes;
            },
            _ -> {
              rows.reload();
              reviews.review(scope(changes));
            },
            tools::fail);
  }

  private static ReviewScope scope(List<Change> changes) {
    List<ReviewScope> scopes = changes.stream().map(ReviewScope::of).distinct().toList();
    return scopes.size() == 1 ? scopes.getFirst() : new ReviewScope.OfAny(scopes);
  }

  private void changed() {
    outdated.set(true);
    typing.ask();
  }

  private void look() {
    problem.set(question.problem().map(key -> tools.text(key)).orElse(""));
    ForwardWish forward = question.forwardWish();
    proposals
        .of(question)
        .ifPresentOrElse(
            asked ->
                looking.call(() -> source.lines(asked.get(), forward), this::show, this::failed),
            () -> {
              looking.cancel();
              show(List.of());
            });
  }

  private void failed(Exception thrown) {
    show(List.of());
    tools.fail(thrown);
  }

  private void show(List<BulkLine> found) {
    lines.set(found);
    proposed()
        .forEach(
            line ->
                Optional.ofNullable(decided.get(line.proposal().change()))
                    .ifPresent(line.included()::set));
    forwardAccounts.set(choosable());
    outdated.set(false);
    count();
  }

  private void count() {
    List<Change> changes = changes();
    long forwards = changes.stream().filter(Change.OfRecord.class::isInstance).count();
    long skipped = lines.get().stream().filter(BulkLine.Skipped.class::isInstance).count();
    long undecided = lines.get().size() - skipped - proposed().count();
    count.set(changes.size());
    sentence.set(
        lines.get().isEmpty()
            ? tools.text("reverse.bulk.nothing")
            : tools.text(
                "reverse.bulk.found", changes.size() - forwards, forwards, undecided, skipped));
    counting.call(() -> source.quota(changes), quota::set, tools::fail);
  }

  private List<AccountId> choosable() {
    return proposed()
        .filter(line -> line.choices().size() > 1)
        .flatMap(line -> line.choices().stream())
        .map(Change.OfRecord::account)
        .distinct()
        .toList();
  }

  private List<Change> changes() {
    return proposed()
        .filter(line -> line.included().get())
        .flatMap(line -> line.proposal().changes().stream())
        .distinct()
        .toList();
  }

  private Stream<BulkLine.Proposed> proposed() {
    return lines.get().stream()
        .filter(BulkLine.Proposed.class::isInstance)
        .map(BulkLine.Proposed.class::cast);
  }
}
