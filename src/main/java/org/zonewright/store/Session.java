package org.zonewright.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.ProgressHandler;

/**
 * One connection with its prepared statements. Used by one thread at a time; a statement is not
 * used again while its rows are still being read.
 */
final class Session implements AutoCloseable {

  /** Steps of SQLite's virtual machine, some tens of microseconds. */
  private static final int STEPS_BETWEEN_LOOKS = 2_000;

  /** Executions whose values the driver holds until it does them. */
  private static final int MOST_WAITING = 500;

  private final Connection connection;
  private final Consumer<String> executed;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Set<StoreEvent> events = new LinkedHashSet<>();

  Session(Connection connection) {
    this(connection, _ -> {});
  }

  /**
   * A session.
   *
   * @param executed is told each statement just before it is executed
   */
  Session(Connection connection, Consumer<String> executed) {
    this.connection = connection;
    this.executed = executed;
  }

  /** Makes a value of the row that a result set stands on. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Takes the row that a result set stands on. */
  @FunctionalInterface
  interface RowConsumer {
    void take(ResultSet row) throws SQLException;
  }

  /** What is done with a statement once its values are set. */
  @FunctionalInterface
  private interface Execution<T> {
    T of(PreparedStatement statement) throws SQLException;
  }

  /** All rows. */
  <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values)
      throws SQLException {
    List<T> all = new ArrayList<>();
    each(sql, row -> all.add(reader.read(row)), values);
    return all;
  }

  /** The first row, if there is any. */
  <T> Optional<T> first(String sql, RowReader<T> reader, @Nullable Object... values)
      throws SQLException {
    return run(
        sql,
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
          }
        },
        values);
  }

  /** The number in the first column of the first row, which must exist. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    return first(sql, row -> row.getLong(1), values).orElseThrow();
  }

  /** Hands over row by row. */
  void each(String sql, RowConsumer consumer, @Nullable Object... values) throws SQLException {
    run(
        sql,
        statement -> {
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              consumer.take(rows);
            }
          }
          return 0;
        },
        values);
  }

  /** Changes rows and returns how many. */
  int update(String sql, @Nullable Object... values) throws SQLException {
    return run(sql, PreparedStatement::executeUpdate, values);
  }

  /** Takes the values for one execution of a statement. */
  @FunctionalInterface
  interface Rows {
    void add(@Nullable Object... values) throws SQLException;
  }

  /** Hands over the values of all executions. */
  @FunctionalInterface
  interface RowSource {
    void writeTo(Rows rows) throws SQLException;
  }

  /** Executes a statement that returns no rows for each row of values, in a few steps. */
  void updateAll(String sql, RowSource source) throws SQLException {
    run(
        sql,
        statement -> {
          int[] waiting = new int[1];
          source.writeTo(
              values -> {
                for (int i = 0; i < values.length; i++) {
                  bind(statement, i + 1, values[i]);
                }
                statement.addBatch();
                if (++waiting[0] == MOST_WAITING) {
                  statement.executeBatch();
                  waiting[0] = 0;
                }
              });
          if (waiting[0] > 0) {
            statement.executeBatch();
          }
          return 0;
        });
  }

  /** Executes a script of several statements, or one that is not worth preparing. */
  void script(String sql) throws SQLException {
    executed.accept(sql);
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  /** Does reading work that an interrupt of its thread ends, also in the middle of a query. */
  <T> T interruptibly(Work<T> work) throws SQLException {
    ProgressHandler.setHandler(
        connection,
        STEPS_BETWEEN_LOOKS,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return Thread.currentThread().isInterrupted() ? 1 : 0;
          }
        });
    try {
      return work.apply(this);
    } finally {
      ProgressHandler.clearHandler(connection);
    }
  }

  /** What shall be told to observers once this transaction is committed. */
  void tell(StoreEvent event) {
    events.add(event);
  }

  /** Hands over, and forgets, what was to be told. */
  Set<StoreEvent> takeEvents() {
    Set<StoreEvent> taken = new LinkedHashSet<>(events);
    events.clear();
    return taken;
  }

  private <T> T run(String sql, Execution<T> execution, @Nullable Object... values)
      throws SQLException {
    executed.accept(sql);
    PreparedStatement statement = statements.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      statements.put(sql, statement);
    }
    boolean done = false;
    try {
      for (int i = 0; i < values.length; i++) {
        bind(statement, i + 1, values[i]);
      }
      T result = execution.of(statement);
      done = true;
      return result;
    } finally {
      if (!done) {
        // the driver gives a statement up that failed
        statements.remove(sql);
        statement.close();
      }
    }
  }

  private static void bind(PreparedStatement statement, int position, @Nullable Object value)
      throws SQLException {
    switch (value) {
      case null -> statement.setObject(position, null);
      case String text -> statement.setString(position, text);
      case Long number -> statement.setLong(position, number);
      case Integer number -> statement.setInt(position, number);
      case Boolean flag -> statement.setInt(position, flag ? 1 : 0);
      default ->
          throw new IllegalArgumentException("no column holds a " + value.getClass().getName());
    }
  }

  /** How many statements are kept prepared. */
  int statements() {
    return statements.size();
  }

  @Override
  public void close() throws SQLException {
    // closing the connection finalises its statements
    connection.close();
  }
}
