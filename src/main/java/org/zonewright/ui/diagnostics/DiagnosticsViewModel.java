package org.zonewright.ui.diagnostics;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.zonewright.system.diagnostics.DiagnosticArchive;
import org.zonewright.system.diagnostics.DiagnosticFile;
import org.zonewright.ui.common.FileKind;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.ScreenState;
import org.zonewright.ui.common.UiTools;

/** Diagnostics before they are saved: what would be in them. Exactly that is saved. */
public final class DiagnosticsViewModel {

  /** Makes the files. */
  @FunctionalInterface
  public interface Source {

    /** The files, with names of zones or without. */
    List<DiagnosticFile> files(boolean withNames);
  }

  private final Source source;
  private final UiTools tools;
  private final Latest gathering;
  private final BooleanProperty withNames = new SimpleBooleanProperty();
  private final ObservableList<DiagnosticFile> files = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<ScreenState> state =
      new ReadOnlyObjectWrapper<>(ScreenState.LOADING);
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ObservableBooleanValue ready = state.isEqualTo(ScreenState.READY);

  /** Begins to gather, without names of zones. */
  public DiagnosticsViewModel(Source source, UiTools tools) {
    this.source = source;
    this.tools = tools;
    this.gathering = new Latest(tools.background());
    withNames.subscribe(_ -> gather());
  }

  /** Whether names of zones may be told. */
  public BooleanProperty withNames() {
    return withNames;
  }

  /** What would be saved. */
  public ObservableList<DiagnosticFile> files() {
    return files;
  }

  /** Never {@link ScreenState#EMPTY}. */
  public ReadOnlyObjectProperty<ScreenState> state() {
    return state.getReadOnlyProperty();
  }

  /** Why nothing could be gathered. */
  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether it can be saved. */
  public ObservableBooleanValue ready() {
    return ready;
  }

  private void gather() {
    boolean named = withNames.get();
    state.set(ScreenState.LOADING);
    gathering.call(
        () -> source.files(named),
        made -> {
          files.setAll(made);
          state.set(ScreenState.READY);
        },
        thrown -> {
          problem.set(tools.texts().problems().sentence(thrown));
          state.set(ScreenState.FAILED);
        });
  }

  /** Asks for a file and saves what is listed. */
  public void save() {
    List<DiagnosticFile> listed = List.copyOf(files);
    Optional<Path> target =
        tools
            .dialogs()
            .saveFile(
                tools.text("diagnostics.title"),
                "zonewright-diagnostics.zip",
                List.of(new FileKind(tools.text("diagnostics.kind"), List.of("zip"))));
    target.ifPresent(
        path ->
            tools
                .background()
                .call(
                    () -> {
                      new DiagnosticArchive(path).write(listed);
                      return path;
                    },
                    _ ->
                        tools
                            .notices()
                            .done(
                                tools.text("diagnostics.saved.title"),
                                tools.text("diagnostics.saved.text", path.toString())),
                    tools::fail));
  }

  /** Gives up gathering. */
  public void close() {
    gathering.cancel();
  }
}
