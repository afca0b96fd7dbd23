package org.zonewright.dns;

/**
 * A line that was not taken over.
 *
 * @param line number of the line it begins on, from 1
 * @param code why
 * @param text the part that is meant
 */
public record ImportProblem(int line, Code code, String text) {

  /** Why a line was not taken over. Each text has the line as {0} and the part meant as {1}. */
  public enum Code {
    /** A quote is opened and not closed. */
    UNCLOSED_QUOTE,
    /** A parenthesis is opened and not closed, or the other way round. */
    UNBALANCED_PARENTHESIS,
    /** Reading other files is not done. */
    INCLUDE,
    /** A directive that is not known. */
    DIRECTIVE,
    /** Not a domain name. */
    NAME,
    /** Not an address. */
    ADDRESS,
    /** Not a time to live. */
    TTL,
    /** Not a priority. */
    PRIORITY,
    /** Another class than IN. */
    RECORD_CLASS,
    /** No record type where one must be. */
    TYPE_MISSING,
    /** Data that does not fit the type. */
    DATA,
    /** A row with too few cells. */
    CELLS,
    /** Not the text of a table at all. */
    TABLE,
    /** Neither true nor false. */
    SWITCH;

    /** The key of the text for the user. */
    public String messageKey() {
      return MessageKeys.of("import", this);
    }
  }
}
