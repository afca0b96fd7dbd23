package org.zonewright.store;

import java.util.Locale;
import java.util.Optional;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.model.RecordType;

/**
 * One condition of a search. Letter case does not matter: texts are held in lower case. Names are
 * compared in wire form and in Unicode.
 */
public sealed interface SearchTerm {

  /** Anywhere in a name or content, or an address, however that is written. */
  record Text(String text) implements SearchTerm {

    /** Checks. */
    public Text {
      text = checked(text);
    }

    /** The address that the text is, if it is a whole one. */
    Optional<IpAddress> address() {
      return IpAddress.parse(text);
    }
  }

  /** The whole name (relative to its zone or absolute), the whole content or the address. */
  record Exact(String text) implements SearchTerm {

    /** Checks. */
    public Exact {
      text = checked(text);
    }

    /** The address that the text is, if it is one. */
    Optional<IpAddress> address() {
      return IpAddress.parse(text);
    }
  }

  /** At the beginning of a name; of a reverse record that is its host name. */
  record Name(String text) implements SearchTerm {

    /** Checks. */
    public Name {
      text = checked(text);
    }
  }

  /** Anywhere in the content; of a reverse record in host name or description. */
  record Content(String text) implements SearchTerm {

    /** Checks. */
    public Content {
      text = checked(text);
    }
  }

  /** Of that type; reverse records are {@code PTR}. */
  record Type(RecordType type) implements SearchTerm {}

  /** With an address in that network. */
  record Address(Network network) implements SearchTerm {}

  /** In a zone whose name has that in it. */
  record Zone(String text) implements SearchTerm {

    /** Checks. */
    public Zone {
      text = checked(text);
    }
  }

  /** In an account whose name has that in it. */
  record Account(String text) implements SearchTerm {

    /** Checks. */
    public Account {
      text = checked(text);
    }
  }

  private static String checked(String text) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a search for nothing");
    }
    return text.toLowerCase(Locale.ROOT);
  }
}
