package org.zonewright.ui.common;

/** Short words at the end of long work that need no answer. */
public interface Notices {

  /** It went well. */
  void done(String title, String text);

  /**
   * Work that took a while and brought something about has ended well; worth knowing for somebody
   * who is in another program meanwhile.
   */
  default void finished(String title, String text) {
    done(title, text);
  }

  /**
   * The same, or that it did not go well, where the window itself shows it already: nothing is to
   * be shown twice, but somebody in another program cannot see it.
   */
  default void onScreen(String title, String text) {}

  /** It went well only in part, or not at all. */
  void warning(String title, String text);

  /**
   * Something to be looked at; stays longer.
   *
   * @param onClick shows it
   */
  void warning(String title, String text, Runnable onClick);
}
