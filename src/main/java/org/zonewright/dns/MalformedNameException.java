package org.zonewright.dns;

/** Something that a person wrote cannot be a domain name. */
public final class MalformedNameException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final NameProblem problem;
  private final String part;

  MalformedNameException(NameProblem problem, String part) {
    super("not a domain name: %s \"%s\"".formatted(problem, part));
    this.problem = problem;
    this.part = part;
  }

  /** Why. */
  public NameProblem problem() {
    return problem;
  }

  /** The name, or the part of it between two dots that is to blame. */
  public String part() {
    return part;
  }
}
