package org.zonewright.ui.reverse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import org.zonewright.Services;
import org.zonewright.dns.ReverseCsv;
import org.zonewright.dns.ReverseCsvContent;
import org.zonewright.model.Change;
import org.zonewright.model.ReverseData;
import org.zonewright.quota.PendingUsage;
import org.zonewright.reverse.ForwardNeed;
import org.zonewright.reverse.bulk.BulkProposal;
import org.zonewright.reverse.bulk.Proposal;
import org.zonewright.reverse.bulk.SkipReason;
import org.zonewright.store.DraftEntry;
import org.zonewright.text.Messages;

/** Finds out what a bulk change would do, and drafts it. Every call reads or writes the store. */
final class BulkSource {

  private final Services services;
  private final BulkWords words;

  BulkSource(Services services, Messages messages) {
    this.services = services;
    this.words = new BulkWords(messages);
  }

  /**
   * The lines of a preview: changes first, then what is left alone, each by address. What a
   * provider may refuse is not taken in until the user says so.
   */
  List<BulkLine> lines(BulkProposal proposal, boolean withForward) {
    List<ReverseData> wanted =
        proposal.proposals().stream().flatMap(p -> p.change().after().stream()).toList();
    Iterator<ForwardNeed> needs = services.prerequisites().of(wanted).iterator();
    List<BulkLine> lines = new ArrayList<>();
    for (Proposal each : proposal.proposals()) {
      Optional<ForwardNeed> need =
          each.change().after().isPresent() ? Optional.of(needs.next()) : Optional.empty();
      Optional<Change.OfRecord> first =
          need.filter(_ -> withForward)
              .filter(ForwardNeed.OfRecord.class::isInstance)
              .map(n -> ((ForwardNeed.OfRecord) n).choices().getFirst());
      lines.add(
          new BulkLine.Proposed(
              first.map(each::after).orElse(each),
              need,
              words.note(each, need, withForward),
              new SimpleBooleanProperty(!BulkWords.isDoubtful(each))));
    }
    proposal.skipped().stream()
        .filter(skipped -> skipped.reason() == SkipReason.SEVERAL_NAMES)
        .map(s -> new BulkLine.Undecided(s.ip(), s.names(), words.reason(s)))
        .forEach(lines::add);
    lines.sort((a, b) -> a.ip().compareTo(b.ip()));
    proposal.skipped().stream()
        .filter(skipped -> skipped.reason() != SkipReason.SEVERAL_NAMES)
        .map(s -> new BulkLine.Skipped(s.ip(), words.reason(s)))
        .forEach(lines::add);
    return lines;
  }

  /** What the contracts allow, in sentences; those it fits into easily say so too. */
  List<QuotaRemark> quota(List<Change> changes) {
    List<Change> all =
        Stream.concat(services.drafts().all().stream().map(DraftEntry::change), changes.stream())
            .distinct()
            .toList();
    return changes.stream()
        .map(Change::account)
        .distinct()
        .flatMap(id -> services.accounts().find(id).stream())
        .flatMap(
            account ->
                services.quotas().latest(account.id()).stream()
                    .flatMap(
                        sample ->
                            words
                                .quota(
                                    account.name(),
                                    sample.quota(),
                                    PendingUsage.of(all, account.id()))
                                .stream()))
        .toList();
  }

  /** Reads a table of reverse records. */
  ReverseCsvContent read(Path file) throws IOException {
    return ReverseCsv.read(Files.readString(file, StandardCharsets.UTF_8));
  }

  /** Drafts the changes. */
  void draft(List<Change> changes) {
    new PlanDrafts(services.drafts()).draft(changes);
  }
}
