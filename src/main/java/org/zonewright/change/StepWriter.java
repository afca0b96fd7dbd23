package org.zonewright.change;

/** Carries one kind of step out at a provider. */
interface StepWriter {

  /** The id at the provider that the step uses or makes; empty if none is known before. */
  String providerId(PlanStep step);

  /**
   * Compares with the live data, sends, reads back and takes what is there into the cache.
   *
   * @throws org.zonewright.provider.ProviderException if it failed before anything was sent
   */
  StepResult.Outcome write(PlanStep step, Attempt attempt);

  /**
   * Looks what became of an attempt of which nobody knows. Changes nothing, neither at the provider
   * nor in the cache.
   *
   * @throws org.zonewright.provider.ProviderException if that cannot be seen
   */
  StepTruth.Truth inspect(PlanStep step, Attempt attempt);
}
