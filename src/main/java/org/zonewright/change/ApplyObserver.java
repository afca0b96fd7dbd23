package org.zonewright.change;

/** Learns how applying goes; called by whichever thread carries a step out, one call at a time. */
public interface ApplyObserver {

  /** Does nothing. */
  ApplyObserver NONE =
      new ApplyObserver() {
        @Override
        public void started(PlanStep step) {}

        @Override
        public void ended(StepResult result) {}
      };

  /** A step is about to be sent. */
  void started(PlanStep step);

  /** A step ended or was skipped. */
  void ended(StepResult result);
}
