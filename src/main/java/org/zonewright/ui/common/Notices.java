package org.zonewright.ui.common;

/** Short words at the end of long work that need no answer. */
public interface Notices {

  /** It went well. */
  void done(String title, String text);

  /** It went well only in part, or not at all. */
  void warning(String title, String text);

  /**
   * Something to be looked at; stays longer.
   *
   * @param onClick shows it
   */
  void warning(String title, String text, Runnable onClick);
}
