package org.zonewright.dns;

/**
 * How big a TXT record's text is.
 *
 * @param bytes bytes of the text itself
 * @param strings how many character strings of up to 255 bytes it takes, at least 1
 */
public record TextSize(int bytes, int strings) {

  /** The size of a TXT record's content as typed or in normal form. */
  public static TextSize of(String content) {
    int bytes = LogicalText.toBytes(LogicalText.read(content)).length;
    int strings = (bytes + CharacterStrings.MAX_BYTES - 1) / CharacterStrings.MAX_BYTES;
    return new TextSize(bytes, Math.max(1, strings));
  }
}
