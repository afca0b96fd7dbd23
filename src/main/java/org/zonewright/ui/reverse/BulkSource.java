package org.zonewright.ui.reverse;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import org.zonewright.Services;
import org.zonewright.dns.Idn;
import org.zonewright.dns.ReverseCsv;
import org.zonewright.dns.ReverseCsvContent;
import org.zonewright.model.AccountId;
import org.zonewright.model.Change;
import org.zonewright.model.ReverseRecord;
import org.zonewright.quota.PendingUsage;
import org.zonewright.reverse.ForwardNeed;
import org.zonewright.reverse.bulk.BulkProposal;
import org.zonewright.reverse.bulk.Proposal;
import org.zonewright.reverse.bulk.SkipReason;
import org.zonewright.store.DraftEntry;
import org.zonewright.text.Messages;

/** Finds out what a bulk change would do, and drafts it. Every call reads or writes the store. */
final class BulkSource {

  /** The reverse record that a change is about, of which there is but one draft. */
  private record Subject(AccountId account, String idOrAddress) {

    static Optional<Subject> of(Change change) {
      return change instanceof Change.OfReverse(var account, var before, var after)
          ? before
              .map(ReverseRecord::id)
              .or(() -> after.map(data -> data.ip().toString()))
              .map(object -> new Subject(account, object))
          : Optional.empty();
    }
  }

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
  List<BulkLine> lines(BulkProposal proposal, ForwardWish forward) {
    Map<Proposal, ForwardNeed> needs = proposal.needs(services.prerequisites());
    List<BulkLine> lines = new ArrayList<>();
    for (Proposal each : proposal.proposals()) {
      lines.add(line(each, Optional.ofNullable(needs.get(each)), forward));
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

  private BulkLine line(Proposal proposal, Optional<ForwardNeed> need, ForwardWish forward) {
    Optional<Change.OfRecord> first = need.flatMap(forward::of);
    List<Change.OfRecord> choices = first.isPresent() ? choices(need) : List.of();
    return new BulkLine.Proposed(
        first.map(proposal::after).orElse(proposal),
        choices,
        words.note(proposal, need, first.map(added -> place(added, choices.size() > 1))),
        new SimpleBooleanProperty(!BulkWords.isDoubtful(proposal)));
  }

  private static List<Change.OfRecord> choices(Optional<ForwardNeed> need) {
    return need.stream()
        .filter(ForwardNeed.OfRecord.class::isInstance)
        .flatMap(n -> ((ForwardNeed.OfRecord) n).choices().stream())
        .toList();
  }

  /** The zone of an address record, with its account where that is not plain. */
  private String place(Change.OfRecord added, boolean withAccount) {
    String zone = Idn.toUnicode(added.zone().name());
    return withAccount
        ? services
            .accounts()
            .find(added.account())
            .map(account -> words.zoneOf(zone, account.name()))
            .orElse(zone)
        : zone;
  }

  /** What the contracts allow, in sentences; those it fits into easily say so too. */
  List<QuotaRemark> quota(List<Change> changes) {
    List<Change> all = new ArrayList<>(changes);
    Set<Subject> again = changes.stream().flatMap(c -> Subject.of(c).stream()).collect(toSet());
    services.drafts().all().stream()
        .map(DraftEntry::change)
        .filter(draft -> Subject.of(draft).filter(again::contains).isEmpty())
        .forEach(all::add);
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
    return ReverseCsv.read(text(Files.readAllBytes(file)));
  }

  /** Spreadsheet programs write UTF-8, or what Windows wrote before. */
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, Charset.forName("windows-1252"));
    }
  }

  /** Drafts the changes. */
  void draft(List<Change> changes) {
    new PlanDrafts(services.drafts()).draft(changes);
  }
}
