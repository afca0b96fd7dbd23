package org.zonewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * A command line as parsed. An option counts wherever it stands, before or after the names of
 * commands.
 */
final class Invocation {

  private final List<ParseResult> levels;

  Invocation(ParseResult parsed) {
    List<ParseResult> found = new ArrayList<>();
    found.add(parsed);
    for (ParseResult at = parsed; at.hasSubcommand(); ) {
      at = at.subcommand();
      found.add(at);
    }
    this.levels = List.copyOf(found);
  }

  /** Whether that flag was given. */
  boolean has(String name) {
    return levels.stream().anyMatch(level -> level.hasMatchedOption(name));
  }

  /** Whether results shall be one JSON document. */
  boolean json() {
    return has(CommandTree.JSON);
  }

  /** The value of an option that was declared with that type. */
  <T> Optional<T> option(String name, Class<T> type) {
    return levels.reversed().stream()
        .filter(level -> level.hasMatchedOption(name))
        .map(level -> type.cast(level.matchedOptionValue(name, (Object) null)))
        .findFirst();
  }

  /** The value of a text option. */
  Optional<String> value(String name) {
    return option(name, String.class);
  }

  /** All values of an option that may have several. */
  List<String> values(String name) {
    List<String> found = new ArrayList<>();
    option(name, String[].class).ifPresent(array -> found.addAll(List.of(array)));
    return found;
  }

  /** The positional parameter of that number, from 0. */
  Optional<String> parameter(int index) {
    ParseResult leaf = levels.getLast();
    return leaf.hasMatchedPositional(index)
        ? Optional.of(leaf.matchedPositionalValue(index, ""))
        : Optional.empty();
  }

  /** A positional parameter that the parser has made sure of. */
  String required(int index) {
    return parameter(index).orElseThrow();
  }
}
