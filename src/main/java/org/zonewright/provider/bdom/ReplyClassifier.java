package org.zonewright.provider.bdom;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.zonewright.provider.HttpCall;
import org.zonewright.provider.HttpReply;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.ProviderProblem;
import org.zonewright.provider.ProviderException.Unavailable;
import org.zonewright.provider.ReplyText;
import org.zonewright.provider.RetryAfter;

/**
 * Tells what an answer of the BDOM zone API means. Neither the status nor the body can be relied on
 * alone: errors come as XML with 200 or 404, as HTML pages of the web server, and with their text
 * in several places.
 */
final class ReplyClassifier {

  private static final String NOT_FOUND = "DNS_NOTFOUND";

  /** These speak for themselves whatever page comes with them. */
  private static final Set<Integer> DECIDED_BY_STATUS = Set.of(401, 403, 429);

  /** A server in front of the application says that the application is not there. */
  private static final Set<Integer> OUT_OF_ORDER = Set.of(502, 503, 504);

  private final ReplyReader reader;
  private final Clock clock;

  ReplyClassifier(ReplyReader reader, Clock clock) {
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * The document of a successful answer.
   *
   * @throws ProviderException if the answer is anything else
   */
  ReplyDocument success(HttpCall call, HttpReply reply, Member expected) {
    if (DECIDED_BY_STATUS.contains(reply.status())) {
      throw byStatus(call, reply);
    }
    ReplyText text = ReplyText.of(reply);
    if (text.isHtml() || text.isBlank()) {
      throw page(call, reply, text);
    }
    ReplyDocument document = document(call, reply);
    Optional<ProviderException> refusal = refusal(call, reply, document);
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    if (reply.status() < 200 || reply.status() > 299) {
      throw byStatus(call, reply);
    }
    if (!expected.isIn(document)) {
      throw ReplyText.unreadable(call, reply, "the reply has no " + expected.words());
    }
    return document;
  }

  private static ProviderException page(HttpCall call, HttpReply reply, ReplyText text) {
    boolean serverFault = reply.status() >= 500 && text.isBlank();
    if (serverFault || OUT_OF_ORDER.contains(reply.status())) {
      return byServerFault(call, reply, text.title());
    }
    return ReplyText.unreadable(
        call,
        reply,
        text.isBlank() ? "the reply is empty" : "an HTML page '%s'".formatted(text.title()));
  }

  private ReplyDocument document(HttpCall call, HttpReply reply) {
    try {
      return reader.read(ReplyDecoder.text(reply));
    } catch (MalformedReplyException e) {
      if (OUT_OF_ORDER.contains(reply.status())) {
        throw byServerFault(call, reply, "");
      }
      throw ReplyText.unreadable(call, reply, e.why());
    }
  }

  private static Optional<ProviderException> refusal(
      HttpCall call, HttpReply reply, ReplyDocument document) {
    List<ProviderProblem> problems = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (ReplyDocument.ErrorItem error : document.errors()) {
      String text = firstText(error.userMessage(), document.userMessage(), error.message());
      problems.add(new ProviderProblem(error.code().orElse("").strip(), text));
      // the text for people stands in front; what it says less than the other is kept
      error.message().map(String::strip).filter(m -> !m.equals(text)).ifPresent(others::add);
    }
    if (problems.isEmpty()) {
      document.userMessage().ifPresent(text -> problems.add(new ProviderProblem("", text.strip())));
    }
    if (problems.isEmpty()) {
      return Optional.empty();
    }
    Failure failure =
        call.failure(OptionalInt.of(reply.status()), problems, String.join("; ", others));
    boolean notFound = problems.stream().anyMatch(problem -> problem.code().equals(NOT_FOUND));
    return Optional.of(
        notFound
            ? new ProviderException.NotFound(failure)
            : new ProviderException.Rejected(failure));
  }

  @SafeVarargs
  private static String firstText(Optional<String>... texts) {
    for (Optional<String> text : texts) {
      if (text.isPresent() && !text.get().isBlank()) {
        return text.get().strip();
      }
    }
    return "";
  }

  private ProviderException byStatus(HttpCall call, HttpReply reply) {
    Failure failure = call.failure(OptionalInt.of(reply.status()), List.of(), "");
    return switch (reply.status()) {
      case 401 -> new ProviderException.BadCredentials(failure);
      case 403 -> new ProviderException.NotAllowed(failure);
      case 404, 410 -> new ProviderException.NotFound(failure);
      case 409 -> new ProviderException.Conflict(failure);
      case 429 -> new ProviderException.RateLimited(failure, RetryAfter.of(reply, clock.instant()));
      default -> {
        if (reply.status() >= 500) {
          yield byServerFault(call, reply, "");
        }
        yield reply.status() >= 400
            ? new ProviderException.Rejected(failure)
            : ReplyText.unreadable(call, reply, "a status without meaning in this API");
      }
    };
  }

  private static ProviderException byServerFault(HttpCall call, HttpReply reply, String detail) {
    return new Unavailable(
        call.failure(OptionalInt.of(reply.status()), List.of(), detail), Unavailable.Cause.SERVER);
  }
}
