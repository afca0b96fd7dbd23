package org.zonewright.ui.history;

import java.time.Instant;
import java.util.OptionalLong;
import org.zonewright.change.HistoryEntry;
import org.zonewright.ui.common.ReviewScope;

/**
 * An entry of the history as it is shown.
 *
 * @param id its id
 * @param kind what it is
 * @param title what happened, in words
 * @param at when
 * @param who who did it and where, in words
 * @param result what became of it, in words; empty where the title says all
 * @param note what the user says of it; empty for nothing
 * @param entry what it is made of
 * @param undo how it can be taken back
 * @param places what it concerns, and where the drafts that take it back will be
 */
public record HistoryItem(
    long id,
    Kind kind,
    String title,
    Instant at,
    String who,
    String result,
    String note,
    HistoryEntry entry,
    UndoKind undo,
    ReviewScope places) {

  /** What an entry is. */
  public enum Kind {
    /** Applied, everything done. */
    DONE,
    /** Applied, not everything done. */
    PARTLY,
    /** Begun and not carried to its end. */
    UNFINISHED,
    /** Done by somebody else. */
    ELSEWHERE
  }

  /** How an entry can be taken back. */
  public enum UndoKind {
    /** Not at all: nothing of it was done by us. */
    NONE,
    /** By drafting the inverse. */
    INVERSE,
    /** By drafting deleted zones anew. */
    RECREATE
  }

  /** The change set's id; empty where it was none of ours. */
  public OptionalLong changeSet() {
    return kind == Kind.ELSEWHERE ? OptionalLong.empty() : OptionalLong.of(id);
  }
}
