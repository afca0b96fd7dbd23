package org.zonewright.ui.common;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Collectors;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.StoreException;
import org.zonewright.text.Messages;

/** Puts exceptions into words: what and where, and what to do. */
public final class ProblemTexts {

  private final Messages messages;

  public ProblemTexts(Messages messages) {
    this.messages = messages;
  }

  /** The sentence and the technical part. */
  public Problem of(Throwable thrown) {
    return new Problem(sentence(thrown), details(thrown));
  }

  private String sentence(Throwable thrown) {
    return switch (thrown) {
      case ProviderException e -> provider(e);
      case StoreException e -> store(e);
      case NoSuchFileException e -> messages.text("ui.problem.noSuchFile", e.getFile());
      case AccessDeniedException e -> messages.text("ui.problem.accessDenied", e.getFile());
      case FileSystemException e ->
          messages.text("ui.problem.file", String.valueOf(e.getFile()), reason(e));
      case IOException e -> messages.text("ui.problem.io", String.valueOf(e.getMessage()));
      default -> messages.text("ui.problem.unexpected");
    };
  }

  private static String reason(FileSystemException e) {
    return e.getReason() == null ? e.getClass().getSimpleName() : e.getReason();
  }

  private String provider(ProviderException e) {
    String account = e.failure().account();
    String object =
        e.failure().object().isEmpty()
            ? messages.text("ui.problem.object.account")
            : e.failure().object();
    return switch (e) {
      case ProviderException.BadCredentials _ ->
          messages.text("ui.problem.badCredentials", account);
      case ProviderException.NotAllowed _ ->
          messages.text("ui.problem.notAllowed", account, said(e));
      case ProviderException.NotFound _ -> messages.text("ui.problem.notFound", account, object);
      case ProviderException.Rejected _ ->
          messages.text("ui.problem.rejected", account, object, said(e));
      case ProviderException.Conflict _ ->
          messages.text("ui.problem.conflict", account, object, said(e));
      case ProviderException.QuotaExceeded _ ->
          messages.text("ui.problem.quotaExceeded", account, object);
      case ProviderException.RateLimited limited ->
          limited
              .retryAfter()
              .map(wait -> messages.text("ui.problem.rateLimitedFor", account, wait.toSeconds()))
              .orElseGet(() -> messages.text("ui.problem.rateLimited", account));
      case ProviderException.Unavailable unavailable -> unavailable(account, unavailable);
      case ProviderException.UnreadableReply reply ->
          messages.text(
              "ui.problem.unreadable",
              account,
              reply.title().isEmpty() ? "" : "\u201c" + reply.title() + "\u201d");
    };
  }

  private String unavailable(String account, ProviderException.Unavailable problem) {
    return switch (problem.reason()) {
      case UNKNOWN_HOST -> messages.text("ui.problem.unknownHost", account);
      case CONNECT -> messages.text("ui.problem.connect", account);
      case TLS -> messages.text("ui.problem.tls", account);
      case TIMEOUT -> messages.text("ui.problem.timeout", account);
      case CONNECTION_LOST -> messages.text("ui.problem.connectionLost", account);
      case SERVER -> messages.text("ui.problem.server", account);
    };
  }

  private static String said(ProviderException e) {
    String said =
        e.failure().problems().stream()
            .map(problem -> (problem.code() + " " + problem.message()).strip())
            .collect(Collectors.joining("; "));
    return said.isEmpty() ? "" : "\u201c" + said + "\u201d";
  }

  private String store(StoreException e) {
    String path = String.valueOf(e.path());
    return switch (e) {
      case StoreException.DirectoryUnusable _ -> messages.text("ui.problem.directory", path);
      case StoreException.Damaged damaged ->
          messages.text("ui.problem.damaged", path, String.valueOf(damaged.setAside()));
      case StoreException.NewerVersion _ -> messages.text("ui.problem.newerVersion", path);
      case StoreException.Locked _ -> messages.text("ui.problem.locked", path);
      case StoreException.DiskFull _ -> messages.text("ui.problem.diskFull", path);
      case StoreException.Failed _ -> messages.text("ui.problem.store", path);
    };
  }

  private static String details(Throwable thrown) {
    if (thrown instanceof ProviderException) {
      return String.valueOf(thrown.getMessage());
    }
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
