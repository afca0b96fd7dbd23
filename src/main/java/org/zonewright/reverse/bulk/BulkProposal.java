package org.zonewright.reverse.bulk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.zonewright.model.Change;
import org.zonewright.model.ReverseData;
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
   * The same with the missing address records in front, each into the first of the zones that it
   * can be in. Reads the store.
   */
  public BulkProposal with(Prerequisites prerequisites) {
    List<ReverseData> wanted =
        proposals.stream().flatMap(proposal -> proposal.change().after().stream()).toList();
    List<ForwardNeed> needs = prerequisites.of(wanted);
    List<Proposal> completed = new ArrayList<>();
    Set<Change> added = new HashSet<>();
    int next = 0;
    for (Proposal proposal : proposals) {
      boolean asked = proposal.change().after().isPresent();
      if (asked
          && needs.get(next) instanceof ForwardNeed.OfRecord needed
          && added.add(needed.choices().getFirst())) {
        completed.add(proposal.after(needed.choices().getFirst()));
      } else {
        completed.add(proposal);
      }
      next += asked ? 1 : 0;
    }
    return new BulkProposal(completed, skipped);
  }
}
