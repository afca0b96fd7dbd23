package org.zonewright.kill;

/** When the program is killed. */
enum Moment {
  /** It has said that it sends a step. */
  STEP_BEGUN,
  /** Its request has arrived, and nothing is done because of it. */
  BEFORE_DOING,
  /** Its request has arrived; what it asks for is done after its death. */
  DONE_AFTER_DEATH,
  /** What it asked for is done; it never gets an answer. */
  DONE_UNANSWERED,
  /** The answer is on its way, or has been there for some milliseconds. */
  ANSWERED,
  /** Some time after its first request. */
  ANY_TIME
}
