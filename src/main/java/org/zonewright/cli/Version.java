package org.zonewright.cli;

import java.util.Optional;

/** The version of this program, as it was compiled into its module. */
final class Version {

  private Version() {}

  /** The version, or a word for a program run from loose classes. */
  static String text() {
    return Optional.ofNullable(Version.class.getModule().getDescriptor())
        .flatMap(java.lang.module.ModuleDescriptor::rawVersion)
        .orElse("development");
  }
}
