package org.zonewright.change;

import java.util.List;
import org.zonewright.model.ResourceRecord;
import org.zonewright.provider.ProviderException;
import org.zonewright.store.JournalStatus;

/**
 * How a step ended.
 *
 * @param step the step
 * @param outcome how
 */
public record StepResult(PlanStep step, Outcome outcome) {

  /** How a step ended. */
  public sealed interface Outcome {

    /**
     * Sent and read back as meant.
     *
     * @param stillProvisioning whether the provider had accepted it but not yet carried it out when
     *     we stopped asking
     */
    record Done(boolean stillProvisioning) implements Outcome {}

    /** The provider did not do it. */
    record Failed(ProviderException problem) implements Outcome {}

    /** Sent, but reading back shows something else. */
    record Different(List<ResourceRecord> meant, List<ResourceRecord> found) implements Outcome {

      /** Copies the lists. */
      public Different {
        meant = List.copyOf(meant);
        found = List.copyOf(found);
      }
    }

    /** Someone else changed the same record set meanwhile; nothing was sent. */
    record Conflicted(List<ResourceRecord> base, List<ResourceRecord> live) implements Outcome {

      /** Copies the lists. */
      public Conflicted {
        base = List.copyOf(base);
        live = List.copyOf(live);
      }
    }

    /** Sent, but nobody knows whether it was done. */
    record Unknown(ProviderException problem) implements Outcome {}

    /**
     * Not sent, because an earlier step it needs failed or the user stopped.
     *
     * @param before how it stood already, which still holds; {@link JournalStatus#PENDING} if it
     *     was never sent
     */
    record Skipped(JournalStatus before) implements Outcome {

      /** Never sent. */
      public Skipped() {
        this(JournalStatus.PENDING);
      }
    }
  }
}
