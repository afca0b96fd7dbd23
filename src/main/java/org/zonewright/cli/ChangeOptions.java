package org.zonewright.cli;

import picocli.CommandLine.Option;

/** How far a changing command goes. */
final class ChangeOptions {

  @Option(
      names = {"-y", "--yes"},
      descriptionKey = "cli.option.yes")
  private boolean yes;

  @Option(names = "--dry-run", descriptionKey = "cli.option.dryRun")
  private boolean dryRun;

  /** Whether to apply without asking. */
  boolean yes() {
    return yes;
  }

  /** Whether to show the plan only. */
  boolean dryRun() {
    return dryRun;
  }
}
