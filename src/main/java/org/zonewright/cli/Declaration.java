package org.zonewright.cli;

import org.zonewright.text.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Declares what may follow a command's name. */
final class Declaration {

  private final CommandSpec spec;
  private final Messages messages;
  private int positionals;

  Declaration(CommandSpec spec, Messages messages) {
    this.spec = spec;
    this.messages = messages;
  }

  /** What the command does, in a sentence. */
  Declaration says(String key) {
    spec.usageMessage().description(messages.text(key));
    return this;
  }

  /** A parameter that must be there. */
  Declaration parameter(String label, String key) {
    return positional(label, key, true);
  }

  /** A last parameter that may be there. */
  Declaration optionalParameter(String label, String key) {
    return positional(label, key, false);
  }

  private Declaration positional(String label, String key, boolean required) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index(String.valueOf(positionals))
            .paramLabel(label)
            .type(String.class)
            .required(required)
            .arity(required ? "1" : "0..1")
            .description(messages.text(key))
            .build());
    positionals++;
    return this;
  }

  /** An option without value. */
  Declaration flag(String name, String key) {
    spec.addOption(
        OptionSpec.builder(name).type(boolean.class).description(messages.text(key)).build());
    return this;
  }

  /** An option with a text. */
  Declaration option(String name, String label, String key) {
    return option(name, label, key, String.class, false);
  }

  /** An option with a text that must be there. */
  Declaration requiredOption(String name, String label, String key) {
    return option(name, label, key, String.class, true);
  }

  /** An option with a whole number. */
  Declaration number(String name, String label, String key) {
    return option(name, label, key, Integer.class, false);
  }

  private Declaration option(
      String name, String label, String key, Class<?> type, boolean required) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(type)
            .required(required)
            .description(messages.text(key))
            .build());
    return this;
  }

  /** An option with one or more texts. */
  Declaration list(String name, String label, String key) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(String[].class)
            .arity("1..*")
            .description(messages.text(key))
            .build());
    return this;
  }
}
