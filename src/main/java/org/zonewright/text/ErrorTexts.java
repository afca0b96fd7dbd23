package org.zonewright.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zonewright.model.Account;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.BadCredentials;
import org.zonewright.provider.ProviderException.Conflict;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.NotAllowed;
import org.zonewright.provider.ProviderException.NotFound;
import org.zonewright.provider.ProviderException.ProviderProblem;
import org.zonewright.provider.ProviderException.QuotaExceeded;
import org.zonewright.provider.ProviderException.RateLimited;
import org.zonewright.provider.ProviderException.Rejected;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ProviderException.UnreadableReply;
import org.zonewright.store.StoreException;
import org.zonewright.store.StoreException.Damaged;

/**
 * Errors as one clear sentence or two for people: what failed, where, and what to do about it. The
 * technical part is the exception's own message.
 */
public final class ErrorTexts {

  private final Messages messages;
  private final Function<String, Optional<Account>> accounts;

  /**
   * In the language of {@code messages}.
   *
   * @param accounts finds an account by its name, for what a text tells of it
   */
  public ErrorTexts(Messages messages, Function<String, Optional<Account>> accounts) {
    this.messages = messages;
    this.accounts = accounts;
  }

  /** What a provider did not do, and why. */
  public String of(ProviderException problem) {
    return of(problem, accounts.apply(problem.failure().account()));
  }

  /** The same for an account that is only being tried and not stored. */
  public String of(ProviderException problem, Account account) {
    return of(problem, Optional.of(account));
  }

  /** Why the local database cannot be used. */
  public String of(StoreException problem) {
    String key =
        switch (problem) {
          case StoreException.DirectoryUnusable _ -> "error.store.directory";
          case Damaged _ -> "error.store.damaged";
          case StoreException.NewerVersion _ -> "error.store.newer";
          case StoreException.Locked _ -> "error.store.locked";
          case StoreException.DiskFull _ -> "error.store.full";
          case StoreException.Failed _ -> "error.store.failed";
        };
    String aside = problem instanceof Damaged damaged ? damaged.setAside().toString() : "";
    return messages.text(key, problem.path().toString(), aside);
  }

  /** Any exception: those above in their own words, others as unexpected. */
  public String of(Throwable problem) {
    return switch (problem) {
      case ProviderException p -> of(p);
      case StoreException s -> of(s);
      default -> messages.text("error.unexpected", String.valueOf(problem.getMessage()));
    };
  }

  private String of(ProviderException problem, Optional<Account> account) {
    Failure failure = problem.failure();
    String where = where(failure);
    String host = account.map(a -> a.baseUrl().getAuthority()).orElse("");
    String told = told(failure);
    return switch (problem) {
      case BadCredentials _ -> messages.text(badCredentials(account), where, host);
      case NotAllowed _ -> messages.text(notAllowed(account), where, host, userId(account), told);
      case NotFound _ -> messages.text(notFound(account), where, told);
      case Rejected _ -> messages.text("error.rejected", where, told);
      case Conflict _ -> messages.text(conflict(failure), where, told);
      case QuotaExceeded _ -> messages.text("error.quotaExceeded", where, told);
      case RateLimited limited ->
          messages.text(
              "error.rateLimited", where, limited.retryAfter().map(d -> d.toSeconds()).orElse(0L));
      case Unavailable unavailable ->
          messages.text(
              unavailable(unavailable),
              where,
              host.isEmpty() ? failure.account() : host,
              failure.status().orElse(0),
              proxy(failure));
      case UnreadableReply unreadable ->
          messages.text(
              "error.unreadable",
              where,
              failure.status().orElse(0),
              aside(unreadable),
              host.isEmpty() ? failure.account() : host);
    };
  }

  /** What can be said of an answer that makes no sense, to follow its status. */
  private String aside(UnreadableReply problem) {
    if (!problem.title().isEmpty()) {
      return messages.text("error.unreadable.title", problem.title());
    }
    String detail = problem.failure().detail();
    return detail.isEmpty() ? "" : messages.text("error.unreadable.detail", detail);
  }

  private String where(Failure failure) {
    String key = "error.operation." + failure.operation();
    String operation = messages.has(key) ? messages.text(key) : failure.operation();
    return failure.object().isEmpty()
        ? messages.text("error.where", failure.account(), operation)
        : messages.text("error.where.object", failure.account(), operation, failure.object());
  }

  private static String badCredentials(Optional<Account> account) {
    return switch (kind(account)) {
      case "ionos" -> "error.badCredentials.ionos";
      case "bdom" -> "error.badCredentials.bdom";
      default -> "error.badCredentials";
    };
  }

  private static String notAllowed(Optional<Account> account) {
    return switch (kind(account)) {
      case "ionos" -> "error.notAllowed.ionos";
      case "bdom" -> "error.notAllowed.bdom";
      default -> "error.notAllowed";
    };
  }

  private static String notFound(Optional<Account> account) {
    return kind(account).equals("bdom") ? "error.notFound.bdom" : "error.notFound";
  }

  /** IONOS answers so for an address that the contract has not reserved. */
  private static String conflict(Failure failure) {
    return failure.operation().equals("reverse.put") ? "error.conflict.reverse" : "error.conflict";
  }

  private static String unavailable(Unavailable problem) {
    return switch (problem.reason()) {
      case UNKNOWN_HOST -> "error.unavailable.unknownHost";
      case CONNECT -> "error.unavailable.connect";
      case TLS -> "error.unavailable.tls";
      case TIMEOUT -> "error.unavailable.timeout";
      case CONNECTION_LOST -> "error.unavailable.connectionLost";
      case SERVER -> "error.unavailable.server";
      case PROXY_UNREACHABLE -> "error.unavailable.proxyUnreachable";
      case PROXY_LOGIN -> "error.unavailable.proxyLogin";
      case PROXY_REFUSED -> "error.unavailable.proxyRefused";
    };
  }

  private static String proxy(Failure failure) {
    return failure.problems().stream().map(ProviderProblem::message).findFirst().orElse("");
  }

  private static String kind(Optional<Account> account) {
    return account.map(Account::kind).map(ProviderKind::id).orElse("");
  }

  private static String userId(Optional<Account> account) {
    return account
        .map(Account::userId)
        .filter(id -> id.isPresent())
        .map(id -> String.valueOf(id.getAsLong()))
        .orElse("");
  }

  /** All that the provider said, or else our own technical detail, as a sentence to be put in. */
  private static String told(Failure failure) {
    String problems =
        failure.problems().stream().map(ErrorTexts::one).collect(Collectors.joining("; "));
    String told = problems.isEmpty() ? failure.detail() : problems;
    if (told.isEmpty()) {
      return "";
    }
    return " " + told + (told.endsWith(".") ? "" : ".");
  }

  private static String one(ProviderProblem problem) {
    return Stream.of(problem.message(), problem.code().isEmpty() ? "" : "(" + problem.code() + ")")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
