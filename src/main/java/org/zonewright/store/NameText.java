package org.zonewright.store;

import java.util.List;
import java.util.StringJoiner;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zonewright.dns.Idn;
import org.zonewright.model.DnsName;

/** Names in columns. */
final class NameText {

  private static final String ACE_PREFIX = "xn--";

  private NameText() {}

  /** Several names in one column; no name has a space in it. */
  static String joined(List<DnsName> names) {
    return names.stream().map(DnsName::text).collect(Collectors.joining(" "));
  }

  /** The names of {@link #joined}. */
  static List<DnsName> names(String joined) {
    StringTokenizer tokens = new StringTokenizer(joined, " ");
    DnsName[] names = new DnsName[tokens.countTokens()];
    for (int i = 0; i < names.length; i++) {
      names[i] = DnsName.of(tokens.nextToken());
    }
    return List.of(names);
  }

  /** The Unicode form of a name where it is another, for searching. */
  static @Nullable String unicode(DnsName name) {
    if (!name.text().contains(ACE_PREFIX)) {
      return null;
    }
    String unicode = Idn.toUnicode(name);
    return unicode.equals(name.text()) ? null : unicode;
  }

  /** Record data with its host names in Unicode where they have another form there. */
  static @Nullable String unicode(String content) {
    if (!content.contains(ACE_PREFIX)) {
      return null;
    }
    StringJoiner words = new StringJoiner(" ");
    StringTokenizer tokens = new StringTokenizer(content, " ");
    while (tokens.hasMoreTokens()) {
      words.add(unicodeWord(tokens.nextToken()));
    }
    return words.toString().equals(content) ? null : words.toString();
  }

  private static String unicodeWord(String word) {
    try {
      return word.contains(ACE_PREFIX) ? Idn.toUnicode(DnsName.of(word)) : word;
    } catch (IllegalArgumentException _) {
      // not a name but a text that happens to hold the prefix
      return word;
    }
  }
}
