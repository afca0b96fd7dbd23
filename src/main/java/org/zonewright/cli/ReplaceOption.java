package org.zonewright.cli;

import picocli.CommandLine.Option;

/** Whether names that are there may be replaced. */
final class ReplaceOption {

  @Option(names = "--replace", descriptionKey = "cli.option.replacePointers")
  private boolean replace;

  boolean replace() {
    return replace;
  }
}
