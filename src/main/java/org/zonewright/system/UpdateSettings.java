package org.zonewright.system;

/**
 * Whether and where new versions are looked for.
 *
 * @param wanted whether the user wants that; not unless said so
 * @param address where the document about the newest version is, as typed; empty for nowhere
 */
public record UpdateSettings(boolean wanted, String address) {

  /** Nothing is looked for. */
  public static final UpdateSettings OFF = new UpdateSettings(false, "");
}
