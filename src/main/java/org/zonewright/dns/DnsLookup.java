package org.zonewright.dns;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.Name;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;
import org.xbill.DNS.lookup.LookupFailedException;
import org.xbill.DNS.lookup.LookupResult;
import org.xbill.DNS.lookup.LookupSession;
import org.xbill.DNS.lookup.NoSuchDomainException;
import org.xbill.DNS.lookup.NoSuchRRSetException;
import org.zonewright.dns.LiveAnswer.Outcome;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;

/**
 * Asks name servers over UDP, and over TCP where an answer is too long for that (RFC 7766). Follows
 * aliases. Keeps no answers: every question is asked anew.
 */
public final class DnsLookup implements LiveLookup {

  /** How long a name server may take. */
  public static final Duration PATIENCE = Duration.ofSeconds(5);

  /** How much longer a lookup may take than one server: others are tried, aliases followed. */
  private static final int SERVERS_IN_A_ROW = 3;

  private final LookupSession session;
  private final Duration limit;
  private final Clock clock;

  private DnsLookup(Resolver resolver, Duration patience, Clock clock) {
    resolver.setTimeout(patience);
    this.session = LookupSession.builder().resolver(resolver).build();
    this.limit = patience.multipliedBy(SERVERS_IN_A_ROW);
    this.clock = clock;
  }

  /** Asks the name servers that the operating system is set to. */
  public static DnsLookup ofSystem(Duration patience, Clock clock) {
    return new DnsLookup(new ExtendedResolver(), patience, clock);
  }

  /**
   * Asks one name server. Its own name, if it has one, is looked up at once.
   *
   * @throws UnknownHostException if that name has no address
   */
  public static DnsLookup of(NameServer server, Duration patience, Clock clock)
      throws UnknownHostException {
    InetAddress address = InetAddress.getByName(server.host());
    return new DnsLookup(
        new SimpleResolver(new InetSocketAddress(address, server.port())), patience, clock);
  }

  @Override
  public LiveAnswer ask(DnsName name, RecordType type) throws InterruptedException {
    Instant at = clock.instant();
    CompletableFuture<LookupResult> asked;
    try {
      asked =
          session
              .lookupAsync(wireName(name), Type.value(type.mnemonic()), DClass.IN)
              .toCompletableFuture();
    } catch (TextParseException e) {
      // what is no name on the wire has no data in the DNS
      return failed(name, type, at, Outcome.NO_NAME, String.valueOf(e.getMessage()));
    }
    try {
      return answer(name, type, at, asked.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (ExecutionException e) {
      return failed(name, type, at, cause(e));
    } catch (TimeoutException _) {
      return failed(name, type, at, Outcome.NO_REPLY, "no reply within " + limit);
    } finally {
      asked.cancel(true);
    }
  }

  private static Name wireName(DnsName name) throws TextParseException {
    return name.isRoot() ? Name.root : Name.fromString(name.text(), Name.root);
  }

  private static Throwable cause(ExecutionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return cause instanceof CompletionException && cause.getCause() != null
        ? cause.getCause()
        : cause;
  }

  private static LiveAnswer answer(DnsName name, RecordType type, Instant at, LookupResult result) {
    List<Record> records = result.getRecords();
    if (records.isEmpty()) {
      return failed(name, type, at, Outcome.NO_DATA, "");
    }
    List<String> data = records.stream().map(record -> data(type, record)).sorted().toList();
    long ttl = records.stream().mapToLong(Record::getTTL).min().orElseThrow();
    return new LiveAnswer(name, type, Outcome.ANSWERED, data, OptionalLong.of(ttl), at, "");
  }

  private static String data(RecordType type, Record record) {
    return NormalForm.of(DnsName.ROOT, type, 0, OptionalInt.empty(), record.rdataToString(), true)
        .content();
  }

  private static LiveAnswer failed(DnsName name, RecordType type, Instant at, Throwable problem) {
    Outcome outcome =
        switch (problem) {
          case NoSuchDomainException _ -> Outcome.NO_NAME;
          case NoSuchRRSetException _ -> Outcome.NO_DATA;
          case LookupFailedException e when e.getCause() instanceof IOException -> Outcome.NO_REPLY;
          case LookupFailedException _ -> Outcome.SERVER_FAILURE;
          default -> Outcome.NO_REPLY;
        };
    boolean nothing = outcome == Outcome.NO_NAME || outcome == Outcome.NO_DATA;
    String detail = nothing ? "" : Objects.requireNonNullElse(problem.getMessage(), "");
    return failed(name, type, at, outcome, detail);
  }

  private static LiveAnswer failed(
      DnsName name, RecordType type, Instant at, Outcome outcome, String detail) {
    return new LiveAnswer(name, type, outcome, List.of(), OptionalLong.empty(), at, detail);
  }
}
