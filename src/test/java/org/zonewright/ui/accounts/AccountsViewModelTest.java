package org.zonewright.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Account;
import org.zonewright.model.ProviderKind;
import org.zonewright.provider.Secret;
import org.zonewright.sandbox.Sandbox;
import org.zonewright.sandbox.SandboxOptions;
import org.zonewright.ui.NoSync;
import org.zonewright.ui.UiWorkbench;
import org.zonewright.ui.common.ScreenState;

class AccountsViewModelTest {

  private UiWorkbench bench;
  private Sandbox sandbox;
  private final NoSync syncs = new NoSync();

  @BeforeEach
  void open(@TempDir Path directory) throws IOException {
    bench = UiWorkbench.in(directory);
    sandbox = Sandbox.start(SandboxOptions.empty());
  }

  @AfterEach
  void close() {
    sandbox.close();
    bench.close();
  }

  @Test
  void aWorkingAccountIsTestedSavedAndSynced() {
    AccountsViewModel model = model();
    assertThat(model.list().state().get()).isEqualTo(ScreenState.EMPTY);

    AccountForm form = fillIonos(model, "  " + sandbox.token() + "\n");
    model.save().execute();

    Account saved = bench.services().accounts().byName("Cloud").orElseThrow();
    assertThat(saved.baseUrl()).isEqualTo(sandbox.ionosUrl());
    assertThat(bench.services().credentials().find(saved.id()))
        .contains(Secret.of(sandbox.token()));
    assertThat(syncs.accounts()).containsExactly(saved);
    assertThat(model.form().get()).isEmpty();
    assertThat(form.secret()).isPresent();
    assertThat(model.list().items()).containsExactly(new AccountItem(saved, TokenState.MEMORY));
    assertThat(bench.notices().texts().getFirst()).contains("until Zonewright ends");
  }

  @Test
  void aWrongTokenIsToldInWordsAndNothingIsSaved() {
    AccountsViewModel model = model();
    fillIonos(model, "wrong-token");

    model.save().execute();

    assertThat(model.trial().state().get()).isEqualTo(TrialState.FAILED);
    assertThat(model.trial().problem().get().sentence())
        .contains("token")
        .doesNotContain("wrong-token");
    assertThat(model.trial().problem().get().details())
        .contains("401")
        .doesNotContain("wrong-token");
    assertThat(bench.services().accounts().all()).isEmpty();
  }

  @Test
  void whatFailedCanBeSavedAnyway() {
    AccountsViewModel model = model();
    AccountForm form = fillIonos(model, "some-token");
    form.address().set("http://127.0.0.1:9");
    assertThat(model.saveAnyway().executable().get()).isFalse();

    model.test().execute();
    assertThat(model.trial().state().get()).isEqualTo(TrialState.FAILED);
    assertThat(model.trial().problem().get().sentence()).contains("save the account now");
    model.saveAnyway().execute();

    assertThat(bench.services().accounts().byName("Cloud")).isPresent();
  }

  @Test
  void aUserIdWhoseAddressIsNotEnabledIsTold() {
    AccountsViewModel model = model();
    model.add().execute();
    AccountForm form = form(model);
    form.kind().set(ProviderKind.BDOM);
    form.name().set("nic");
    form.address().set(sandbox.bdomUrl().toString());
    form.userId().set("4711");

    model.save().execute();

    assertThat(model.trial().state().get()).isEqualTo(TrialState.FAILED);
    assertThat(model.trial().problem().get().sentence()).contains("4711");
  }

  @Test
  void anAccountOfTheOtherKindNeedsNoToken() {
    AccountsViewModel model = model();
    model.add().execute();
    AccountForm form = form(model);
    form.kind().set(ProviderKind.BDOM);
    form.name().set("nic");
    form.address().set(sandbox.bdomUrl().toString());
    form.userId().set(String.valueOf(sandbox.userId()));

    model.save().execute();

    assertThat(model.list().items())
        .singleElement()
        .extracting(AccountItem::token)
        .isEqualTo(TokenState.NOT_NEEDED);
  }

  @Test
  void typingForgetsWhatTheTestFound() {
    AccountsViewModel model = model();
    AccountForm form = fillIonos(model, sandbox.token());
    model.test().execute();
    assertThat(model.trial().state().get()).isEqualTo(TrialState.PASSED);

    form.address().set("http://127.0.0.1:9");

    assertThat(model.trial().state().get()).isEqualTo(TrialState.NONE);
  }

