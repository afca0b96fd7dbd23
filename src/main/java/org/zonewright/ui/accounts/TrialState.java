package org.zonewright.ui.accounts;

/** How the test of an account stands. */
public enum TrialState {
  /** Not tested as it is typed now. */
  NONE,
  /** Being tested. */
  RUNNING,
  /** It works. */
  PASSED,
  /** It does not work. */
  FAILED
}
