package org.zonewright.ui.help;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.UiTools;

/** The help: what is in it, and what is being looked for. */
public final class HelpViewModel {

  private final Predicate<URI> opener;
  private final UiTools tools;
  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.LOADING);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<HelpDocument> document =
      new ReadOnlyObjectWrapper<>(new HelpDocument(List.of()));
  private final StringProperty sought = new SimpleStringProperty("");
  private final ObservableList<Integer> hits = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<HelpHit> hit = new ReadOnlyObjectWrapper<>(HelpHit.NOT_ASKED);
  private final Command next = Command.of(Bindings.isNotEmpty(hits), () -> step(1));
  private final Command previous = Command.of(Bindings.isNotEmpty(hits), () -> step(-1));
  private int chosen;

  /**
   * Begins to read.
   *
   * @param source has the help
   * @param opener shows a page in the user's browser and says whether that worked; may take a while
   */
  public HelpViewModel(Callable<HelpDocument> source, Predicate<URI> opener, UiTools tools) {
    this.opener = opener;
    this.tools = tools;
    sought.subscribe(_ -> find());
    tools.background().call(source, this::show, this::fail);
  }

  /** Whether the help is there. */
  public ReadOnlyObjectProperty<ScreenState> state() {
    return state.getReadOnlyProperty();
  }

  /** Why it could not be read. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** The help; empty before it was read. */
  public ReadOnlyObjectProperty<HelpDocument> document() {
    return document.getReadOnlyProperty();
  }

  /** Says that the help is in English, where that is not the window's language. */
  public Optional<String> languageNote() {
    String language = tools.texts().messages().locale().getLanguage();
    return language.equals(Locale.ENGLISH.getLanguage())
        ? Optional.empty()
        : Optional.of(tools.text("help.inEnglish"));
  }

  /** What to look for. */
  public StringProperty sought() {
    return sought;
  }

  /** Goes to the next hit, after the last to the first. */
  public Command next() {
    return next;
  }

  /** Goes to the hit before, before the first to the last. */
  public Command previous() {
    return previous;
  }

  /** The hit that was gone to. */
  public ReadOnlyObjectProperty<HelpHit> hit() {
    return hit.getReadOnlyProperty();
  }

  /** Shows a page outside, or puts its address on the clipboard where nothing can show it. */
  public void open(URI page) {
    tools
        .background()
        .call(
            () -> opener.test(page),
            opened -> {
              if (!opened) {
                tools.dialogs().copy(page.toString());
                tools
                    .notices()
                    .done(
                        tools.text("update.noBrowser.title"),
                        tools.text("update.noBrowser.text", page.toString()));
              }
            },
            tools::fail);
  }

  private void show(HelpDocument read) {
    document.set(read);
    state.set(read.blocks().isEmpty() ? ScreenState.EMPTY : ScreenState.READY);
    find();
  }

  private void fail(Exception thrown) {
    problem.set(tools.texts().problems().sentence(thrown));
    state.set(ScreenState.FAILED);
  }

  private void find() {
    hits.setAll(document.get().holding(sought.get()));
    choose(0);
  }

  private void step(int by) {
    choose(Math.floorMod(chosen + by, hits.size()));
  }

  private void choose(int place) {
    chosen = place;
    if (!hits.isEmpty()) {
      hit.set(
          new HelpHit(
              OptionalInt.of(hits.get(place)), tools.text("help.found", place + 1, hits.size())));
    } else if (sought.get().isBlank()) {
      hit.set(HelpHit.NOT_ASKED);
    } else {
      hit.set(new HelpHit(OptionalInt.empty(), tools.text("help.found.none")));
    }
  }
}
