package org.zonewright.sandbox.bdom;

/** How the BDOM stand-in behaves where the documents leave room. Safe for many threads. */
public final class BdomSettings {
  /** Where an error carries its message for the user. */
  public enum UserMessage {
    /** Inside the error for lists, absent otherwise. */
    AS_DOCUMENTED,
    INSIDE_ERROR,
    BESIDE_ERROR,
    ABSENT
  }

  private volatile boolean addressEnabled = true;
  private volatile boolean errorsWithStatus200;
  private volatile UserMessage userMessage = UserMessage.AS_DOCUMENTED;
  private volatile boolean namesRefused;
  private volatile boolean idsRefused;
  private volatile boolean renumbering;
  private volatile boolean serialBumped;
  private volatile boolean strayText;
  private volatile boolean blankPriority;
  private volatile boolean chunked = true;
  private volatile boolean emptyListAnError;

  boolean addressEnabled() {
    return addressEnabled;
  }

  /** Whether requests from this computer are let in; otherwise everything is answered 403. */
  public void addressEnabled(boolean enabled) {
    addressEnabled = enabled;
  }

  boolean errorsWithStatus200() {
    return errorsWithStatus200;
  }

  /** Whether errors in XML come with status 200 instead of one of their own. */
  public void errorsWithStatus200(boolean ok) {
    errorsWithStatus200 = ok;
  }

  UserMessage userMessage() {
    return userMessage;
  }

  public void userMessage(UserMessage place) {
    userMessage = place;
  }

  boolean namesRefused() {
    return namesRefused;
  }

  /** Whether a status request by name finds nothing. */
  public void refuseNames(boolean refuse) {
    namesRefused = refuse;
  }

  boolean idsRefused() {
    return idsRefused;
  }

  /** Whether a status request by id finds nothing. */
  public void refuseIds(boolean refuse) {
    idsRefused = refuse;
  }

  boolean renumbering() {
    return renumbering;
  }

  /** Whether an update gives every record a new id. */
  public void renumber(boolean renumber) {
    renumbering = renumber;
  }

  boolean serialBumped() {
    return serialBumped;
  }

  /** Whether an update stores a serial one above the one sent. */
  public void bumpSerial(boolean bump) {
    serialBumped = bump;
  }

  boolean strayText() {
    return strayText;
  }

  /** Whether text stands between the elements of replies. */
  public void strayText(boolean stray) {
    strayText = stray;
  }

  boolean blankPriority() {
    return blankPriority;
  }

  /** Whether records without a priority are shown with an empty one. */
  public void blankPriority(boolean blank) {
    blankPriority = blank;
  }

  boolean emptyListAnError() {
    return emptyListAnError;
  }

  /** Whether a user without zones gets an error instead of an empty list. */
  public void emptyListAnError(boolean error) {
    emptyListAnError = error;
  }

  boolean chunked() {
    return chunked;
  }

  /** Whether replies come in chunks, without a length. */
  public void chunked(boolean chunks) {
    chunked = chunks;
  }
}
