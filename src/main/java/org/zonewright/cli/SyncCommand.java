package org.zonewright.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.zonewright.model.Account;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.ListingKind;
import org.zonewright.sync.SyncObserver;
import org.zonewright.sync.SyncReport;
import tools.jackson.databind.node.ObjectNode;

/** {@code sync}: exit status 1 if any part is incomplete; what was read is kept. */
final class SyncCommand implements Command {

  @Override
  public String name() {
    return "sync";
  }

  @Override
  public void declare(Declaration declaration) {
    declaration.says("cli.sync").option(Choice.ACCOUNT, "N", "cli.option.account");
  }

  @Override
  public int run(Session session) {
    List<SyncReport> reports = new ArrayList<>();
    for (Account account : new Choice(session).accounts()) {
      SyncReport report =
          session.services().synchroniser().sync(account, observer(session, account));
      reports.add(report);
      tell(session, report);
    }
    if (session.output().isJson()) {
      session.output().document(Json.array(reports, report -> document(session, report)));
    }
    return reports.stream().allMatch(SyncReport::complete) ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private static SyncObserver observer(Session session, Account account) {
    return session.terminal().interactive()
        ? new SyncProgress(session.terminal().err(), session.messages(), account)
        : SyncObserver.NONE;
  }

  /** What was read, and each reason for what was not, once. */
  private static void tell(Session session, SyncReport report) {
    String account = report.account().name();
    Set<String> reasons = new LinkedHashSet<>();
    for (SyncReport.Part part : report.parts()) {
      session.note(
          "cli.sync.part", account, word(session, part.kind()), part.items(), part.rowsWritten());
      part.problem().map(session.errors()::of).ifPresent(reasons::add);
    }
    report.failedZones().forEach(failed -> reasons.add(session.errors().of(failed.problem())));
    reasons.forEach(reason -> session.note("cli.error", reason));
  }

  /** The word for a kind of listing. */
  static String word(Session session, ListingKind kind) {
    return session
        .messages()
        .text(
            switch (kind) {
              case ZONES -> "cli.listing.zones";
              case RECORDS -> "cli.listing.records";
              case REVERSE_RECORDS -> "cli.listing.reverse";
              case QUOTA -> "cli.listing.quota";
            });
  }

  private static ObjectNode document(Session session, SyncReport report) {
    ObjectNode node =
        Json.object().put("account", report.account().name()).put("complete", report.complete());
    node.set("parts", Json.array(report.parts(), part -> document(session, part)));
    node.set(
        "failedZones",
        Json.array(
            report.failedZones(),
            failed ->
                Json.object()
                    .put("zone", failed.zone().name().text())
                    .setAll(problem(session, failed.problem()))));
    return node;
  }

  private static ObjectNode document(Session session, SyncReport.Part part) {
    String kind =
        switch (part.kind()) {
          case ZONES -> "zones";
          case RECORDS -> "records";
          case REVERSE_RECORDS -> "reverseRecords";
          case QUOTA -> "quota";
        };
    ObjectNode node =
        Json.object()
            .put("kind", kind)
            .put("items", part.items())
            .put("written", part.rowsWritten());
    part.problem().ifPresent(p -> node.set("problem", problem(session, p)));
    return node;
  }

  private static ObjectNode problem(Session session, ProviderException problem) {
    return Json.object()
        .put("kind", Failures.kind(problem))
        .put("message", session.errors().of(problem));
  }
}
