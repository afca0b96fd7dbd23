package org.zonewright.dns;

/**
 * One field of the content editor.
 *
 * @param labelKey the key of its label's text
 * @param size how much room it wants
 * @param optional whether it may be left empty
 */
public record ContentField(String labelKey, Size size, boolean optional) {

  /** How much room a field wants. */
  public enum Size {
    /** A number of a few digits or a short word. */
    SHORT,
    /** A name or address. */
    LINE,
    /** Text, a key or a digest, on several lines. */
    BLOCK
  }
}
