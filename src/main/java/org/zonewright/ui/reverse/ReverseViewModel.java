package org.zonewright.ui.reverse;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.zonewright.Services;
import org.zonewright.model.IpAddress;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;

/** The reverse records of all accounts and the addresses that have none. */
public final class ReverseViewModel implements AutoCloseable {

  private final ReverseRows rows;
  private final ReverseSelection selection;
  private final ReverseEditor editor;
  private final ReverseCommands commands;
  private final NetworksViewModel networks;
  private final PictureViewModel picture;
  private final LiveViewModel live;
  private final ReverseExport export;
  private final FollowViewModel follow;
  private final Function<ReverseBulkKind, ReverseBulkViewModel> bulks;
  private Optional<IpAddress> wanted = Optional.empty();

  /**
   * Begins to read and follows every change of what it shows.
   *
   * @param lookups where live answers come from
   */
  public ReverseViewModel(
      Services services,
      UiTools tools,
      ReverseWays ways,
      UiSettings settings,
      LookupSource lookups) {
    this.rows = new ReverseRows(services, tools);
    this.selection = new ReverseSelection(rows);
    this.editor = new ReverseEditor(services, tools, rows);
    this.commands = new ReverseCommands(services, tools, ways, selection, editor, rows);
    this.networks = new NetworksViewModel(rows, tools);
    this.picture = new PictureViewModel(rows, selection);
    this.live = new LiveViewModel(lookups, settings, tools);
    this.export = new ReverseExport(rows, settings, tools, services.clock());
    this.follow = new FollowViewModel(services, ways.reviews(), tools);
    this.bulks =
        kind ->
            new ReverseBulkViewModel(
                kind,
                new ReverseBulkViewModel.Surroundings(
                    new BulkSource(services, tools.texts().messages()), rows, ways.reviews()),
                selection.items().get(),
                tools);
    rows.listing().addListener((_, _, _) -> wanted.ifPresent(this::show));
  }

  /** The rows. */
  public ReverseRows rows() {
    return rows;
  }

  /** Which rows are selected. */
  public ReverseSelection selection() {
    return selection;
  }

  /** The form. */
  public ReverseEditor editor() {
    return editor;
  }

  /** What can be done with the selected rows. */
  public ReverseCommands commands() {
    return commands;
  }

  /** The networks. */
  public NetworksViewModel networks() {
    return networks;
  }

  /** The picture of a network. */
  public PictureViewModel picture() {
    return picture;
  }

  /** Checks in the DNS itself. */
  public LiveViewModel live() {
    return live;
  }

  /** The way to files. */
  public ReverseExport export() {
    return export;
  }

  /** The offer to let reverse records follow the address records of the open zone. */
  public FollowViewModel follow() {
    return follow;
  }

  /** A change of many rows, to be looked at first. */
  public ReverseBulkViewModel bulk(ReverseBulkKind kind) {
    return bulks.apply(kind);
  }

  /** Whether something can be changed at all. */
  public ObservableBooleanValue changeable() {
    return Bindings.createBooleanBinding(
        () -> !rows.accounts().getValue().isEmpty(), rows.listing());
  }

  /** Shows what another showed: as much of it, the same row selected, what the DNS said. */
  void continueFrom(ReverseViewModel other) {
    rows.filter().continueFrom(other.rows.filter());
    live.continueFrom(other.live);
    other.selection.lead().getValue().map(ReverseItem::ip).ifPresent(this::show);
  }

  /** Shows the row of that address, whatever the filter says. */
  public void show(IpAddress ip) {
    wanted = rows.listing().get().isPresent() ? Optional.empty() : Optional.of(ip);
    rows.find(ip)
        .ifPresent(
            item -> {
              if (!rows.visible().get().contains(item.row())) {
                rows.filter().clear();
              }
              selection.select(item);
            });
  }

  @Override
  public void close() {
    live.cancel().execute();
    follow.close();
    rows.close();
  }
}
