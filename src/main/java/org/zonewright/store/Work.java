package org.zonewright.store;

import java.sql.SQLException;

/** Something done with a session within one transaction. */
@FunctionalInterface
interface Work<T> {
  T apply(Session session) throws SQLException;
}
