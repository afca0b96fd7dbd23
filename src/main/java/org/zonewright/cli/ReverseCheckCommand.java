package org.zonewright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.reverse.AddressRow;
import org.zonewright.reverse.AddressState;
import org.zonewright.reverse.live.LiveQuestion;
import org.zonewright.reverse.live.LiveResult;
import org.zonewright.reverse.live.LiveState;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks reverse records, in the cache or in the DNS itself; fails if one is not confirmed. */
@Command(name = "check")
final class ReverseCheckCommand implements Callable<Integer> {

  @Mixin private final LiveOptions live = new LiveOptions();
  @Mixin private final AddressOptions addresses = new AddressOptions();

  private final Shell shell;
  private final Terminal terminal;

  ReverseCheckCommand(Shell shell, Terminal terminal) {
    this.shell = shell;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return shell.work(this::check);
  }

  private ExitStatus check(Services services) {
    Output output = shell.output();
    boolean asked = live.live(output);
    List<AddressRow> rows = new AddressChoice(services, output).rows(addresses);
    return asked ? live(services, rows) : cached(services, rows);
  }

  /** Lists what the cache does not confirm. */
  private ExitStatus cached(Services services, List<AddressRow> rows) {
    Output output = shell.output();
    List<AddressRow> wrong =
        rows.stream().filter(row -> !row.states().has(AddressState.CONFIRMED)).toList();
    new ReverseListing(output, new AccountChoice(services.accounts(), output.messages()))
        .print(wrong);
    return told(rows.size() - wrong.size(), rows.size());
  }

  private ExitStatus live(Services services, List<AddressRow> rows) {
    Output output = shell.output();
    List<LiveQuestion> questions = rows.stream().map(LiveQuestion::of).distinct().toList();
    List<LiveResult> results =
        new LiveRun(output, terminal).ask(live.lookup(output, services.clock()), questions);
    new LiveReport(output).print(results);
    long confirmed =
        results.stream().filter(result -> result.state() == LiveState.CONFIRMED).count();
    return told(confirmed, questions.size());
  }

  private ExitStatus told(long confirmed, int all) {
    shell.output().message("cli.check.confirmed", confirmed, all);
    return confirmed == all ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
