package org.zonewright.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.zonewright.model.Account;
import org.zonewright.provider.ProviderException.Failure;
import org.zonewright.provider.ProviderException.Unavailable;

/** What happens at the calls of a {@link FakeProvider}, and which there were. */
public final class FakeScript {

  private final Account account;
  private final List<Rule> rules = new ArrayList<>();
  private final List<String> calls = new ArrayList<>();
  private int countdown;
  private Runnable atZero = () -> {};

  FakeScript(Account account) {
    this.account = account;
  }

  /** What to do at a call. */
  private record Rule(String operation, String object, boolean after, boolean once, Runnable act) {

    boolean matches(String calledOperation, String calledObject, boolean isAfter) {
      return operation.equals(calledOperation)
          && (object.isEmpty() || object.equals(calledObject))
          && after == isAfter;
    }
  }

  /** Makes an operation fail every time, on anything. */
  public void fail(String operation, ProviderException problem) {
    fail(operation, "", problem);
  }

  /** Makes an operation fail every time on that object, before anything is done. */
  public void fail(String operation, String object, ProviderException problem) {
    add(new Rule(operation, object, false, false, thrower(() -> problem)));
  }

  /** Makes an operation fail the next time, before anything is done. */
  public void failOnce(String operation, ProviderException problem) {
    add(new Rule(operation, "", false, true, thrower(() -> problem)));
  }

  /** Lets the next writing operation be done, and then lose its answer. */
  public void loseAnswerOnce(String operation) {
    add(new Rule(operation, "", true, true, thrower(() -> timeout(operation, ""))));
  }

  /** Does something at the next call, before anything else. */
  public void beforeOnce(String operation, Runnable act) {
    add(new Rule(operation, "", false, true, act));
  }

  /** Does something at every call, before anything else. */
  public void before(String operation, Runnable act) {
    add(new Rule(operation, "", false, false, act));
  }

  /** Does something at that many calls from now, whatever they are, before anything else. */
  public synchronized void atCall(int count, Runnable act) {
    countdown = count;
    atZero = act;
  }

  /** Ends all failures and other rules. */
  public synchronized void clear() {
    rules.clear();
  }

  /** All calls so far, as operation and object with a space between them. */
  public synchronized List<String> calls() {
    return List.copyOf(calls);
  }

  /** The calls of one operation. */
  public List<String> calls(String operation) {
    return calls().stream().filter(call -> call.startsWith(operation + " ")).toList();
  }

  /** Forgets the calls so far. */
  public synchronized void forgetCalls() {
    calls.clear();
  }

  /** A timeout, after which nobody knows whether the provider did it. */
  public Unavailable timeout(String operation, String object) {
    return new Unavailable(
        failure(operation, object, OptionalInt.empty()), Unavailable.Cause.TIMEOUT);
  }

  /** A server's error. */
  public Unavailable serverError(String operation) {
    return new Unavailable(failure(operation, "", OptionalInt.of(500)), Unavailable.Cause.SERVER);
  }

  /** Nobody answers. */
  public Unavailable unreachable(String operation) {
    return new Unavailable(failure(operation, "", OptionalInt.empty()), Unavailable.Cause.CONNECT);
  }

  /** Wrong credentials. */
  public ProviderException badCredentials(String operation) {
    return new ProviderException.BadCredentials(failure(operation, "", OptionalInt.of(401)));
  }

  /** The provider's validation says no. */
  public ProviderException rejected(String operation, String object) {
    return new ProviderException.Rejected(failure(operation, object, OptionalInt.of(422)));
  }

  /** What failed, for exceptions of any kind. */
  public Failure failure(String operation, String object, OptionalInt status) {
    return new Failure(account.name(), operation, object, status, List.of(), "");
  }

  void called(String operation, String object) {
    Runnable due = () -> {};
    synchronized (this) {
      calls.add(operation + " " + object);
      if (countdown > 0 && --countdown == 0) {
        due = atZero;
      }
    }
    due.run();
    act(operation, object, false);
  }

  void answered(String operation, String object) {
    act(operation, object, true);
  }

  private void act(String operation, String object, boolean after) {
    List<Rule> due;
    synchronized (this) {
      due = rules.stream().filter(rule -> rule.matches(operation, object, after)).toList();
      rules.removeAll(due.stream().filter(Rule::once).toList());
    }
    due.forEach(rule -> rule.act().run());
  }

  private synchronized void add(Rule rule) {
    rules.add(rule);
  }

  private static Runnable thrower(Supplier<? extends RuntimeException> problem) {
    return () -> {
      throw problem.get();
    };
  }
}
