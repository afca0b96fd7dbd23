package org.zonewright.cli;

import java.util.Optional;
import org.zonewright.text.Language;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes. */
final class GlobalOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      descriptionKey = "cli.option.data",
      scope = ScopeType.INHERIT)
  private Optional<String> data = Optional.empty();

  @Option(names = "--json", descriptionKey = "cli.option.json", scope = ScopeType.INHERIT)
  private boolean json;

  @Option(
      names = LanguageOption.NAME,
      paramLabel = "LANGUAGE",
      descriptionKey = "cli.option.language",
      scope = ScopeType.INHERIT)
  private Optional<String> language = Optional.empty();

  @Option(names = "--demo", descriptionKey = "cli.option.demo", scope = ScopeType.INHERIT)
  private boolean demo;

  @Option(names = "--verbose", descriptionKey = "cli.option.verbose", scope = ScopeType.INHERIT)
  private boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      descriptionKey = "cli.option.help",
      scope = ScopeType.INHERIT)
  private boolean help;

  /** Those that are not given. */
  GlobalOptions() {}

  /** Those of the window. */
  GlobalOptions(Optional<String> data, boolean demo) {
    this.data = data;
    this.demo = demo;
  }

  Optional<String> data() {
    return data;
  }

  /** The language that was asked for; it was found to be one before. */
  Optional<Language> language() {
    return language.flatMap(Language::byCode);
  }

  boolean json() {
    return json;
  }

  boolean demo() {
    return demo;
  }

  boolean verbose() {
    return verbose;
  }

  boolean help() {
    return help;
  }
}
