package org.zonewright.provider;

import java.util.Arrays;

/** A token or password. Shows itself to nobody who does not ask with {@link #reveal()}. */
public final class Secret {

  private final char[] characters;

  private Secret(char[] characters) {
    this.characters = characters;
  }

  /**
   * Wraps; surrounding white space, which comes with copying, is cut off.
   *
   * @throws IllegalArgumentException if nothing is left or it could not be sent in a header
   */
  public static Secret of(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      throw new IllegalArgumentException("a secret cannot be empty");
    }
    if (stripped.chars().anyMatch(c -> c <= ' ' || c >= 0x7f)) {
      throw new IllegalArgumentException("a secret has only visible ASCII characters");
    }
    return new Secret(stripped.toCharArray());
  }

  /** The secret itself, for the one place that sends or stores it. */
  public String reveal() {
    return new String(characters);
  }

  /** The text with this secret, wherever it occurs, replaced. */
  public String redactedIn(String text) {
    return text.replace(reveal(), toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret that && Arrays.equals(characters, that.characters);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(characters);
  }

  @Override
  public String toString() {
    return "(secret)";
  }
}
