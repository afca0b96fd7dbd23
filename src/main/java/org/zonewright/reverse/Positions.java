package org.zonewright.reverse;

import java.util.List;
import java.util.function.Function;
import org.zonewright.model.IpAddress;

/** Finds places in lists that are in numeric order of addresses. */
final class Positions {

  private Positions() {}

  /** The index of the first element whose address is not below {@code ip}. */
  static <T> int first(List<T> list, Function<T, IpAddress> address, IpAddress ip) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (address.apply(list.get(middle)).compareTo(ip) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the first element whose address is above {@code ip}. */
  static <T> int behind(List<T> list, Function<T, IpAddress> address, IpAddress ip) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (address.apply(list.get(middle)).compareTo(ip) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
