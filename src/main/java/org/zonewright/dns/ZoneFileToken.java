package org.zonewright.dns;

/**
 * One word of a zone file as it is written, quotes and escapes included.
 *
 * @param text never empty
 */
record ZoneFileToken(String text) {

  boolean isQuoted() {
    return text.startsWith("\"");
  }

  boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }
}
