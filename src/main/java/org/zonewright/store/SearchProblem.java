package org.zonewright.store;

/** Something in a search that is not understood. */
public sealed interface SearchProblem {

  /**
   * What stands before a colon is no {@link SearchField}.
   *
   * @param field as it was written, without the colon
   * @param value what stands behind the colon
   */
  record UnknownField(String field, String value) implements SearchProblem {}

  /** Nothing stands behind the colon of a field. */
  record NoValue(SearchField field) implements SearchProblem {}

  /** No address and no network in prefix notation, where there should be one. */
  record NotANetwork(String text) implements SearchProblem {}

  /** No record type is written so. */
  record NotAType(String text) implements SearchProblem {}
}
