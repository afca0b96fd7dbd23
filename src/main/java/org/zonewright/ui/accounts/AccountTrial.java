package org.zonewright.ui.accounts;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.zonewright.Services;
import org.zonewright.model.Account;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Provider;
import org.zonewright.provider.ProviderException;
import org.zonewright.provider.Secret;
import org.zonewright.text.ErrorTexts;
import org.zonewright.ui.common.Connection;
import org.zonewright.ui.common.Latest;
import org.zonewright.ui.common.Problem;
import org.zonewright.ui.common.UiTools;

/** Tries an account beside the window and says what is wrong. */
public final class AccountTrial {

  private final Services services;
  private final UiTools tools;
  private final Latest running;
  private final ReadOnlyObjectWrapper<TrialState> state =
      new ReadOnlyObjectWrapper<>(TrialState.NONE);
  private final ReadOnlyObjectWrapper<Problem> problem =
      new ReadOnlyObjectWrapper<>(new Problem("", ""));

  AccountTrial(Services services, UiTools tools) {
    this.services = services;
    this.tools = tools;
    this.running = new Latest(tools.background());
  }

  /** How it stands. */
  public ReadOnlyObjectProperty<TrialState> state() {
    return state.getReadOnlyProperty();
  }

  /** What is wrong and what to do. */
  public ReadOnlyObjectProperty<Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  /**
   * Tries; {@code passed} runs if the account works.
   *
   * @param secret a new token; absent means the one that is kept
   */
  void start(Account account, Optional<Secret> secret, Runnable passed) {
    state.set(TrialState.RUNNING);
    running.call(
        () -> {
          attempt(account, secret);
          return account;
        },
        _ -> {
          state.set(TrialState.PASSED);
          passed.run();
        },
        thrown -> fail(account, thrown));
  }

  /** Gives up what is under way and forgets what was found: something else is typed now. */
  void forget() {
    running.cancel();
    state.set(TrialState.NONE);
  }

  private void attempt(Account account, Optional<Secret> secret) {
    if (secret.isPresent() || account.kind() == ProviderKind.BDOM) {
      services.accounts().test(account, secret);
      return;
    }
    try (Provider provider = services.accounts().open(account)) {
      provider.verifyAccess();
    }
  }

  private void fail(Account account, Exception thrown) {
    if (thrown instanceof ProviderException refused) {
      ErrorTexts texts = new ErrorTexts(tools.texts().messages(), _ -> Optional.of(account));
      String hint = Connection.isNoNetwork(refused) ? " " + tools.text("accounts.trial.later") : "";
      problem.set(
          new Problem(texts.of(refused, account) + hint, String.valueOf(refused.getMessage())));
    } else {
      problem.set(tools.texts().problems().of(thrown));
    }
    state.set(TrialState.FAILED);
  }
}
