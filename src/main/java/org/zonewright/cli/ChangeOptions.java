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

  @Option(names = "--force", descriptionKey = "cli.option.force")
  private boolean force;

  @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.note")
  private String note = "";

  /** Whether to apply without asking. */
  boolean yes() {
    return yes;
  }

  /** Whether to show the plan only. */
  boolean dryRun() {
    return dryRun;
  }

  /** Whether to apply what a guardrail would stop. */
  boolean force() {
    return force;
  }

  /** What the user says about the change set; empty for nothing. */
  String note() {
    return note;
  }
}
