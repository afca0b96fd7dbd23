package org.zonewright.reverse.bulk;

/** What is wrong with a pattern of names. */
public enum PatternProblem {
  /** Nothing is written. */
  EMPTY,
  /** A brace is opened and not closed, or the other way round. */
  BRACE,
  /** What stands in braces is neither {@code ip} nor a number from 1 to 32. */
  PLACEHOLDER,
  /** Nothing in it differs from address to address. */
  CONSTANT,
  /** What it makes is no host name. */
  NOT_HOST_NAME
}
