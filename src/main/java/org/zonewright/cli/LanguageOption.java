package org.zonewright.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zonewright.text.Language;
import org.zonewright.text.Messages;

/**
 * The language to speak, which must be known before the arguments are understood, because
 * misunderstandings are told in it too.
 */
final class LanguageOption {

  /** The option's name. */
  static final String NAME = "--language";

  private final List<String> arguments;

  LanguageOption(String... arguments) {
    this.arguments = List.of(arguments);
  }

  /** What was asked for, whether it is a language or not. */
  Optional<String> wish() {
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.equals(NAME) && i + 1 < arguments.size()) {
        return Optional.of(arguments.get(i + 1));
      }
      if (argument.startsWith(NAME + "=")) {
        return Optional.of(argument.substring(NAME.length() + 1));
      }
    }
    return Optional.empty();
  }

  /** The language that was asked for. */
  Optional<Language> language() {
    return wish().flatMap(Language::byCode);
  }

  /**
   * The texts to speak with.
   *
   * @param system what the operating system is set to
   * @param json whether programs are to read the answer: they are told the same in every country
   */
  Messages messages(Locale system, boolean json) {
    Language spoken = language().orElseGet(() -> Language.of(system));
    return new Messages(json ? Locale.ENGLISH : spoken.locale(system));
  }

  /** The words that can be asked for. */
  static String words() {
    return Arrays.stream(Language.values()).map(Language::code).collect(Collectors.joining(", "));
  }
}
