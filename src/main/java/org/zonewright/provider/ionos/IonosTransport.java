package org.zonewright.provider.ionos;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.zonewright.model.Account;
import org.zonewright.provider.HttpCall;
import org.zonewright.provider.HttpGateway;
import org.zonewright.provider.HttpReply;
import org.zonewright.provider.ProviderException.BadCredentials;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.RateLimited;
import org.zonewright.provider.Secret;
import org.zonewright.provider.Sleeper;

/**
 * Sends requests in an account's name and returns successes only. Waits by itself, a few times,
 * while a zone "has too many operations in progress".
 */
final class IonosTransport {

  private static final int BUSY_ATTEMPTS = 5;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Account account;
  private final Optional<Secret> token;
  private final HttpGateway gateway;
  private final Sleeper sleeper;
  private final IonosErrors errors;

  IonosTransport(
      Account account,
      Optional<Secret> token,
      HttpGateway gateway,
      Sleeper sleeper,
      IonosErrors errors) {
    this.account = account;
    this.token = token;
    this.gateway = gateway;
    this.sleeper = sleeper;
    this.errors = errors;
  }

  /** A failure that no answer told of. */
  Failure failure(String operation, String object, String detail) {
    return new Failure(
        account.name(), operation, object, OptionalInt.empty(), List.of(), redact(detail));
  }

  private String redact(String text) {
    return token.map(secret -> secret.redactedIn(text)).orElse(text);
  }

  void pause(Duration duration) {
    sleeper.pause(duration);
  }

  HttpCall call(String method, IonosRequest request, byte[] body, boolean repeatable) {
    Map<String, String> headers =
        body.length == 0
            ? Map.of("Accept", "application/json")
            : Map.of("Accept", "application/json", "Content-Type", "application/json");
    return new HttpCall(
        account.name(),
        request.operation(),
        request.object(),
        method,
        request.at(account.baseUrl()),
        headers,
        token,
        body,
        repeatable);
  }

  HttpReply send(HttpCall call) {
    if (token.isEmpty()) {
      throw new BadCredentials(
          failure(call.operation(), call.object(), "no token is known for this account"));
    }
    for (int attempt = 1; ; attempt++) {
      HttpReply reply = gateway.send(call);
      try {
        errors.check(call, reply);
        return reply;
      } catch (RateLimited e) {
        // a 429 was already waited for by the gateway
        if (reply.status() == 429 || attempt >= BUSY_ATTEMPTS) {
          throw e;
        }
        Duration usual = Duration.ofSeconds(1L << (attempt - 1));
        sleeper.pause(
            e.retryAfter().filter(asked -> asked.compareTo(LONGEST_PAUSE) <= 0).orElse(usual));
      }
    }
  }
}
