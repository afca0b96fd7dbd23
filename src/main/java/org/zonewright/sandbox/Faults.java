package org.zonewright.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.zonewright.sandbox.wire.Exchange;
import org.zonewright.sandbox.wire.Fault;
import org.zonewright.sandbox.wire.FaultQueue;
import org.zonewright.sandbox.wire.LoopbackServer;
import org.zonewright.sandbox.wire.ProviderName;
import org.zonewright.sandbox.wire.Request;
import org.zonewright.sandbox.wire.RequestLog;

/**
 * Lets things go wrong on purpose, and shows what was asked and answered. Safe for many threads.
 *
 * <p>Example: {@code faults.on(ProviderName.IONOS, "GET", "/records").next(2, Fault.status(429,
 * "1"))}.
 */
public final class Faults {
  private final FaultQueue queue;
  private final RequestLog log;
  private final Map<ProviderName, LoopbackServer> servers;

  Faults(FaultQueue queue, RequestLog log, Map<ProviderName, LoopbackServer> servers) {
    this.queue = queue;
    this.log = log;
    this.servers = Map.copyOf(servers);
  }

  /** Lets every request wait this long before anything else happens. */
  public void latency(Duration time) {
    queue.latency(time);
  }

  /**
   * Chooses the requests of one provider that something is to happen to.
   *
   * @param method the HTTP method; {@code *} for any
   * @param path a regular expression that the whole path must match; IONOS paths begin with {@code
   *     /zones} and so on, BDOM paths with {@code /bdom}
   */
  public Aim on(ProviderName provider, String method, String path) {
    Pattern pattern = Pattern.compile(path);
    return on(
        request ->
            request.provider() == provider
                && (method.equals("*") || method.equals(request.method()))
                && pattern.matcher(request.rawPath()).matches());
  }

  /** Chooses all requests of one provider. */
  public Aim on(ProviderName provider) {
    return on(request -> request.provider() == provider);
  }

  /** Chooses requests by any condition. */
  public Aim on(Predicate<Request> condition) {
    return new Aim(queue, condition);
  }

  /** Forgets every fault and hook that has not struck yet; latency and offline stay. */
  public void clearFaults() {
    queue.clear();
  }

  /** Makes both providers refuse connections, or listen again on the same ports. */
  public void offline(boolean off) {
    servers.keySet().forEach(provider -> offline(provider, off));
  }

  /**
   * Makes one provider refuse connections, or listen again on the same port. Providers that share a
   * port go together.
   */
  public void offline(ProviderName provider, boolean off) {
    LoopbackServer server = servers.get(provider);
    if (server == null) {
      throw new IllegalArgumentException("not served: " + provider);
    }
    if (off) {
      server.goOffline();
    } else {
      server.goOnline();
    }
  }

  /** The latest exchanges with both providers, oldest first: at most 10 000, and 16 MiB. */
  public List<Exchange> exchanges() {
    return log.exchanges();
  }

  /** The latest exchanges with one provider, oldest first. */
  public List<Exchange> exchanges(ProviderName provider) {
    return log.exchanges().stream().filter(each -> each.provider() == provider).toList();
  }

  /** Forgets the exchanges. */
  public void clear() {
    log.clear();
  }

  /** Some requests, and what is to happen to the next of them. */
  public static final class Aim {
    private final FaultQueue queue;
    private final Predicate<Request> condition;

    private Aim(FaultQueue queue, Predicate<Request> condition) {
      this.queue = queue;
      this.condition = condition;
    }

    /** The fault strikes the next {@code times} of them. */
    public void next(int times, Fault fault) {
      queue.fault(condition, times, fault);
    }

    /** The fault strikes the next of them. */
    public void once(Fault fault) {
      next(1, fault);
    }

    /** The fault strikes all of them until faults are cleared. */
    public void always(Fault fault) {
      queue.fault(condition, Long.MAX_VALUE, fault);
    }

    /**
     * Runs something once the next of them has been worked on and before its answer is sent: the
     * client gets the old state, and whatever it asks next meets the new one.
     */
    public void thenRun(Runnable hook) {
      thenRun(1, hook);
    }

    /** Does so for the next {@code times} of them. */
    public void thenRun(int times, Runnable hook) {
      queue.hook(condition, times, hook);
    }
  }
}
