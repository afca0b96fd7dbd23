package org.zonewright.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.zonewright.Services;
import org.zonewright.sync.SyncObserver;
import org.zonewright.text.ErrorTexts;
import org.zonewright.text.Messages;

/** One command being run, with everything it may need. Services are opened when first asked for. */
final class Session implements AutoCloseable {

  private static final String DEMO_DIRECTORY = "demo";

  private final Surroundings surroundings;
  private final Messages messages;
  private final Invocation invocation;
  private final Path data;
  private Optional<Services> services = Optional.empty();

  Session(Surroundings surroundings, Messages messages, Invocation invocation, Path data) {
    this.surroundings = surroundings;
    this.messages = messages;
    this.invocation = invocation;
    this.data = data;
  }

  /** Runs a command and tells what goes wrong. */
  int run(Command command) {
    try {
      return command.run(this);
    } catch (RuntimeException e) {
      return new Failures(
              terminal(),
              messages,
              invocation.json(),
              name -> services.flatMap(open -> open.accounts().byName(name)))
          .tell(e);
    }
  }

  Invocation invocation() {
    return invocation;
  }

  Terminal terminal() {
    return surroundings.terminal();
  }

  Output output() {
    return new Output(terminal().out(), invocation.json());
  }

  Messages messages() {
    return messages;
  }

  ErrorTexts errors() {
    return new ErrorTexts(messages, services().accounts()::byName);
  }

  /** Tells people something that is not the command's result. */
  void note(String key, Object... arguments) {
    terminal().err().println(messages.text(key, arguments));
  }

  /** A failure with that text. */
  CommandFailure failure(String kind, String key, Object... arguments) {
    return new CommandFailure(kind, messages.text(key, arguments));
  }

  /** A wrong usage with that text. */
  CommandFailure usage(String key, Object... arguments) {
    return CommandFailure.usage(messages.text(key, arguments));
  }

  /** The services, for the demo with everything read. */
  Services services() {
    if (services.isEmpty()) {
      services = Optional.of(open());
    }
    return services.get();
  }

  private Services open() {
    if (!invocation.has(CommandTree.DEMO)) {
      return surroundings.open(data);
    }
    Services demo = Services.demo(data.resolve(DEMO_DIRECTORY), surroundings.clock());
    try {
      demo.accounts()
          .all()
          .forEach(account -> demo.synchroniser().sync(account, SyncObserver.NONE));
    } catch (RuntimeException e) {
      demo.close();
      throw e;
    }
    return demo;
  }

  @Override
  public void close() {
    services.ifPresent(Services::close);
  }
}
