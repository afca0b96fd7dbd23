package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import org.zonewright.model.DnsName;
import org.zonewright.model.ReverseData;
import org.zonewright.model.ReverseRecord;

/** {@code reverse set}: creates or changes the reverse record of an address. */
final class ReverseSet implements Command {

  @Override
  public String name() {
    return "reverse set";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration
        .says("cli.reverse.set")
        .parameter("IP", "cli.parameter.ip")
        .parameter("NAME", "cli.parameter.hostName")
        .option("--description", "D", "cli.option.description")
        .option(Choice.ACCOUNT, "N", "cli.option.account");
    ChangeRun.declare(declaration);
  }

  @Override
  public int run(Session session) {
    ReverseTarget target = new ReverseTarget(session);
    DnsName name = new Choice(session).name(session.invocation().required(1));
    String description =
        session
            .invocation()
            .value("--description")
            .or(() -> target.present().map(ReverseRecord::data).map(ReverseData::description))
            .orElse("");
    ReverseData wanted = new ReverseData(target.ip(), name, description);
    boolean asWished = target.present().map(ReverseRecord::data).equals(Optional.of(wanted));
    return new ChangeRun(session)
        .run(asWished ? List.of() : List.of(target.change(Optional.of(wanted))));
  }
}
