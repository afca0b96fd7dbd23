package org.zonewright.store;

/** Ends an observation when closed. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {

  @Override
  void close();
}
