package org.zonewright.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.zonewright.model.Account;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.ProviderProblem;
import org.zonewright.store.StoreException;
import org.zonewright.text.ErrorTexts;
import org.zonewright.text.Messages;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tells what went wrong: a sentence for people and, if asked for, a document for programs. */
final class Failures {

  private static final System.Logger LOG = System.getLogger(Failures.class.getName());

  private final Terminal terminal;
  private final Messages messages;
  private final boolean json;
  private final ErrorTexts texts;

  Failures(
      Terminal terminal,
      Messages messages,
      boolean json,
      Function<String, Optional<Account>> accounts) {
    this.terminal = terminal;
    this.messages = messages;
    this.json = json;
    this.texts = new ErrorTexts(messages, accounts);
  }

  /**
   * Tells it.
   *
   * @return the exit status that belongs to it
   */
  int tell(RuntimeException problem) {
    ObjectNode error = JsonNodeFactory.instance.objectNode();
    int status = ExitStatus.FAILED;
    String sentence;
    switch (problem) {
      case CommandFailure failure -> {
        sentence = failure.sentence();
        status = failure.status();
        error.put("kind", failure.kind()).put("message", sentence);
      }
      case ProviderException provider -> {
        sentence = texts.of(provider);
        error.put("kind", kind(provider)).put("message", sentence);
        add(error, provider.failure());
      }
      case StoreException store -> {
        sentence = texts.of(store);
        error.put("kind", kind(store)).put("message", sentence);
      }
      default -> {
        LOG.log(System.Logger.Level.ERROR, "unexpected", problem);
        sentence = texts.of(problem);
        error.put("kind", "unexpected").put("message", sentence);
      }
    }
    if (!error.has("codes")) {
      error.set("codes", JsonNodeFactory.instance.arrayNode());
    }
    terminal.err().println(messages.text("cli.error", sentence));
    if (json) {
      ObjectNode document = JsonNodeFactory.instance.objectNode();
      document.set("error", error);
      terminal.out().println(document);
    }
    return status;
  }

  /** The word for a kind of provider's problem. */
  static String kind(ProviderException problem) {
    return switch (problem) {
      case ProviderException.BadCredentials _ -> "badCredentials";
      case ProviderException.NotAllowed _ -> "notAllowed";
      case ProviderException.NotFound _ -> "notFound";
      case ProviderException.Rejected _ -> "rejected";
      case ProviderException.Conflict _ -> "conflict";
      case ProviderException.QuotaExceeded _ -> "quotaExceeded";
      case ProviderException.RateLimited _ -> "rateLimited";
      case ProviderException.Unavailable _ -> "unavailable";
      case ProviderException.UnreadableReply _ -> "unreadableReply";
    };
  }

  private static String kind(StoreException problem) {
    return switch (problem) {
      case StoreException.DirectoryUnusable _ -> "dataDirectoryUnusable";
      case StoreException.Damaged _ -> "databaseDamaged";
      case StoreException.NewerVersion _ -> "databaseNewer";
      case StoreException.Locked _ -> "databaseLocked";
      case StoreException.DiskFull _ -> "diskFull";
      case StoreException.Failed _ -> "databaseFailed";
    };
  }

  private static void add(ObjectNode error, Failure failure) {
    error.put("account", failure.account()).put("operation", failure.operation());
    if (failure.status().isPresent()) {
      error.put("status", failure.status().getAsInt());
    }
    ArrayNode codes = error.putArray("codes");
    List<String> told =
        failure.problems().stream()
            .map(ProviderProblem::code)
            .filter(code -> !code.isEmpty())
            .toList();
    told.forEach(codes::add);
  }
}
