package org.zonewright.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far a command goes that changes many reverse records. */
final class ManyOptions {

  @Mixin private final ChangeOptions options = new ChangeOptions();

  @Option(names = "--partly", descriptionKey = "cli.option.partlyMany")
  private boolean partly;

  PlanRun.Manner manner() {
    return new PlanRun.Manner(
        options.yes(), options.dryRun(), options.force(), options.note(), partly, false);
  }
}
