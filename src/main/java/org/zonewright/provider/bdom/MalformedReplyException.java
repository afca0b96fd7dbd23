package org.zonewright.provider.bdom;

/** A reply is not what the API promises; becomes an unreadable reply where the call is known. */
final class MalformedReplyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String why;

  MalformedReplyException(String why) {
    super(why);
    this.why = why;
  }

  MalformedReplyException(String why, Throwable cause) {
    super(why, cause);
    this.why = why;
  }

  /** What is wrong with it, technically. */
  String why() {
    return why;
  }
}
