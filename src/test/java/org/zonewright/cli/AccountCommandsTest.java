package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AccountCommandsTest {

  @TempDir private Path directory;
  @AutoClose private CommandBench bench;

  @BeforeEach
  void start() {
    bench = new CommandBench(directory);
  }

  private Ran addCloud(String... more) {
    String[] command = {
      "accounts", "add", "ionos", "--name", "cloud", "--url", bench.sandbox.ionosUrl().toString()
    };
    String[] all = Arrays.copyOf(command, command.length + more.length);
    System.arraycopy(more, 0, all, command.length, more.length);
    return bench.run(all);
  }

  @Test
  void aTokenFromStandardInputIsTriedAndKeptInTheKeychain() {
    FakeKeychain keychain = new FakeKeychain();
    bench.withPlaces(keychain).withInput(bench.sandbox.token() + "\nnot this line\n");

    Ran added = addCloud("--token-stdin");

    assertThat(added.status()).isZero();
    assertThat(added.err()).contains("accepts the account").doesNotContain(bench.sandbox.token());
    assertThat(keychain.isEmpty()).isFalse();
    assertThat(bench.run("sync").status()).isZero();
  }

  @Test
  void withoutAKeychainTheAccountIsAddedAndTheOtherWaysAreNamed() {
    bench.withPlaces().withInput(bench.sandbox.token());

    Ran added = addCloud("--token-stdin", "--json");

    assertThat(added.status()).isZero();
    assertThat(added.err()).contains("ZONEWRIGHT_TOKEN").contains("window");
    assertThat(added.json().get("name").asString()).isEqualTo("cloud");
    assertThat(added.json().get("hasSecret").asBoolean()).isFalse();
    assertThat(bench.run("accounts", "list").out()).contains("cloud").contains("missing");
  }

  @Test
  void theTokenOfTheEnvironmentIsEnough() {
    bench.withToken();

    assertThat(addCloud().err()).contains("accepts the account");
    assertThat(bench.run("accounts", "list", "--json").json().get(0).get("hasSecret").asBoolean())
        .isTrue();
  }

  @Test
  void aWrongTokenIsToldAndTheAccountIsKept() {
    bench.withToken("wrong");

    Ran added = addCloud();

    assertThat(added.status()).isZero();
    assertThat(added.err()).contains("the token is missing, wrong or expired").contains("added");
    assertThat(bench.run("accounts", "list").out()).contains("cloud");
  }

  @Test
  void anUnreachableProviderIsToldAndTheAccountIsKept() {
    String url = bench.sandbox.bdomUrl().toString();
    bench.sandbox.close();

    Ran added =
        bench.run("accounts", "add", "bdom", "--name", "registrar", "--user-id", "1", "--url", url);

    assertThat(added.status()).isZero();
    assertThat(added.err()).contains("nothing answers at").contains("added all the same");
  }

  @Test
  void listingGivesTheFieldsOfBothProviders() {
    bench.withToken();
    bench.addAccounts();

    JsonNode accounts = bench.run("accounts", "list", "--json").json();

    assertThat(accounts).hasSize(2);
    JsonNode cloud = accounts.get(0);
    assertThat(cloud.propertyNames()).containsExactly("name", "provider", "url", "hasSecret");
    assertThat(cloud.get("provider").asString()).isEqualTo("ionos");
    JsonNode registrar = accounts.get(1);
    assertThat(registrar.propertyNames())
        .containsExactly("name", "provider", "url", "userId", "hasSecret");
    assertThat(registrar.get("provider").asString()).isEqualTo("bdom");
    assertThat(registrar.get("url").asString()).isEqualTo(bench.sandbox.bdomUrl().toString());
    assertThat(registrar.get("userId").asLong()).isEqualTo(bench.sandbox.userId());
    assertThat(registrar.get("hasSecret").asBoolean()).isFalse();
  }

  @Test
  void anAccountCanBeRemovedWithItsSecret() {
    FakeKeychain keychain = new FakeKeychain();
    bench.withPlaces(keychain).withInput(bench.sandbox.token());
    addCloud("--token-stdin");

    Ran removed = bench.run("accounts", "remove", "cloud");

    assertThat(removed.status()).isZero();
    assertThat(keychain.isEmpty()).isTrue();
    assertThat(bench.run("accounts", "list", "--json").out()).isEqualTo("[]\n");
  }

  @Test
  void removingAnUnknownAccountNamesThoseThatAreThere() {
    bench.withToken();
    bench.addAccounts();

    Ran removed = bench.run("accounts", "remove", "clout", "--json");

    assertThat(removed.status()).isEqualTo(1);
    JsonNode error = removed.json().get("error");
    assertThat(error.get("kind").asString()).isEqualTo("unknown-account");
    assertThat(error.get("message").asString()).contains("clout").contains("cloud, registrar");
    assertThat(error.get("codes")).isEmpty();
  }

  @Test
  void aSecondAccountOfTheSameNameIsRefused() {
    bench.withToken();
    addCloud();

    Ran again = addCloud("--json");

    assertThat(again.status()).isEqualTo(1);
    assertThat(again.json().at("/error/kind").asString()).isEqualTo("account-exists");
  }

  @Test
  void aTokenIsNeverSentInClearText() {
    Ran added =
        bench.run("accounts", "add", "ionos", "--name", "c", "--url", "http://dns.example.com");

    assertThat(added.status()).isEqualTo(2);
    assertThat(added.err()).contains("clear text");
    assertThat(bench.run("accounts", "list", "--json").out()).isEqualTo("[]\n");
  }

  @Test
  void whatCannotBeAnAddressOrATokenIsWrongUsage() {
    assertThat(bench.run("accounts", "add", "ionos", "--name", "c", "--url", "not an url").status())
        .isEqualTo(2);
    assertThat(
            bench.withInput("\n").run("accounts", "add", "ionos", "--name", "c", "--token-stdin"))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("token"));
    assertThat(bench.run("accounts", "add", "bdom", "--name", "c", "--user-id", "x").status())
        .isEqualTo(2);
    assertThat(bench.run("accounts", "add", "bdom", "--name", "c").status()).isEqualTo(2);
  }
}
