package org.zonewright.reverse.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zonewright.model.Change;
import org.zonewright.reverse.ForwardNeed;
import org.zonewright.reverse.Prerequisites;

/**
 * What a bulk operation would do. Nothing is drafted yet.
 *
 * @param proposals what would be changed
 * @param skipped what is left alone, and why
 */
public record BulkProposal(List<Proposal> proposals, List<Skipped> skipped) {

  /** Copies the lists. */
  public BulkProposal {
    proposals = List.copyOf(proposals);
    skipped = List.copyOf(skipped);
  }

  /** All changes in the order in which they must be made, none twice. */
  public List<Change> changes() {
    return proposals.stream().flatMap(proposal -> proposal.changes().stream()).distinct().toList();
  }

  /**
   * The same with missing address records in front.
   *
   * @param needs what the proposals need, as {@link #needs} tells
   * @param choice the address record that is added for a need; empty for none
   */
  public BulkProposal with(
      Map<Proposal, ForwardNeed> needs, Function<ForwardNeed, Optional<Change.OfRecord>> choice) {
    List<Proposal> completed = new ArrayList<>();
    Set<Change> added = new HashSet<>();
    for (Proposal proposal : proposals) {
      Optional<Change.OfRecord> missing =
          Optional.ofNullable(needs.get(proposal)).flatMap(choice).filter(added::add);
      completed.add(missing.map(proposal::after).orElse(proposal));
    }
    return new BulkProposal(completed, skipped);
  }

  /** What each proposal that sets a name needs first, in their order. Reads the store. */
  public Map<Proposal, ForwardNeed> needs(Prerequisites prerequisites) {
    List<Proposal> naming =
        proposals.stream().filter(proposal -> proposal.change().after().isPresent()).toList();
    List<ForwardNeed> needs =
        prerequisites.of(
            naming.stream().map(proposal -> proposal.change().after().orElseThrow()).toList());
    Map<Proposal, ForwardNeed> byProposal = new LinkedHashMap<>();
    for (int i = 0; i < naming.size(); i++) {
      byProposal.put(naming.get(i), needs.get(i));
    }
    return byProposal;
  }

  /** The same without what would overwrite a reverse record; that is left alone. */
  public BulkProposal withoutReplacements() {
    List<Skipped> left = new ArrayList<>(skipped);
    proposals.stream()
        .filter(Proposal::replaces)
        .map(
            p -> new Skipped(p.ip(), SkipReason.HAS_POINTER, List.of(p.old().orElseThrow().name())))
        .forEach(left::add);
    return new BulkProposal(proposals.stream().filter(p -> !p.replaces()).toList(), left);
  }
}
