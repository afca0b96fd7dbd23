package org.zonewright.provider;

/**
 * The one way to a provider's server: timeouts, retries of what may be repeated, limits on size and
 * on requests at once, and redaction of secrets in the log.
 */
public interface HttpGateway extends AutoCloseable {

  /**
   * Sends and waits for the whole answer. Answers of any status except redirects are returned; what
   * they mean is the adapter's business.
   *
   * @throws ProviderException.Unavailable if no complete answer came
   * @throws ProviderException.UnreadableReply if the answer is larger than allowed, is a redirect
   *     (never followed: a moved address is for the user to judge) or not HTTP at all
   * @throws java.util.concurrent.CancellationException if the calling thread was interrupted
   */
  HttpReply send(HttpCall call);

  @Override
  void close();
}
