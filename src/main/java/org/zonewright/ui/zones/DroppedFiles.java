package org.zonewright.ui.zones;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonewright.model.DnsName;
import org.zonewright.model.ZoneRef;
import org.zonewright.store.ZoneSummary;
import org.zonewright.ui.common.Navigator;
import org.zonewright.ui.common.UiTools;
import org.zonewright.ui.records.RecordImport;

/**
 * Drafts the records of files that are dropped onto the window, each in the zone it says it is of
 * or is named after; where that is not one, asks. Nothing is sent.
 */
public final class DroppedFiles {

  /** Asks for the zone that a file is meant for. */
  @FunctionalInterface
  public interface ZoneQuestion {

    /**
     * Asks and waits.
     *
     * @param file the file's name
     * @param told the zone that the file says it is of
     * @param choices the zones there are
     */
    Optional<ZoneRef> ask(String file, Optional<DnsName> told, List<ZoneSummary> choices);
  }

  private final ZonesViewModel zones;
  private final RecordImport importer;
  private final ZoneQuestion question;
  private final Navigator navigator;
  private final UiTools tools;
  private final Deque<DroppedFile> waiting = new ArrayDeque<>();
  private boolean busy;

  /** Nothing was dropped yet. */
  public DroppedFiles(
      ZonesViewModel zones,
      RecordImport importer,
      ZoneQuestion question,
      Navigator navigator,
      UiTools tools) {
    this.zones = zones;
    this.importer = importer;
    this.question = question;
    this.navigator = navigator;
    this.tools = tools;
  }

  /** Takes files, one after the other. */
  public void take(List<Path> files) {
    tools
        .background()
        .call(
            () -> {
              List<DroppedFile> read = new ArrayList<>();
              for (Path file : files) {
                read.add(DroppedFile.read(file));
              }
              return read;
            },
            this::took,
            tools::fail);
  }

  private void took(List<DroppedFile> read) {
    String others =
        read.stream()
            .filter(file -> file.text().isEmpty())
            .map(DroppedFile::name)
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      tools.notices().warning(tools.text("drop.none"), tools.text("drop.noneText", others));
    }
    read.stream().filter(file -> file.text().isPresent()).forEach(waiting::add);
    if (!busy) {
      next();
    }
  }

  private void next() {
    DroppedFile file = waiting.poll();
    busy = file != null;
    if (file != null) {
      zoneOf(file).ifPresentOrElse(zone -> importInto(zone, file), this::next);
    }
  }

  private void importInto(ZoneRef zone, DroppedFile file) {
    navigator.showZone(zone, Optional.empty());
    importer.into(zone, file.text().orElseThrow(), this::next);
  }

  private Optional<ZoneRef> zoneOf(DroppedFile file) {
    List<ZoneSummary> all = zones.list().get().zones();
    List<DnsName> names = file.candidates().toList();
    List<ZoneSummary> fitting =
        names.stream()
            .map(name -> all.stream().filter(zone -> zone.zone().name().equals(name)).toList())
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    return fitting.size() == 1
        ? Optional.of(fitting.getFirst().zone().ref())
        : question.ask(file.name(), file.told(), fitting.isEmpty() ? all : fitting);
  }
}
