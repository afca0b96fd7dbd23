package org.zonewright.ui.reverse;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import org.zonewright.dns.ReverseZoneFile;
import org.zonewright.dns.ReverseZoneSettings;
import org.zonewright.dns.ReverseZoneWriter;
import org.zonewright.model.DnsName;
import org.zonewright.model.Network;
import org.zonewright.model.ReverseData;
import org.zonewright.model.Soa;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.MatrixCsv;
import org.zonewright.ui.common.Command;
import org.zonewright.ui.common.FileKind;
import org.zonewright.ui.common.Question;
import org.zonewright.ui.common.Setting;
import org.zonewright.ui.common.UiSettings;
import org.zonewright.ui.common.UiTools;

/** The matrix to files: what is shown as a table, a network as zone files. */
public final class ReverseExport {

  private static final long TTL = 86_400;

  private final ReverseRows rows;
  private final UiSettings settings;
  private final UiTools tools;
  private final Clock clock;

  ReverseExport(ReverseRows rows, UiSettings settings, UiTools tools, Clock clock) {
    this.rows = rows;
    this.settings = settings;
    this.tools = tools;
    this.clock = clock;
  }

  /** Writes the rows that are shown as a table. */
  public Command table() {
    return Command.of(
        Bindings.createBooleanBinding(() -> !rows.visible().get().isEmpty(), rows.visible()),
        this::askTable);
  }

  /** Writes the network that the matrix is narrowed to as one zone file or several. */
  public Command zoneFile() {
    return Command.of(
        Bindings.createBooleanBinding(
            () -> rows.filter().block().isPresent(), rows.filter().network()),
        () -> rows.filter().block().ifPresent(this::askZone));
  }

  private void askTable() {
    List<AddressRow> shown = rows.visible().get();
    tools
        .dialogs()
        .saveFile(
            tools.text("reverse.export.tableTitle"),
            "reverse.csv",
            List.of(new FileKind(tools.text("reverse.export.tableKind"), List.of("csv"))))
        .ifPresent(
            file ->
                tools
                    .background()
                    .call(
                        () -> Files.writeString(file, MatrixCsv.write(shown, rows::accountName)),
                        written -> done(List.of(written)),
                        tools::fail));
  }

  private void askZone(Network network) {
    tools
        .dialogs()
        .prompt(
            tools.text("reverse.export.zoneTitle", network.toString()),
            tools.text("reverse.export.servers"),
            settings.find(Setting.REVERSE_SERVERS).orElse(""),
            this::serverProblem)
        .ifPresent(
            servers -> {
              settings.save(Setting.REVERSE_SERVERS, servers.strip());
              write(network, servers(servers));
            });
  }

  private Optional<String> serverProblem(String typed) {
    return servers(typed).isEmpty() || servers(typed).size() < words(typed).size()
        ? Optional.of(tools.text("reverse.export.serversWrong"))
        : Optional.empty();
  }

  private static List<String> words(String typed) {
    return Arrays.stream(typed.strip().split("[\\s,;]+", -1)).filter(w -> !w.isEmpty()).toList();
  }

  private static List<DnsName> servers(String typed) {
    return words(typed).stream().flatMap(word -> HostNameWords.name(word).stream()).toList();
  }

  private void write(Network network, List<DnsName> servers) {
    List<ReverseData> pointers =
        rows.listing().get().map(read -> read.matrix().pointers(network)).orElse(List.of());
    ReverseZoneSettings zone = new ReverseZoneSettings(soa(servers.getFirst()), servers, TTL);
    List<ReverseZoneFile> files = new ReverseZoneWriter(zone).write(network, pointers);
    tools
        .dialogs()
        .saveFile(
            tools.text("reverse.export.zoneTitle", network.toString()),
            files.getFirst().fileName(),
            List.of(new FileKind(tools.text("reverse.export.zoneKind"), List.of("zone"))))
        .filter(first -> mayWriteBeside(first, files))
        .ifPresent(
            first -> tools.background().call(() -> write(first, files), this::done, tools::fail));
  }

  /** A serial as RFC 1912 section 2.2 recommends: the day and a number. */
  private Soa soa(DnsName server) {
    String day = LocalDate.now(clock).format(DateTimeFormatter.BASIC_ISO_DATE);
    String contact =
        server.labels().size() > 2 ? "hostmaster." + server.parent() : "hostmaster." + server;
    return new Soa(server.text(), contact, new BigInteger(day + "01"), TTL);
  }

  /** The file dialog asks only for the first file whether it may be replaced. */
  private boolean mayWriteBeside(Path first, List<ReverseZoneFile> files) {
    List<String> there =
        files.stream()
            .skip(1)
            .map(ReverseZoneFile::fileName)
            .filter(name -> Files.exists(first.resolveSibling(name)))
            .toList();
    return there.isEmpty()
        || tools
            .dialogs()
            .confirm(
                Question.dangerous(
                    tools.text("reverse.export.replaceTitle"),
                    tools.text("reverse.export.replaceText", String.join(", ", there)),
                    tools.text("reverse.export.replaceAction")));
  }

  private static List<Path> write(Path first, List<ReverseZoneFile> files) throws IOException {
    List<Path> written = new ArrayList<>();
    for (ReverseZoneFile file : files) {
      Path path = written.isEmpty() ? first : first.resolveSibling(file.fileName());
      written.add(Files.writeString(path, file.text()));
    }
    return written;
  }

  private void done(List<Path> written) {
    tools
        .notices()
        .done(
            tools.text("reverse.export.done"),
            written.stream().map(Path::toString).collect(Collectors.joining("\n")));
  }
}