  @Test
  void aTestUnderWayCannotBeStartedTwiceAndIsGivenUpWithTheForm() {
    AccountsViewModel model = model();
    fillIonos(model, sandbox.token());
    bench.background().hold();

    model.save().execute();
    assertThat(model.trial().state().get()).isEqualTo(TrialState.RUNNING);
    assertThat(model.save().executable().get()).isFalse();
    model.cancel();
    bench.background().release();

    assertThat(model.trial().state().get()).isEqualTo(TrialState.NONE);
    assertThat(bench.services().accounts().all()).isEmpty();
  }

  @Test
  void aKeptTokenIsNeverShownAndStaysWhenLeftEmpty() {
    AccountsViewModel model = model();
    fillIonos(model, sandbox.token());
    model.save().execute();
    model.selected().set(Optional.of(model.list().items().getFirst()));
    AccountForm form = form(model);

    assertThat(form.token().get()).isEmpty();
    form.name().set("Renamed");
    model.save().execute();

    Account renamed = bench.services().accounts().byName("Renamed").orElseThrow();
    assertThat(bench.services().credentials().find(renamed.id()))
        .contains(Secret.of(sandbox.token()));
    assertThat(bench.services().accounts().all()).hasSize(1);
  }

  @Test
  void aKeptTokenIsNotSentToAnotherServer() {
    AccountsViewModel model = model();
    fillIonos(model, sandbox.token());
    model.save().execute();
    model.selected().set(Optional.of(model.list().items().getFirst()));
    AccountForm form = form(model);

    form.address().set("https://elsewhere.example");

    assertThat(form.tokenProblem().get()).contains("another server");
    assertThat(model.test().executable().get()).isFalse();
  }

  @Test
  void anAccountIsRemovedOnlyAfterAYes() {
    AccountsViewModel model = model();
    fillIonos(model, sandbox.token());
    model.save().execute();
    assertThat(model.remove().executable().get()).isFalse();
    model.selected().set(Optional.of(model.list().items().getFirst()));

    model.remove().execute();
    assertThat(bench.services().accounts().all()).hasSize(1);

    bench.dialogs().answer(true);
    model.remove().execute();
    assertThat(bench.services().accounts().all()).isEmpty();
    assertThat(model.form().get()).isEmpty();
    assertThat(model.list().state().get()).isEqualTo(ScreenState.EMPTY);
  }

  @Test
  void aFormSaysWhatIsMissing() {
    bench.ionos("Taken");
    AccountsViewModel model = model();
    model.add().execute();
    AccountForm form = form(model);

    assertThat(form.address().get()).isEqualTo("https://dns.de-fra.ionos.com");
    form.name().set("taken");
    assertThat(form.nameProblem().get()).contains("Another account");
    form.token().set("with space");
    assertThat(form.tokenProblem().get()).isNotEmpty();
    form.kind().set(ProviderKind.BDOM);
    assertThat(form.address().get()).isEqualTo("http://backend.nic-direct.de/bdom");
    assertThat(form.addressProblem().get()).contains("not encrypted");
    assertThat(form.addressUsable().get()).isTrue();
    form.userId().set("22a");
    assertThat(form.userIdProblem().get()).contains("number");
    assertThat(form.complete().get()).isFalse();
    assertThat(model.save().executable().get()).isFalse();
  }

  @Test
  void anAddressTheUserTypedStaysWhenTheProviderChanges() {
    AccountsViewModel model = model();
    model.add().execute();
    AccountForm form = form(model);
    form.address().set("https://proxy.example/dns");

    form.kind().set(ProviderKind.BDOM);

    assertThat(form.address().get()).isEqualTo("https://proxy.example/dns");
  }

  private AccountsViewModel model() {
    return new AccountsViewModel(bench.services(), bench.tools(), syncs);
  }

  private AccountForm fillIonos(AccountsViewModel model, String token) {
    model.add().execute();
    AccountForm form = form(model);
    form.name().set("Cloud");
    form.address().set(sandbox.ionosUrl().toString());
    form.token().set(token);
    return form;
  }

  private static AccountForm form(AccountsViewModel model) {
    return model.form().get().orElseThrow();
  }
}
