package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.zonewright.Services;
import org.zonewright.cli.json.RecordJson;
import org.zonewright.cli.json.RecordsJson;
import org.zonewright.cli.json.SoaJson;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRecord;
import org.zonewright.store.CachedZone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists the cached records of a zone. */
@Command(name = "records")
final class RecordsCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "ZONE", descriptionKey = "cli.parameter.zone")
  private String zone = "";

  @Mixin private final AccountOption account = new AccountOption();

  private final Shell shell;

  RecordsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return shell.work(this::list);
  }

  private ExitStatus list(Services services) {
    ZoneChoice choice = new ZoneChoice(services, shell.output());
    CachedZone cached = choice.content(zone, account.name());
    String owner = choice.accountName(cached.summary());
    shell
        .output()
        .answer(
            new RecordsJson(
                cached.summary().zone().name().text(),
                owner,
                cached.soa().map(SoaJson::of),
                cached.summary().fetchedAt(),
                cached.summary().complete(),
                cached.records().stream().map(RecordJson::of).toList()),
            () -> lines(cached, owner, new Ages(shell.output().messages(), services.clock())));
    return ExitStatus.DONE;
  }

  private List<String> lines(CachedZone cached, String owner, Ages ages) {
    Output output = shell.output();
    String age = ages.of(cached.summary().fetchedAt());
    List<String> lines = new ArrayList<>();
    lines.add(
        output.text(
            "cli.records.title",
            cached.summary().unicodeName(),
            owner,
            cached.records().size(),
            cached.summary().complete() ? age : output.text("cli.incomplete", age)));
    cached
        .soa()
        .map(
            soa ->
                output.text(
                    "cli.records.soa",
                    soa.mname(),
                    soa.rname(),
                    soa.serial().toString(),
                    String.valueOf(soa.ttl())))
        .ifPresent(lines::add);
    lines.add("");
    lines.addAll(table(cached).lines());
    return lines;
  }

  private Table table(CachedZone cached) {
    Output output = shell.output();
    Table table =
        new Table(
            Stream.of(
                    output.text("cli.column.name"),
                    output.text("cli.column.type"),
                    output.text("cli.column.ttl"),
                    output.text("cli.column.priority"),
                    output.text("cli.column.content"))
                .toList(),
            Set.of(2, 3));
    DnsName apex = cached.summary().zone().name();
    for (ZoneRecord record : cached.records()) {
      ResourceRecord data = record.data();
      table.add(
          relative(data.name(), apex),
          data.type().mnemonic(),
          String.valueOf(data.ttl()),
          data.priority().isPresent() ? String.valueOf(data.priority().getAsInt()) : "",
          data.enabled() ? data.content() : output.text("cli.records.disabled", data.content()));
    }
    return table;
  }

  private static String relative(DnsName name, DnsName apex) {
    return name.isAtOrBelow(apex) && !name.equals(apex)
        ? Idn.toUnicode(DnsName.of(name.relativeTo(apex)))
        : name.relativeTo(apex);
  }
}
