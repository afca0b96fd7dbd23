package org.zonewright.change;

/** How the user settles a {@link Conflict}. */
public enum ConflictChoice {
  /** As it was when the draft was begun: neither change. */
  BASE,
  /** As it is now: the draft is given up. */
  THEIRS,
  /** As drafted, over what somebody else has made of it. */
  MINE,
  /** Both changes together; record sets only. */
  BOTH
}
