package org.zonewright.provider.bdom;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.zonewright.model.DnsName;
import org.zonewright.provider.Sleeper;

/**
 * One change at a time per zone: since an update replaces the whole zone, a second one under way
 * would undo the first.
 */
final class ZoneLocks {

  private final ConcurrentMap<DnsName, ReentrantLock> locks = new ConcurrentHashMap<>();

  /**
   * Does it when no other change of that zone is under way.
   *
   * @throws java.util.concurrent.CancellationException if interrupted while waiting
   */
  <T> T alone(DnsName zone, Supplier<T> change) {
    ReentrantLock lock = locks.computeIfAbsent(zone, _ -> new ReentrantLock());
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      throw Sleeper.cancelled(e);
    }
    try {
      return change.get();
    } finally {
      lock.unlock();
    }
  }
}
