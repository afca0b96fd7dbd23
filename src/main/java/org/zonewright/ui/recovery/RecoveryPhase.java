package org.zonewright.ui.recovery;

/** Where taking up a change set is. */
public enum RecoveryPhase {
  /** What became of its steps is being read back. */
  READING,
  /** It is known what became of its steps. */
  KNOWN,
  /** It could not be read back. */
  UNREADABLE,
  /** What was not done is being done. */
  GOING_ON,
  /** It was gone on with. */
  ENDED
}
