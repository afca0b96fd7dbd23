package org.zonewright.system;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;

/** The version of this program, as it was compiled into its module. */
public final class ProgramVersion {

  private ProgramVersion() {}

  /** The version, or a word for a program run from loose classes. */
  public static String text() {
    return Optional.ofNullable(ProgramVersion.class.getModule().getDescriptor())
        .flatMap(ModuleDescriptor::rawVersion)
        .orElse("development");
  }
}
