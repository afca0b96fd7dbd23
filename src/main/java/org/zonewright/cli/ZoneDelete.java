package org.zonewright.cli;

import java.util.List;
import org.zonewright.model.Change;
import org.zonewright.store.ZoneSummary;

/** {@code zone delete}. */
final class ZoneDelete implements Command {

  @Override
  public String name() {
    return "zone delete";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration
        .says("cli.zone.delete")
        .parameter("NAME", "cli.parameter.zone")
        .requiredOption(Choice.ACCOUNT, "N", "cli.option.account");
    ChangeRun.declare(declaration);
  }

  @Override
  public int run(Session session) {
    ZoneSummary zone = new Choice(session).zone(session.invocation().required(0));
    return new ChangeRun(session)
        .run(List.of(new Change.ZoneDeletion(zone.zone(), zone.records())));
  }
}
