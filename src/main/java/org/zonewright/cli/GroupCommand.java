package org.zonewright.cli;

import picocli.CommandLine.Command;

/** Commands that only have commands below them. */
final class GroupCommand {

  private GroupCommand() {}

  /** {@code zonewright accounts}. */
  @Command(name = "accounts")
  static final class OfAccounts {}

  /** {@code zonewright accounts add}. */
  @Command(name = "add")
  static final class NewAccounts {}

  /** {@code zonewright zone}. */
  @Command(name = "zone")
  static final class OfZones {}

  /** {@code zonewright record}. */
  @Command(name = "record")
  static final class OfRecords {}
}
