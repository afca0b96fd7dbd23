package org.zonewright.model;

/** What a change does. */
public enum ChangeAction {
  CREATE,
  UPDATE,
  DELETE;

  static ChangeAction of(boolean before, boolean after) {
    if (!before) {
      return CREATE;
    }
    return after ? UPDATE : DELETE;
  }
}
