package org.zonewright.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zonewright.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** All commands as the parser sees them, with the options that every command takes. */
final class CommandTree {

  static final String DATA = "--data";
  static final String JSON = "--json";
  static final String DEMO = "--demo";

  private static final String ROOT = "zonewright";

  private final Messages messages;
  private final Map<String, CommandSpec> specs = new LinkedHashMap<>();
  private final Map<String, Command> commands = new LinkedHashMap<>();

  /**
   * A tree of these commands.
   *
   * @param version what {@code --version} tells
   */
  CommandTree(List<Command> commands, Messages messages, String version) {
    this.messages = messages;
    CommandSpec root = CommandSpec.create().name(ROOT).version("Zonewright " + version);
    root.usageMessage().description(messages.text("cli.zonewright"));
    root.addOption(
        OptionSpec.builder("-V", "--version")
            .type(boolean.class)
            .versionHelp(true)
            .description(messages.text("cli.option.version"))
            .build());
    addCommonOptions(root);
    specs.put("", root);
    group("accounts", "cli.group.accounts");
    group("accounts add", "cli.group.accounts.add");
    commands.forEach(this::add);
    group("zone", "cli.group.zone");
    group("record", "cli.group.record");
  }

  /** The parser of the whole tree. */
  CommandLine parser() {
    return new CommandLine(spec("")).setUsageHelpAutoWidth(true);
  }

  /** The command that was asked for; empty if only a group of commands was named. */
  Optional<Command> command(ParseResult parsed) {
    ParseResult leaf = parsed;
    while (leaf.hasSubcommand()) {
      leaf = leaf.subcommand();
    }
    String name = leaf.commandSpec().qualifiedName(" ");
    return Optional.ofNullable(commands.get(name.substring(ROOT.length()).strip()));
  }

  private void group(String name, String key) {
    spec(name).usageMessage().description(messages.text(key));
  }

  private void add(Command command) {
    commands.put(command.name(), command);
    command.declare(new Declaration(spec(command.name()), messages));
  }

  /** The node of that name, made with the nodes above it if it is not there yet. */
  private CommandSpec spec(String name) {
    CommandSpec known = specs.get(name);
    if (known != null) {
      return known;
    }
    int last = name.lastIndexOf(' ');
    CommandSpec parent = spec(last < 0 ? "" : name.substring(0, last));
    String word = name.substring(last + 1);
    CommandSpec made = CommandSpec.create().name(word);
    addCommonOptions(made);
    parent.addSubcommand(word, made);
    specs.put(name, made);
    return made;
  }

  private void addCommonOptions(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .type(boolean.class)
            .usageHelp(true)
            .description(messages.text("cli.option.help"))
            .build());
    spec.addOption(
        OptionSpec.builder(DATA)
            .type(String.class)
            .paramLabel("DIR")
            .description(messages.text("cli.option.data"))
            .build());
    spec.addOption(
        OptionSpec.builder(JSON)
            .type(boolean.class)
            .description(messages.text("cli.option.json"))
            .build());
    spec.addOption(
        OptionSpec.builder(DEMO)
            .type(boolean.class)
            .description(messages.text("cli.option.demo"))
            .build());
  }
}
