package org.zonewright.provider;

import java.time.Duration;

/**
 * How patient and how modest the HTTP gateway is.
 *
 * @param connectTimeout how long setting up a connection may take
 * @param answerTimeout how long the server may take until its answer begins
 * @param wholeTimeout how long everything may take until the answer is complete
 * @param maxBodyBytes the largest body that is read, in bytes
 * @param parallelRequests how many requests may be under way at once, at least 1
 * @param maxAttempts how often a request is sent at most, at least 1
 * @param firstPause the pause before the second attempt; doubled before each further one
 * @param longestWait the longest {@code Retry-After} that is waited for; if the server asks for
 *     more, its answer is returned at once
 */
public record HttpSettings(
    Duration connectTimeout,
    Duration answerTimeout,
    Duration wholeTimeout,
    int maxBodyBytes,
    int parallelRequests,
    int maxAttempts,
    Duration firstPause,
    Duration longestWait) {

  /** What suits both providers. */
  public static final HttpSettings DEFAULT =
      new HttpSettings(
          Duration.ofSeconds(10),
          Duration.ofSeconds(60),
          Duration.ofSeconds(180),
          64 * 1024 * 1024,
          4,
          4,
          Duration.ofMillis(500),
          Duration.ofSeconds(60));

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a count is not positive
   */
  public HttpSettings {
    if (maxBodyBytes < 1 || parallelRequests < 1 || maxAttempts < 1) {
      throw new IllegalArgumentException("sizes, requests and attempts must be at least 1");
    }
  }

  /** The same with another number of requests at once. */
  public HttpSettings withParallelRequests(int requests) {
    return new HttpSettings(
        connectTimeout,
        answerTimeout,
        wholeTimeout,
        maxBodyBytes,
        requests,
        maxAttempts,
        firstPause,
        longestWait);
  }

  /** The same with other times to connect, to the beginning and to the end of the answer. */
  public HttpSettings withTimeouts(Duration connect, Duration answer, Duration whole) {
    return new HttpSettings(
        connect,
        answer,
        whole,
        maxBodyBytes,
        parallelRequests,
        maxAttempts,
        firstPause,
        longestWait);
  }

  /** The same with another largest body. */
  public HttpSettings withMaxBodyBytes(int bytes) {
    return new HttpSettings(
        connectTimeout,
        answerTimeout,
        wholeTimeout,
        bytes,
        parallelRequests,
        maxAttempts,
        firstPause,
        longestWait);
  }
}
