package org.zonewright.ui.conflicts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.change.Conflict;
import org.zonewright.change.ConflictChoice;
import org.zonewright.dns.Idn;
import org.zonewright.model.AccountId;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Job;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ReviewScope;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.UiTools;

/** Drafts whose record set someone else changed too, and the choice for each. */
public final class ConflictsViewModel implements AutoCloseable {

  private record Choice(Conflict conflict, ConflictChoice choice) {}

  private record Settled(Set<Long> drafts, List<ConflictItem> left) {}

  private final ConflictSource source;
  private final Function<AccountId, String> accountNames;
  private final ReviewScope scope;
  private final UiTools tools;
  private final ConflictLines lines;
  private final ConflictOutcomes outcomes;
  private final Latest reading;
  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.LOADING);
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
  private final ObservableList<ConflictItem> items = FXCollections.observableArrayList();
  private final ObservableList<ConflictItem> shownItems =
      FXCollections.unmodifiableObservableList(items);
  private final Command settle;
  private final Set<Long> drafted = new HashSet<>();

  /**
   * Begins to read the conflicts within {@code scope}.
   *
   * @param accountNames what the user calls an account; reads the store
   */
  public ConflictsViewModel(
      ConflictSource source,
      Function<AccountId, String> accountNames,
      ReviewScope scope,
      UiTools tools) {
    this.source = source;
    this.accountNames = accountNames;
    this.scope = scope;
    this.tools = tools;
    this.lines = new ConflictLines(tools.texts().messages());
    this.outcomes = new ConflictOutcomes(tools.texts().messages());
    this.reading = new Latest(tools.background());
    this.settle = Command.ofJob(chosen.greaterThan(0), this::save);
    reload();
  }

  /** {@link ScreenState#EMPTY} once nothing is in conflict any more. */
  public ReadOnlyObjectProperty<ScreenState> state() {
    return state.getReadOnlyProperty();
  }

  /** The conflicts. */
  public ObservableList<ConflictItem> items() {
    return shownItems;
  }

  /** For how many something is chosen. */
  public ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Lets the choices hold; those without one stay. */
  public Command settle() {
    return settle;
  }

  /** The drafts that came of what was settled, in the place of earlier ones. */
  public Set<Long> drafted() {
    return Set.copyOf(drafted);
  }

  /** Chooses the same for all. */
  public void chooseForAll(ConflictChoice choice) {
    items.stream()
        .filter(item -> item.choices().contains(choice))
        .forEach(item -> item.choice().set(Optional.of(choice)));
  }

  /** Reads the conflicts anew. */
  public void reload() {
    reading.call(this::read, this::show, this::failed);
  }

  /** Not given up when the page is left: what was chosen holds. */
  private Job save() {
    List<Choice> choices = new ArrayList<>();
    for (ConflictItem item : items) {
      item.choice().get().ifPresent(choice -> choices.add(new Choice(item.conflict(), choice)));
    }
    reading.cancel();
    return tools.background().call(() -> settle(choices), this::settled, this::failed);
  }

  private Settled settle(List<Choice> choices) {
    Set<Long> made = new HashSet<>();
    choices.forEach(choice -> made.addAll(source.resolve(choice.conflict(), choice.choice())));
    return new Settled(made, read());
  }

  private void settled(Settled all) {
    drafted.addAll(all.drafts());
    show(all.left());
  }

  private List<ConflictItem> read() {
    return source.all().stream().filter(this::isWithin).map(this::item).toList();
  }

  private boolean isWithin(Conflict conflict) {
    return switch (conflict) {
      case Conflict.OfRecordSet c -> scope.containsZone(c.zone());
      case Conflict.OfSoa c -> scope.containsZone(c.zone());
      case Conflict.OfReverse c -> scope.containsReverse(c.account());
    };
  }

  private ConflictItem item(Conflict conflict) {
    String account = accountNames.apply(conflict.account());
    return switch (conflict) {
      case Conflict.OfRecordSet c ->
          new ConflictItem(
              c,
              Idn.toUnicode(c.key().name()),
              c.key().type().mnemonic(),
              tools.text("conflicts.place", Idn.toUnicode(c.zone().name()), account),
              sides(c));
      case Conflict.OfSoa c ->
          new ConflictItem(
              c,
              Idn.toUnicode(c.zone().name()),
              "SOA",
              tools.text("conflicts.place", Idn.toUnicode(c.zone().name()), account),
              sides(c));
      case Conflict.OfReverse c -> new ConflictItem(c, c.ip().toString(), "PTR", account, sides(c));
    };
  }

  private ConflictItem.Sides sides(Conflict conflict) {
    return new ConflictItem.Sides(lines.of(conflict), outcomes.of(conflict));
  }

  private void show(List<ConflictItem> read) {
    items.setAll(read);
    chosen.set(0);
    read.forEach(item -> item.choice().addListener((_, _, _) -> count()));
    state.set(read.isEmpty() ? ScreenState.EMPTY : ScreenState.READY);
  }

  private void count() {
    chosen.set((int) items.stream().filter(item -> item.choice().get().isPresent()).count());
  }

  private void failed(Exception thrown) {
    state.set(ScreenState.FAILED);
    tools.fail(thrown);
  }

  /** Gives up reading. What is being settled is settled to its end. */
  @Override
  public void close() {
    reading.cancel();
  }
}
