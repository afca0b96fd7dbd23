package org.zonewright.dns;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One entry of a zone file: a line, or several joined by parentheses.
 *
 * @param line the number of its first line, from 1
 * @param indented whether it begins with a blank, that is, without owner name
 * @param disabled whether it is one of the comments in which Zonewright keeps unpublished records
 * @param tokens its words, at least one
 */
record ZoneFileEntry(int line, boolean indented, boolean disabled, List<ZoneFileToken> tokens) {

  ZoneFileEntry {
    tokens = List.copyOf(tokens);
  }

  /** The words from {@code first} on with single blanks between them. */
  String textFrom(int first) {
    return tokens.stream().skip(first).map(ZoneFileToken::text).collect(Collectors.joining(" "));
  }
}
