package org.zonewright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zonewright.model.IpAddress;
import org.zonewright.model.Network;
import org.zonewright.model.RecordType;

/**
 * What is searched for: things for which all terms hold. The language, word by word:
 *
 * <ul>
 *   <li>{@code mail}: anywhere in a name, content or description; an address also written otherwise
 *   <li>{@code "www.example.org"}: the whole name, relative name, content or address
 *   <li>{@code 203.0.113.0/24}, {@code 2001:db8::/32}: an address in that network
 *   <li>{@code name:www}: at the beginning of the name
 *   <li>{@code content:spf1}, {@code type:mx}, {@code address:203.0.113.7}, {@code zone:example},
 *       {@code account:cloud}: about that {@link SearchField}; quotes keep blanks together
 * </ul>
 *
 * @param terms what must hold
 * @param problems what is not understood; nothing can be searched for as long as there is any
 */
public record SearchQuery(List<SearchTerm> terms, List<SearchProblem> problems) {

  private static final Pattern FIELD = Pattern.compile("[A-Za-z]+:.*");

  /** The first group of an IPv6 address, as it is typed. */
  private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}:.*");

  /** Copies. */
  public SearchQuery {
    terms = List.copyOf(terms);
    problems = List.copyOf(problems);
  }

  /** What {@code text} says; every word is a term or a problem, except quotes around nothing. */
  public static SearchQuery of(String text) {
    Reader reader = new Reader(new ArrayList<>(), new ArrayList<>());
    SearchWord.of(text).forEach(reader::read);
    return new SearchQuery(reader.terms, reader.problems);
  }

  /** Whether nothing was said. */
  public boolean isEmpty() {
    return terms.isEmpty() && problems.isEmpty();
  }

  /** Reads word by word. */
  private record Reader(List<SearchTerm> terms, List<SearchProblem> problems) {

    void read(SearchWord word) {
      String plain = word.plain();
      if (plain.isEmpty()) {
        if (!word.quoted().isEmpty()) {
          terms.add(new SearchTerm.Exact(word.quoted()));
        }
        return;
      }
      int colon = plain.indexOf(':');
      Optional<SearchField> field =
          colon > 0 ? SearchField.of(plain.substring(0, colon)) : Optional.empty();
      if (field.isPresent()) {
        String value = plain.substring(colon + 1) + word.quoted();
        read(field.get(), value);
      } else if (isFieldLike(plain)) {
        problems.add(
            new SearchProblem.UnknownField(
                plain.substring(0, colon), plain.substring(colon + 1) + word.quoted()));
      } else {
        text(plain + word.quoted());
      }
    }

    private static boolean isFieldLike(String word) {
      return FIELD.matcher(word).matches()
          && !GROUP.matcher(word).matches()
          && !word.contains("://");
    }

    private void text(String word) {
      int slash = word.lastIndexOf('/');
      if (slash > 0 && IpAddress.parse(word.substring(0, slash)).isPresent()) {
        network(word);
      } else {
        terms.add(new SearchTerm.Text(word));
      }
    }

    private void read(SearchField field, String value) {
      if (value.isEmpty()) {
        problems.add(new SearchProblem.NoValue(field));
        return;
      }
      switch (field) {
        case NAME -> terms.add(new SearchTerm.Name(value));
        case CONTENT -> terms.add(new SearchTerm.Content(value));
        case TYPE -> type(value);
        case ADDRESS -> network(value);
        case ZONE -> terms.add(new SearchTerm.Zone(value));
        case ACCOUNT -> terms.add(new SearchTerm.Account(value));
      }
    }

    private void network(String text) {
      Network.parse(text)
          .ifPresentOrElse(
              network -> terms.add(new SearchTerm.Address(network)),
              () -> problems.add(new SearchProblem.NotANetwork(text)));
    }

    private void type(String text) {
      if (text.matches("[A-Za-z0-9-]+")) {
        terms.add(new SearchTerm.Type(RecordType.of(text)));
      } else {
        problems.add(new SearchProblem.NotAType(text));
      }
    }
  }
}
