package org.zonewright.ui.settings;

/** The ways to the providers to choose from. */
public enum ProxyKind {
  SYSTEM,
  NONE,
  MANUAL
}
