package org.zonewright.ui.common;

/**
 * Something that takes time and is done beside the window.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {

  /**
   * Does it, on a thread that may block. Interruption means that the result is no longer wanted.
   *
   * @param progress to be told how far it is
   */
  T run(Progress progress) throws Exception;
}
