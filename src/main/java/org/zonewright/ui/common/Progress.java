package org.zonewright.ui.common;

/** Is told by a {@link Work} how far it is; may be called on any thread and as often as liked. */
@FunctionalInterface
public interface Progress {

  /**
   * So far.
   *
   * @param done units done
   * @param total units in all; -1 if not known
   */
  void tell(int done, int total);
}
