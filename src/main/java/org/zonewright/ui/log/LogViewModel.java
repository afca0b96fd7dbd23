package org.zonewright.ui.log;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.system.log.LogEntry;
import org.zonewright.system.log.LogLevel;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.UiTools;

/** The end of the log: what is in it, narrowed as wished. */
public final class LogViewModel {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  /** Where entries come from. */
  @FunctionalInterface
  public interface Source extends Callable<List<LogEntry>> {

    /** The newest entries, oldest first. */
    @Override
    List<LogEntry> call() throws IOException;
  }

  private final Source source;
  private final UiTools tools;
  private final DateTimeFormatter time;
  private final Latest loading;
  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.LOADING);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ObjectProperty<LogLevel> level = new SimpleObjectProperty<>(LogLevel.DETAIL);
  private final StringProperty filter = new SimpleStringProperty("");
  private final ObservableList<LogEntry> shown = FXCollections.observableArrayList();
  private final Command reload = Command.of(this::load);
  private final Command copy;
  private List<LogEntry> all = List.of();

  /**
   * Begins to read.
   *
   * @param zone where the user is
   */
  public LogViewModel(Source source, UiTools tools, ZoneId zone) {
    this.source = source;
    this.tools = tools;
    this.time = TIME.withZone(zone);
    this.loading = new Latest(tools.background());
    this.copy = Command.of(state.isEqualTo(ScreenState.READY), this::copyShown);
    level.subscribe(_ -> narrow());
    filter.subscribe(_ -> narrow());
    load();
  }

  /** {@link ScreenState#EMPTY} where nothing fits what is wished. */
  public ReadOnlyObjectProperty<ScreenState> state() {
    return state.getReadOnlyProperty();
  }

  /** Why the log could not be read. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** What matters less is left out. */
  public ObjectProperty<LogLevel> level() {
    return level;
  }

  /** Only entries with this text anywhere in them, letter case apart. */
  public StringProperty filter() {
    return filter;
  }

  /** The entries that fit, newest first. */
  public ObservableList<LogEntry> shown() {
    return shown;
  }

  /** Reads anew. */
  public Command reload() {
    return reload;
  }

  /** Puts all entries that are shown on the clipboard, oldest first. */
  public Command copy() {
    return copy;
  }

  /** When an entry was written, where the user is. */
  public String time(LogEntry entry) {
    return time.format(entry.at());
  }

  private void load() {
    loading.call(
        source,
        read -> {
          all = List.copyOf(read.reversed());
          narrow();
        },
        thrown -> {
          problem.set(tools.texts().problems().sentence(thrown));
          state.set(ScreenState.FAILED);
        });
  }

  private void narrow() {
    String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
    shown.setAll(
        all.stream()
            .filter(entry -> entry.level().compareTo(level.get()) >= 0)
            .filter(entry -> entry.whole().toLowerCase(Locale.ROOT).contains(wanted))
            .toList());
    state.set(shown.isEmpty() ? ScreenState.EMPTY : ScreenState.READY);
  }

  private void copyShown() {
    tools
        .dialogs()
        .copy(
            shown.reversed().stream()
                .map(LogEntry::whole)
                .collect(Collectors.joining("\n", "", "\n")));
    tools
        .notices()
        .done(tools.text("log.copied.title"), tools.text("log.copied.text", shown.size()));
  }

  /** The whole of an entry; nothing where there is none. */
  public String text(Optional<LogEntry> entry) {
    return entry.map(LogEntry::whole).orElse("");
  }
}
