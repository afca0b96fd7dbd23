package org.zonewright.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A domain name (RFC 9499 section 2) in the form both providers use on the wire: A-labels, lower
 * case, no final dot; the root is the empty string. Wildcards and underscore labels are names like
 * any other. The constructor only brings a name into that form and refuses what could never be one
 * (white space, control characters, empty labels, non-ASCII letters); whether a name is allowed as
 * an owner or host name is the business of the rules in {@code org.zonewright.dns}, so that
 * whatever a provider delivers can be held and sent back.
 *
 * <p>The natural order is the DNS order of RFC 4034 section 6.1: compared label by label from the
 * right.
 *
 * @param text the name, without final dot
 */
public record DnsName(String text) implements Comparable<DnsName> {

  /** The root of the domain name system. */
  public static final DnsName ROOT = new DnsName("");

  /** Separates labels in {@link #sortKey()}; lower than every character a label can hold. */
  private static final char KEY_SEPARATOR = '\u0001';

  /**
   * Checks and normalises.
   *
   * @throws IllegalArgumentException if the text can not be a domain name
   */
  public DnsName {
    text = text.toLowerCase(Locale.ROOT);
    if (isAbsolute(text)) {
      text = text.substring(0, text.length() - 1);
    }
    if (text.length() > 1004) {
      throw new IllegalArgumentException("domain name longer than any wire form: " + text.length());
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c >= 0x7f) {
        throw new IllegalArgumentException(
            "not allowed in a domain name: character U+%04X".formatted((int) c));
      }
    }
    if (!text.isEmpty() && hasEmptyLabel(text)) {
      throw new IllegalArgumentException("empty label in domain name: " + text);
    }
  }

  /** Told without taking the name apart: names are made by the hundred thousand. */
  private static boolean hasEmptyLabel(String text) {
    boolean empty = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '.') {
        i += c == '\\' ? 1 : 0;
        empty = false;
      } else if (empty) {
        return true;
      } else {
        empty = true;
      }
    }
    return empty;
  }

  /** The name written as {@code text}, which may end in a dot. */
  public static DnsName of(String text) {
    return new DnsName(text);
  }

  /** Whether a name is written with the final dot that makes it absolute. */
  public static boolean isAbsolute(String text) {
    return text.endsWith(".") && isDivider(text, text.length() - 1);
  }

  /** Whether the dot at {@code index} divides labels, that is, is not escaped. */
  private static boolean isDivider(String text, int index) {
    int backslashes = 0;
    while (backslashes < index && text.charAt(index - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 0;
  }

  /**
   * The labels from left to right; none for the root. A dot escaped by a backslash divides nothing.
   */
  public List<String> labels() {
    return text.isEmpty() ? List.of() : split(text);
  }

  private static List<String> split(String text) {
    List<String> labels = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '.') {
        labels.add(text.substring(start, i));
        start = i + 1;
      }
    }
    labels.add(text.substring(start));
    return labels;
  }

  /** Whether this is the root. */
  public boolean isRoot() {
    return text.isEmpty();
  }

  /** Whether the leftmost label is the wildcard label {@code *} (RFC 4592). */
  public boolean isWildcard() {
    return text.equals("*") || text.startsWith("*.");
  }

  /** The name without its leftmost label; the root's parent is the root. */
  public DnsName parent() {
    List<String> labels = labels();
    return labels.size() < 2
        ? ROOT
        : new DnsName(String.join(".", labels.subList(1, labels.size())));
  }

  /** Whether this name is {@code zone} itself or lies below it. */
  public boolean isAtOrBelow(DnsName zone) {
    if (zone.isRoot() || equals(zone)) {
      return true;
    }
    return text.endsWith("." + zone.text)
        && isDivider(text, text.length() - zone.text.length() - 1);
  }

  /**
   * This name as it is written inside {@code zone}: {@code @} for the apex, otherwise without the
   * zone's name; a name outside the zone is given whole with a final dot.
   */
  public String relativeTo(DnsName zone) {
    if (equals(zone)) {
      return "@";
    }
    if (zone.isRoot()) {
      return text;
    }
    return isAtOrBelow(zone)
        ? text.substring(0, text.length() - zone.text.length() - 1)
        : text + ".";
  }

  /**
   * The name that {@code relative} means inside {@code zone}: {@code @} or empty is the apex, a
   * final dot makes it absolute, anything else is put before the zone's name.
   *
   * @throws IllegalArgumentException if the result can not be a domain name
   */
  public static DnsName resolve(String relative, DnsName zone) {
    if (relative.isEmpty() || relative.equals("@")) {
      return zone;
    }
    if (isAbsolute(relative)) {
      return of(relative);
    }
    return zone.isRoot() ? of(relative) : of(relative + "." + zone.text);
  }

  /** A text whose plain character order is the DNS order, for indexes. */
  public String sortKey() {
    List<String> labels = new ArrayList<>(labels());
    Collections.reverse(labels);
    return String.join(String.valueOf(KEY_SEPARATOR), labels);
  }

  @Override
  public int compareTo(DnsName other) {
    return text.indexOf('\\') < 0 && other.text.indexOf('\\') < 0
        ? compareUnescaped(text, other.text)
        : compareLabels(other);
  }

  /** Every dot divides labels. Compared where they are: names are sorted by the ten thousand. */
  private static int compareUnescaped(String mine, String theirs) {
    int end = mine.length();
    int theirEnd = theirs.length();
    while (end > 0 && theirEnd > 0) {
      int start = mine.lastIndexOf('.', end - 1) + 1;
      int theirStart = theirs.lastIndexOf('.', theirEnd - 1) + 1;
      int common = Math.min(end - start, theirEnd - theirStart);
      for (int i = 0; i < common; i++) {
        int order = Character.compare(mine.charAt(start + i), theirs.charAt(theirStart + i));
        if (order != 0) {
          return order;
        }
      }
      int order = Integer.compare(end - start, theirEnd - theirStart);
      if (order != 0) {
        return order;
      }
      end = start - 1;
      theirEnd = theirStart - 1;
    }
    return Boolean.compare(end > 0, theirEnd > 0);
  }

  private int compareLabels(DnsName other) {
    List<String> mine = labels();
    List<String> theirs = other.labels();
    int common = Math.min(mine.size(), theirs.size());
    for (int i = 1; i <= common; i++) {
      int order = mine.get(mine.size() - i).compareTo(theirs.get(theirs.size() - i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(mine.size(), theirs.size());
  }

  @Override
  public String toString() {
    return text;
  }
}
