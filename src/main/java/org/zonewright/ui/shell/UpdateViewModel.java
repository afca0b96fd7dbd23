package org.zonewright.ui.shell;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zonewright.system.UpdateSettings;
import org.zonewright.system.update.Release;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.Job;
import org.zonewright.ui.common.UiTools;

/** A newer version of the program, once one is known, and what can be done about it. */
public final class UpdateViewModel implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(UpdateViewModel.class);

  /** Not at once: a window that opens has better things to do. */
  private static final Duration SOON = Duration.ofSeconds(10);

  /** How often a window that stays open looks whether a look is due; that is once a day. */
  private static final Duration LATER = Duration.ofHours(3);

  /** The way to {@link org.zonewright.system.update.UpdateCheck}. */
  public interface Source {

    /** A newer version to be told of. */
    Optional<Release> due(UpdateSettings wishes);

    /** Never tells of that version again. */
    void skip(Release release);

    /** Opens a page in the user's browser; false where there is none. */
    boolean open(URI page);
  }

  private final Source source;
  private final UiTools tools;
  private final Supplier<UpdateSettings> wishes;
  private final ReadOnlyObjectWrapper<Optional<Release>> release =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Command show = Command.of(this::openPage);
  private final Command skip = Command.of(this::skipVersion);
  private final Command dismiss = Command.of(() -> release.set(Optional.empty()));
  private Job next;

  /**
   * Looks in a moment, and then from time to time.
   *
   * @param wishes what the user wants now
   */
  public UpdateViewModel(Source source, UiTools tools, Supplier<UpdateSettings> wishes) {
    this.source = source;
    this.tools = tools;
    this.wishes = wishes;
    this.next = tools.background().after(SOON, this::look);
  }

  /** The newer version. */
  public ReadOnlyObjectProperty<Optional<Release>> release() {
    return release.getReadOnlyProperty();
  }

  /** Opens the page about it. */
  public Command show() {
    return show;
  }

  /** Does not tell of this version again. */
  public Command skip() {
    return skip;
  }

  /** Says nothing more for now. */
  public Command dismiss() {
    return dismiss;
  }

  private void look() {
    UpdateSettings now = wishes.get();
    if (now.wanted()) {
      tools
          .background()
          .call(
              () -> source.due(now),
              found -> found.ifPresent(each -> release.set(found)),
              problem -> LOG.warn("looking for updates", problem));
    }
    next = tools.background().after(LATER, this::look);
  }

  private void openPage() {
    release
        .get()
        .ifPresent(
            known ->
                tools
                    .background()
                    .call(
                        () -> source.open(known.page()),
                        opened -> {
                          if (!opened) {
                            tellAddress(known);
                          }
                        },
                        tools::fail));
  }

  private void tellAddress(Release known) {
    tools.dialogs().copy(known.page().toString());
    tools
        .notices()
        .done(
            tools.text("update.noBrowser.title"),
            tools.text("update.noBrowser.text", known.page().toString()));
  }

  private void skipVersion() {
    release
        .get()
        .ifPresent(
            known ->
                tools
                    .background()
                    .call(
                        () -> {
                          source.skip(known);
                          return known;
                        },
                        _ -> {},
                        tools::fail));
    release.set(Optional.empty());
  }

  @Override
  public void close() {
    next.cancel();
  }
}
