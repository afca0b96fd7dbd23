package org.zonewright.dns;

/** Why something that a person wrote cannot be a domain name (RFC 1035, section 2.3.4; UTS 46). */
public enum NameProblem {
  EMPTY,
  TOO_LONG,
  EMPTY_LABEL,
  LONG_LABEL,
  BLANK,
  NOTHING_LEFT,
  FIRST_HYPHEN,
  LAST_HYPHEN,
  INNER_HYPHENS,
  COMBINING_MARK,
  CHARACTER,
  BAD_ENCODING,
  DIRECTION,
  JOINER;

  /** The key of the message that says it of the name, or the part of it, put in as {@code {0}}. */
  public String messageKey() {
    return MessageKeys.of("name", this);
  }
}
