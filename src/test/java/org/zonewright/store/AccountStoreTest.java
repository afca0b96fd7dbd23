package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zonewright.store.Samples.BDOM;
import static org.zonewright.store.Samples.IONOS;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.Account;
import org.zonewright.model.AccountId;
import org.zonewright.model.ZoneRecord;

class AccountStoreTest {

  @TempDir private Path directory;
  private Database database;
  private AccountStore accounts;

  @BeforeEach
  void open() {
    database = Database.open(directory);
    accounts = new AccountStore(database);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void accountsComeBackAsTheyWereSavedByName() {
    accounts.save(BDOM);
    accounts.save(IONOS);
    assertThat(accounts.all()).containsExactly(IONOS, BDOM);
    assertThat(accounts.find(BDOM.id())).contains(BDOM);
    assertThat(accounts.find(AccountId.random())).isEmpty();
  }

  @Test
  void namesAreFoundWhateverTheCaseOfTheirLetters() {
    Account account = renamed(IONOS, "Müller & Söhne");
    accounts.save(account);
    assertThat(accounts.byName("MÜLLER & söhne")).contains(account);
    assertThat(accounts.byName("Muller")).isEmpty();
  }

  @Test
  void savingAgainReplaces() {
    accounts.save(IONOS);
    accounts.save(renamed(IONOS, "cloud"));
    assertThat(accounts.all()).containsExactly(renamed(IONOS, "cloud"));
  }

  @Test
  void twoAccountsCannotHaveOneName() {
    accounts.save(IONOS);
    assertThatThrownBy(() -> accounts.save(renamed(BDOM, "CLOUD")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(accounts.all()).containsExactly(IONOS);
  }

  @Test
  void removingAnAccountRemovesItsCacheAndNothingElse() {
    accounts.save(IONOS);
    accounts.save(BDOM);
    ZoneStore zones = new ZoneStore(database);
    for (Account account : List.of(IONOS, BDOM)) {
      ZoneRecord record = Samples.stored("1", Samples.record("www.example.test", "A", "192.0.2.1"));
      zones.saveContent(
          Samples.content(Samples.zone(account, "example.test"), record), Samples.NOW);
    }
    accounts.remove(IONOS.id());
    assertThat(accounts.all()).containsExactly(BDOM);
    assertThat(zones.all())
        .extracting(summary -> summary.zone().ref())
        .containsExactly(Samples.ref(BDOM, "example.test"));
    assertThat(database.<Long>read(session -> session.number("SELECT count(*) FROM record")))
        .isEqualTo(1);
  }

  private static Account renamed(Account account, String name) {
    URI url = account.baseUrl();
    return new Account(account.id(), name, account.kind(), url, account.userId());
  }
}
