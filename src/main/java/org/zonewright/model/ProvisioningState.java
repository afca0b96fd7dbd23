package org.zonewright.model;

/** How far the provider is with carrying a change out to its name servers. */
public enum ProvisioningState {
  /** It is there and healthy; also used where a provider tells no state. */
  AVAILABLE,
  /** It is being created or changed. */
  PROVISIONING,
  /** It is being deleted. */
  DESTROYING,
  /** Creating it failed. */
  FAILED,
  /** The provider used a word we do not know. */
  UNKNOWN;

  /** The state of that word; {@link #UNKNOWN} for any other word. */
  public static ProvisioningState of(String word) {
    for (ProvisioningState state : values()) {
      if (state.name().equalsIgnoreCase(word.strip())) {
        return state;
      }
    }
    return UNKNOWN;
  }
}
