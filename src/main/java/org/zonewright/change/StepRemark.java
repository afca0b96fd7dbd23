package org.zonewright.change;

import java.util.Arrays;
import java.util.Optional;
import org.zonewright.store.JournalStep;

/**
 * What the program itself notes of a step's end in the journal. The journal keeps the technical
 * detail; people are told in their own words. What a provider said is none of these.
 */
public enum StepRemark {
  /** Done, but not published yet when we stopped asking. */
  PROVISIONING("still provisioning", "history.step.provisioning"),
  /** The program was ended while the step was being sent. */
  INTERRUPTED("interrupted", "history.step.interrupted"),
  /** Its draft was taken back or changed. */
  WITHDRAWN("withdrawn", "history.step.withdrawn"),
  /** A later change set does it. */
  PLANNED_ANEW("planned anew", "history.step.plannedAnew"),
  /** Sent, but reading back shows something else. */
  DIFFERS("read back differs", "history.step.differs"),
  /** Somebody else had changed it; nothing was sent. */
  CHANGED_ELSEWHERE("changed elsewhere", "history.step.conflict");

  private final String detail;
  private final String messageKey;

  StepRemark(String detail, String messageKey) {
    this.detail = detail;
    this.messageKey = messageKey;
  }

  /** The key of the message that says it. */
  public String messageKey() {
    return messageKey;
  }

  /** What the journal keeps. */
  String detail() {
    return detail;
  }

  /** What the journal keeps, with more for who looks into it. */
  String detail(String more) {
    return detail + ": " + more;
  }

  /** What is noted of a step; empty if nothing is, or if it is what a provider said. */
  public static Optional<StepRemark> of(JournalStep step) {
    return Arrays.stream(values())
        .filter(
            remark ->
                step.detail().equals(remark.detail)
                    || step.detail().startsWith(remark.detail + ": "))
        .findFirst();
  }
}
