package org.zonewright.cli;

import java.util.List;
import java.util.Optional;

/** {@code record add}: one more record. */
final class RecordAdd implements Command {

  @Override
  public String name() {
    return "record add";
  }

  @Override
  public void declare(Declaration declaration) {
    RecordTarget.declare(declaration.says("cli.record.add"));
  }

  @Override
  public int run(Session session) {
    RecordTarget target = new RecordTarget(session);
    String content = target.content().orElseThrow(target::contentMissing);
    return new ChangeRun(session)
        .run(List.of(target.change(Optional.empty(), Optional.of(target.record(content)))));
  }
}
