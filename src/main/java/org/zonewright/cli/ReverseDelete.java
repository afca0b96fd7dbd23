package org.zonewright.cli;

import java.util.List;
import java.util.Optional;

/** {@code reverse delete}. */
final class ReverseDelete implements Command {

  @Override
  public String name() {
    return "reverse delete";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration
        .says("cli.reverse.delete")
        .parameter("IP", "cli.parameter.ip")
        .option(Choice.ACCOUNT, "N", "cli.option.account");
    ChangeRun.declare(declaration);
  }

  @Override
  public int run(Session session) {
    ReverseTarget target = new ReverseTarget(session);
    if (target.present().isEmpty()) {
      throw session.failure("unknownReverse", "cli.unknownReverse", target.ip().toString());
    }
    return new ChangeRun(session).run(List.of(target.change(Optional.empty())));
  }
}
