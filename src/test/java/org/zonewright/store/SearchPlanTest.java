package org.zonewright.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zonewright.store.Samples.IONOS;
import static org.zonewright.store.Samples.NOW;
import static org.zonewright.store.Samples.content;
import static org.zonewright.store.Samples.record;
import static org.zonewright.store.Samples.stored;
import static org.zonewright.store.Samples.zone;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the database answers a search: by which index, and in how many queries. */
class SearchPlanTest {

  @TempDir private Path directory;
  private Connection connection;
  private final List<String> executed = new ArrayList<>();

  @BeforeEach
  void open() throws SQLException {
    try (Database database = Database.open(directory)) {
      new AccountStore(database).save(IONOS);
      new ZoneStore(database)
          .saveContent(
              content(
                  zone(IONOS, "example.test"),
                  stored("1", record("www.example.test", "A", "192.0.2.77")),
                  stored("2", record("mail.example.test", "MX", 10, "www.example.test"))),
              NOW);
    }
    connection =
        DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(Database.FILE_NAME));
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private SearchResult find(String text) throws SQLException {
    return SearchStore.find(new Session(recording()), SearchQuery.of(text).terms(), 200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "www",
        "example.test",
        "192.0.2.77",
        "2001:db8::1",
        "\"www.example.test\"",
        "\"www\"",
        "192.0.2.0/24",
        "2001:db8::/32",
        "address:192.0.2.77",
        "name:www",
        "name:w",
        "type:mx",
        "content:www",
        "zone:example",
        "account:cloud",
        "www type:a",
        "name:w type:a zone:example account:c 192.0.2.0/24",
        "type:a x"
      })
  void indexedFormsReadNoTableFromEndToEnd(String text) throws SQLException {
    find(text);

    for (String sql : executed) {
      assertThat(plan(sql))
          .describedAs(sql)
          .noneMatch(step -> step.matches("SCAN (record|zone)( .*)?"));
    }
  }

  @Test
  void textsOfTwoCharactersAreLookedForRowByRow() throws SQLException {
    find("ww");

    assertThat(executed.stream().flatMap(sql -> plan(sql).stream()))
        .anyMatch(step -> step.matches("SCAN record( .*)?"));
  }

  @Test
  void aKeystrokeAsksAFixedNumberOfQueriesHoweverManyHitsThereAre() throws SQLException {
    find("nothing-here");
    int none = executed.size();
    executed.clear();

    SearchResult all = find("example.test");

    assertThat(all.hits()).hasSize(3);
    assertThat(executed).hasSize(none).hasSizeLessThanOrEqualTo(14);
  }

  private List<String> plan(String sql) {
    List<String> steps = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("EXPLAIN QUERY PLAN " + sql)) {
      while (rows.next()) {
        steps.add(rows.getString("detail"));
      }
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
    return steps;
  }

  /** The connection, noting every query that is executed. */
  private Connection recording() {
    return proxy(
        Connection.class,
        connection,
        (method, result, arguments) ->
            method.getName().equals("prepareStatement")
                ? proxy(
                    PreparedStatement.class,
                    (PreparedStatement) result,
                    (called, answer, _) -> {
                      if (called.getName().equals("executeQuery")) {
                        executed.add((String) arguments[0]);
                      }
                      return answer;
                    })
                : result);
  }

  /** Sees what a call returned, and returns it or something else. */
  private interface Seen {
    Object after(Method method, Object result, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, T behind, Seen seen) {
    return type.cast(
        Proxy.newProxyInstance(
            SearchPlanTest.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              try {
                return seen.after(method, method.invoke(behind, arguments), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
