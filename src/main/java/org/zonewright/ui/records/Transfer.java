package org.zonewright.ui.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonewright.dns.DigCommand;
import org.zonewright.dns.RecordCsv;
import org.zonewright.dns.ZoneFile;
import org.zonewright.model.ResourceRecord;
import org.zonewright.ui.common.FileKind;
import org.zonewright.ui.common.UiTools;

/** Records to and from files and the clipboard. */
final class Transfer {

  /** No zone is as large; a file that is was chosen by mistake. */
  private static final long MAX_FILE = 64L * 1024 * 1024;

  private final RecordsViewModel records;
  private final UiTools tools;
  private final ImportConsent consent;

  Transfer(RecordsViewModel records, UiTools tools) {
    this.records = records;
    this.tools = tools;
    this.consent = new ImportConsent(tools);
  }

  /** The selected records as lines of a zone file on the clipboard. */
  void copyLines() {
    records
        .view()
        .get()
        .ifPresent(
            view ->
                tools
                    .dialogs()
                    .copy(
                        selected().stream()
                            .map(record -> ZoneFile.line(record, view.name()) + "\n")
                            .collect(Collectors.joining())));
  }

  /** The selected records as a table on the clipboard. */
  void copyCsv() {
    records
        .view()
        .get()
        .ifPresent(view -> tools.dialogs().copy(RecordCsv.write(view.name(), selected())));
  }

  /** Commands that ask the DNS for the selected records, one for each name and type. */
  void copyDig() {
    tools
        .dialogs()
        .copy(
            selected().stream()
                .map(record -> DigCommand.of(record.name(), record.type()))
                .distinct()
                .collect(Collectors.joining("\n")));
  }

  private List<ResourceRecord> selected() {
    return records.selection().stream().map(RecordRow::record).toList();
  }

  /** Drafts what is on the clipboard. */
  void paste() {
    tools.dialogs().pasted().ifPresent(this::take);
  }

  /** Asks for a file and drafts what is in it. */
  void importFile() {
    tools
        .dialogs()
        .openFile(
            tools.text("ui.records.importTitle"),
            List.of(
                new FileKind(
                    tools.text("ui.records.kindBoth"), List.of("zone", "db", "txt", "csv")),
                new FileKind(tools.text("ui.records.kindAny"), List.of())))
        .ifPresent(file -> tools.background().call(() -> read(file), this::take, tools::fail));
  }

  private String read(Path file) throws IOException {
    if (Files.size(file) > MAX_FILE) {
      throw new IOException(
          tools.text("ui.records.importTooLarge", file.toString(), MAX_FILE >> 20));
    }
    byte[] bytes = Files.readAllBytes(file);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void take(String text) {
    records
        .view()
        .get()
        .ifPresent(
            view -> {
              List<RecordRow> rows = records.allRows();
              tools
                  .background()
                  .call(() -> Incoming.read(text, view, rows), this::draft, tools::fail);
            });
  }

  private void draft(Incoming incoming) {
    if (consent.given(incoming)) {
      records.drafting().write(incoming.records().stream().<Edit>map(Edit.Add::new).toList());
      consent.done(incoming);
    }
  }

  /** Asks for a file and writes the zone, as drafted, as a zone file. */
  void exportZoneFile() {
    records
        .view()
        .get()
        .ifPresent(
            view ->
                export(
                    view,
                    new FileKind(tools.text("ui.records.kindZone"), List.of("zone")),
                    ZoneFile.write(view.name(), view.draftedSoa(), drafted())));
  }

  /** Asks for a file and writes the zone, as drafted, as a table. */
  void exportCsv() {
    records
        .view()
        .get()
        .ifPresent(
            view ->
                export(
                    view,
                    new FileKind(tools.text("ui.records.kindCsv"), List.of("csv")),
                    RecordCsv.write(view.name(), drafted())));
  }

  private List<ResourceRecord> drafted() {
    return records.allRows().stream().filter(RecordRow::editable).map(RecordRow::record).toList();
  }

  private void export(ZoneView view, FileKind kind, String text) {
    Optional<Path> file =
        tools
            .dialogs()
            .saveFile(
                tools.text("ui.records.exportTitle", view.summary().unicodeName()),
                view.name() + "." + kind.extensions().getFirst(),
                List.of(kind));
    file.ifPresent(
        chosen ->
            tools
                .background()
                .call(
                    () -> Files.writeString(chosen, text),
                    written ->
                        tools
                            .notices()
                            .done(tools.text("ui.records.exportDone"), written.toString()),
                    tools::fail));
  }
}
