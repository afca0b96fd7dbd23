package org.zonewright.ui.common;

/**
 * A question that cannot wait.
 *
 * @param title title of the dialog
 * @param sentence what is asked
 * @param action text of the button that says yes
 * @param dangerous whether saying yes loses something
 */
public record Question(String title, String sentence, String action, boolean dangerous) {

  /** A question about something that can be taken back. */
  public static Question harmless(String title, String sentence, String action) {
    return new Question(title, sentence, action, false);
  }

  /** A question about something that loses data. */
  public static Question dangerous(String title, String sentence, String action) {
    return new Question(title, sentence, action, true);
  }
}
