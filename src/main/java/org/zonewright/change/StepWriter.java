package org.zonewright.change;

/** Carries one kind of step out at a provider. */
interface StepWriter {

  /** The id at the provider that the step uses or makes; empty if none is known before. */
  String providerId(PlanStep step);

  /**
   * Compares with the live data, sends, reads back and takes what is there into the cache.
   *
   * @param providerId as told by {@link #providerId}, or that of an earlier attempt
   * @param triedBefore whether an earlier attempt may have left something
   * @throws org.zonewright.provider.ProviderException if it failed before anything was sent
   */
  StepResult.Outcome write(PlanStep step, String providerId, boolean triedBefore);
}
