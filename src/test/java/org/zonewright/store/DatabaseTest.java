package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.AccountId;

class DatabaseTest {

  @TempDir private Path directory;

  private static final String DRAFT = "a draft cannot be read again ";

  private Path file() {
    return directory.resolve(Database.FILE_NAME);
  }

  private Database impatient() {
    return Database.open(directory, Duration.ofMillis(50), Migrations.CURRENT);
  }

  private Connection otherProgram() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file());
  }

  @Test
  void aMissingDirectoryAndFileAreMade() {
    Path below = directory.resolve("not/there/yet");
    try (Database database = Database.open(below)) {
      assertThat(database.file()).isEqualTo(below.resolve("zonewright.db")).isRegularFile();
      assertThat(database).hasToString(below.resolve("zonewright.db").toString());
    }
  }

  @Test
  void aDirectoryWithOddCharactersIsUsedAsItIsNamed() {
    Path odd = directory.resolve("50 % off? é #1&mode=memory");
    try (Database database = Database.open(odd)) {
      new SettingStore(database).save("theme", "dark");
    }
    assertThat(odd.resolve("zonewright.db")).isNotEmptyFile();
    try (Database database = Database.open(odd)) {
      assertThat(new SettingStore(database).find("theme")).contains("dark");
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyTheOwnerCanReadWhatWasMade() throws IOException {
    Path own = directory.resolve("own");
    try (Database database = Database.open(own)) {
      new SettingStore(database).save("theme", "dark");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
          .isEqualTo("rwx------");
      try (Stream<Path> files = Files.list(own)) {
        assertThat(files.toList())
            .hasSizeGreaterThan(1)
            .allSatisfy(
                path ->
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .isEqualTo("rw-------"));
      }
    }
  }

  @Test
  void theFileIsMadeForCrashesAndForReadersBesideTheWriter() {
    try (Database database = Database.open(directory)) {
      database.write(
          session -> {
            assertThat(session.first("PRAGMA journal_mode", row -> row.getString(1)))
                .contains("wal");
            assertThat(session.number("PRAGMA synchronous")).isEqualTo(2);
            assertThat(session.number("PRAGMA foreign_keys")).isEqualTo(1);
            assertThat(session.number("PRAGMA busy_timeout")).isEqualTo(10_000);
            return 0;
          });
      assertThat(database.<Long>read(session -> session.number("PRAGMA user_version")))
          .isEqualTo(Migrations.CURRENT);
    }
  }

  @Test
  void whatWasWrittenIsThereAfterOpeningAgain() {
    try (Database database = Database.open(directory)) {
      new SettingStore(database).save("theme", "dark");
      new SettingStore(database).save("theme", "light");
    }
    try (Database database = Database.open(directory)) {
      assertThat(new SettingStore(database).find("theme")).contains("light");
      assertThat(new SettingStore(database).find("size")).isEmpty();
    }
  }

  @Test
  void whatWasWrittenIsThereAfterACrash() throws IOException {
    Path afterwards = Files.createDirectory(directory.resolve("after the crash"));
    try (Database database = Database.open(directory)) {
      new SettingStore(database).save("theme", "dark");
      // what lies on the disk while the process still runs is what it leaves when it is killed
      for (String name : List.of("zonewright.db", "zonewright.db-wal")) {
        Files.copy(directory.resolve(name), afterwards.resolve(name));
      }
    }
    try (Database database = Database.open(afterwards)) {
      assertThat(new SettingStore(database).find("theme")).contains("dark");
    }
  }

  @Test
  void aMigrationThatFailsLeavesTheFileAsItWas() {
    try (Database database = Database.open(directory)) {
      new SettingStore(database).save("theme", "dark");
    }
    Duration patience = Duration.ofMillis(50);
    assertThatThrownBy(() -> Database.open(directory, patience, Migrations.CURRENT + 1))
        .hasMessage("missing: schema-" + (Migrations.CURRENT + 1) + ".sql");
    try (Database database = Database.open(directory)) {
      assertThat(new SettingStore(database).find("theme")).contains("dark");
    }
  }

  @Test
  void readingNeverWrites() {
    try (Database database = Database.open(directory)) {
      assertThatThrownBy(() -> database.read(session -> session.update("DELETE FROM setting")))
          .isInstanceOf(StoreException.class);
    }
  }

  @Test
  void aClosedDatabaseSaysSo() {
    Database database = Database.open(directory);
    database.close();
    assertThatThrownBy(() -> new SettingStore(database).find("theme"))
        .isInstanceOf(StoreException.Failed.class)
        .hasMessageContaining("closed");
  }

  @Test
  void aDirectoryThatIsAFileIsToldAndKept() throws IOException {
    Path notADirectory = Files.writeString(directory.resolve("data"), DRAFT);
    for (Path wanted : List.of(notADirectory, notADirectory.resolve("below"))) {
      assertThatThrownBy(() -> Database.open(wanted))
          .isInstanceOfSatisfying(
              StoreException.DirectoryUnusable.class, e -> assertThat(e.path()).isEqualTo(wanted));
    }
    assertThat(notADirectory).hasContent(DRAFT);
  }

  @Test
  void aDirectoryInPlaceOfTheFileIsTold() throws IOException {
    Files.createDirectory(file());
    assertThatThrownBy(() -> Database.open(directory))
        .isInstanceOfSatisfying(
            StoreException.DirectoryUnusable.class, e -> assertThat(e.path()).isEqualTo(file()));
  }

  @Test
  void aFileThatIsNoDatabaseIsSetAsideWithBothNamesToldAndNothingLost() throws IOException {
    Files.writeString(file(), DRAFT.repeat(1000));
    assertThatThrownBy(() -> Database.open(directory))
        .isInstanceOfSatisfying(
            StoreException.Damaged.class,
            e -> {
              assertThat(e.path()).isEqualTo(file());
              assertThat(e.setAside())
                  .hasContent(DRAFT.repeat(1000))
                  .hasParent(directory)
                  .hasFileName(e.setAside().getFileName().toString());
              assertThat(e.setAside().getFileName().toString())
                  .matches("zonewright\\.db\\.damaged-\\d{8}-\\d{6}");
              assertThat(e).hasMessageContaining(e.setAside().toString());
            });
    assertThat(file()).doesNotExist();
    try (Database database = Database.open(directory)) {
      assertThat(new AccountStore(database).all()).isEmpty();
    }
  }

  @Test
  void severalDamagedFilesAreAllKept() throws IOException {
    for (int i = 0; i < 3; i++) {
      Files.writeString(file(), DRAFT.repeat(1000 + i));
      assertThatThrownBy(() -> Database.open(directory)).isInstanceOf(StoreException.Damaged.class);
    }
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.toList()).hasSize(3);
    }
  }

  @Test
  void anotherProgramsDatabaseIsSetAside() throws SQLException {
    try (Connection other = otherProgram();
        Statement statement = other.createStatement()) {
      statement.execute("CREATE TABLE recipe (name TEXT)");
    }
    assertThatThrownBy(() -> Database.open(directory))
        .isInstanceOfSatisfying(
            StoreException.Damaged.class, e -> assertThat(e.setAside()).isRegularFile());
  }

  @Test
  void damageInTheMiddleIsNoticedWhenItIsReadAndTheFileSetAside() throws IOException {
    try (Database database = Database.open(directory)) {
      SettingStore settings = new SettingStore(database);
      for (int i = 0; i < 2000; i++) {
        settings.save("name" + i, DRAFT.repeat(10));
      }
    }
    byte[] bytes = Files.readAllBytes(file());
    Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0x5a);
    Files.write(file(), bytes);
    try (Database database = Database.open(directory)) {
      SettingStore settings = new SettingStore(database);
      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 2000; i++) {
                  settings.find("name" + i);
                }
              })
          .isInstanceOfSatisfying(
              StoreException.Damaged.class, e -> assertThat(e.setAside()).hasBinaryContent(bytes));
      // and from now on whoever asks hears the same
      assertThatThrownBy(() -> settings.save("theme", "dark"))
          .isInstanceOf(StoreException.Damaged.class);
    }
    assertThat(file()).doesNotExist();
  }

  @Test
  void aFileFromANewerProgramIsLeftUntouched() throws IOException {
    try (Database database = Database.open(directory)) {
      new SettingStore(database).save("theme", "dark");
      database.write(session -> session.update("PRAGMA user_version = 99"));
    }
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() -> Database.open(directory))
        .isInstanceOfSatisfying(
            StoreException.NewerVersion.class,
            e -> assertThat(e).hasMessageContaining("99").hasMessageContaining(file().toString()));
    assertThat(file()).hasBinaryContent(before);
  }

  @Test
  void aFileThatAnotherProgramHoldsIsToldAfterAWhileAndUsableAfterwards() throws SQLException {
    try (Database database = impatient()) {
      SettingStore settings = new SettingStore(database);
      settings.save("theme", "dark");
      try (Connection other = otherProgram();
          Statement statement = other.createStatement()) {
        statement.execute("BEGIN IMMEDIATE");
        assertThatThrownBy(() -> settings.save("theme", "light"))
            .isInstanceOfSatisfying(
                StoreException.Locked.class, e -> assertThat(e.path()).isEqualTo(file()));
        assertThat(settings.find("theme")).contains("dark");
      }
      settings.save("theme", "light");
      assertThat(settings.find("theme")).contains("light");
    }
  }

  @Test
  void aFileLockedWholeCannotBeOpenedButIsLeftAlone() throws SQLException {
    impatient().close();
    try (Connection other = otherProgram();
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("BEGIN EXCLUSIVE");
      assertThatThrownBy(this::impatient).isInstanceOf(StoreException.Locked.class);
    }
    impatient().close();
  }

  @Test
  void aFullDiskIsToldAndWhatWasThereStays() {
    try (Database database = Database.open(directory)) {
      SettingStore settings = new SettingStore(database);
      settings.save("theme", "dark");
      long pages = database.read(session -> session.number("PRAGMA page_count"));
      database.write(session -> session.number("PRAGMA max_page_count = " + (pages + 2)));
      assertThatThrownBy(() -> settings.save("big", DRAFT.repeat(10_000)))
          .isInstanceOfSatisfying(
              StoreException.DiskFull.class, e -> assertThat(e.path()).isEqualTo(file()));
      assertThat(settings.find("theme")).contains("dark");
      assertThat(settings.find("big")).isEmpty();
      settings.save("theme", "light");
      assertThat(settings.find("theme")).contains("light");
    }
  }

  @Test
  void severalWritesCanBeOneTransaction() {
    try (Database database = Database.open(directory)) {
      SettingStore settings = new SettingStore(database);
      assertThatThrownBy(
              () ->
                  database.atomically(
                      () -> {
                        settings.save("theme", "dark");
                        assertThat(settings.find("theme")).contains("dark");
                        throw new IllegalStateException("half way");
                      }))
          .hasMessage("half way");
      assertThat(settings.find("theme")).isEmpty();
    }
  }

  @Test
  void observersHearOfCommitsOnceAndAfterwards() {
    try (Database database = Database.open(directory)) {
      AccountStore accounts = new AccountStore(database);
      List<StoreEvent> heard = new ArrayList<>();
      List<Integer> seen = new ArrayList<>();
      Subscription subscription =
          database.observe(
              event -> {
                heard.add(event);
                seen.add(accounts.all().size());
              });
      database.atomically(
          () -> {
            accounts.save(Samples.IONOS);
            accounts.save(Samples.BDOM);
            assertThat(heard).isEmpty();
            return 0;
          });
      assertThat(heard).containsExactly(new StoreEvent.AccountsChanged());
      assertThat(seen).containsExactly(2);
      subscription.close();
      accounts.remove(Samples.BDOM.id());
      assertThat(heard).hasSize(1);
    }
  }

  @Test
  void commitsOfAnotherProcessAreToldOnceWhenTheyAreLookedFor() {
    try (Database window = Database.open(directory);
        Database shell = Database.open(directory)) {
      List<StoreEvent> heard = new ArrayList<>();
      window.observe(heard::add);

      new AccountStore(shell).save(Samples.IONOS);
      assertThat(heard).isEmpty();
      window.tellOthersCommits();

      AccountId account = Samples.IONOS.id();
      assertThat(heard)
          .containsExactlyInAnyOrder(
              new StoreEvent.AccountsChanged(),
              new StoreEvent.ZonesChanged(account),
              new StoreEvent.ReverseChanged(account),
              new StoreEvent.QuotaChanged(account),
              new StoreEvent.DraftsChanged(),
              new StoreEvent.JournalChanged(),
              new StoreEvent.RemarksChanged());
      heard.clear();
      window.tellOthersCommits();
      assertThat(heard).isEmpty();
    }
  }

  @Test
  void ownCommitsAreNotTakenForThoseOfAnotherProcess() {
    try (Database window = Database.open(directory)) {
      AccountStore accounts = new AccountStore(window);
      List<StoreEvent> heard = new ArrayList<>();
      window.observe(heard::add);
      accounts.save(Samples.IONOS);
      // by a connection that only reads, and with the log moved into the file
      assertThat(accounts.all()).hasSize(1);
      window.unhurried(
          () -> {
            new SettingStore(window).save("theme", "dark");
            return 0;
          });
      window.flush();
      heard.clear();

      window.tellOthersCommits();

      assertThat(heard).isEmpty();
    }
  }

  @Test
  void aCommitOfAnotherProcessIsNotMissedWhereAnOwnOneFollows() {
    try (Database window = Database.open(directory);
        Database shell = Database.open(directory)) {
      List<StoreEvent> heard = new ArrayList<>();
      new SettingStore(shell).save("theme", "dark");
      new SettingStore(window).save("theme", "light");
      window.observe(heard::add);

      window.tellOthersCommits();

      assertThat(heard).contains(new StoreEvent.DraftsChanged());
    }
  }

  @Test
  void observersHearNothingOfWhatWasTakenBack() {
    try (Database database = Database.open(directory)) {
      List<StoreEvent> heard = new ArrayList<>();
      try (Subscription subscription = database.observe(heard::add)) {
        assertThat(subscription).isNotNull();
        assertThatThrownBy(
                () ->
                    database.atomically(
                        () -> {
                          new AccountStore(database).save(Samples.IONOS);
                          throw new IllegalStateException("no");
                        }))
            .isInstanceOf(IllegalStateException.class);
        new SettingStore(database).save("theme", "dark");
        assertThat(heard).isEmpty();
      }
    }
  }

  @Test
  void anObserverThatFailsIsNotTheWritersTrouble() {
    try (Database database = Database.open(directory)) {
      List<StoreEvent> heard = new ArrayList<>();
      database.observe(
          event -> {
            throw new IllegalStateException("an observer's trouble, on purpose");
          });
      database.observe(heard::add);
      new AccountStore(database).save(Samples.IONOS);
      assertThat(heard).hasSize(1);
      assertThat(new AccountStore(database).all()).containsExactly(Samples.IONOS);
    }
  }

  @Test
  void twoProcessesUseTheSameFileAtOnce() throws Exception {
    try (Database window = Database.open(directory);
        Database shell = Database.open(directory);
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> both = new ArrayList<>();
      CountDownLatch start = new CountDownLatch(1);
      for (Database database : List.of(window, shell)) {
        both.add(
            executor.submit(
                () -> {
                  start.await();
                  for (int i = 0; i < 50; i++) {
                    String name = (database == window ? "window" : "shell") + i;
                    new SettingStore(database).save(name, "x");
                  }
                  return null;
                }));
      }
      start.countDown();
      for (Future<?> one : both) {
        one.get(60, TimeUnit.SECONDS);
      }
      for (Database database : List.of(window, shell)) {
        assertThat(database.<Long>read(session -> session.number("SELECT count(*) FROM setting")))
            .isEqualTo(100);
      }
    }
  }

  @Test
  void manyProcessesMayMakeTheFileAtTheSameMoment() throws Exception {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      CountDownLatch start = new CountDownLatch(1);
      List<Future<Database>> all = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        all.add(
            executor.submit(
                () -> {
                  start.await();
                  return Database.open(directory);
                }));
      }
      start.countDown();
      for (Future<Database> one : all) {
        try (Database database = one.get(60, TimeUnit.SECONDS)) {
          assertThat(new AccountStore(database).all()).isEmpty();
        }
      }
    }
  }

  @Test
  void readersDoNotWaitForAWriter() throws Exception {
    try (Database database = Database.open(directory);
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      SettingStore settings = new SettingStore(database);
      settings.save("theme", "dark");
      CountDownLatch writing = new CountDownLatch(1);
      CountDownLatch read = new CountDownLatch(1);
      Future<Boolean> writer =
          executor.submit(
              () ->
                  database.atomically(
                      () -> {
                        settings.save("theme", "light");
                        writing.countDown();
                        try {
                          return read.await(60, TimeUnit.SECONDS);
                        } catch (InterruptedException e) {
                          throw new IllegalStateException(e);
                        }
                      }));
      assertThat(writing.await(60, TimeUnit.SECONDS)).isTrue();
      assertThat(settings.find("theme")).contains("dark");
      read.countDown();
      assertThat(writer.get(60, TimeUnit.SECONDS)).isTrue();
      assertThat(settings.find("theme")).contains("light");
    }
  }
}
