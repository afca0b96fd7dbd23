package org.zonewright.sandbox.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects address records while zones are made and turns them into reverse records of every kind:
 * most match a forward record, some name a host with another address, some a host that does not
 * exist, some a host in a foreign zone.
 */
final class ReverseNames {
  /** A reverse record to be. */
  record Pointer(String ip, String name, String description) {}

  private record Forward(String ip, String name) {}

  private static final int FIRST_FREE_ADDRESS = 200;

  private final int wanted;
  private final List<Forward> forwards = new ArrayList<>();
  private final List<String> zones = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param wanted how many reverse records there will be; no more forward records are kept
   */
  ReverseNames(int wanted) {
    this.wanted = wanted;
  }

  void saw(String zone, List<Draft> drafts) {
    if (zones.size() < wanted) {
      zones.add(zone);
    }
    for (Draft draft : drafts) {
      boolean address = draft.type().equals("A") || draft.type().equals("AAAA");
      boolean host = !draft.name().isEmpty() && !draft.name().startsWith("*");
      if (address
          && host
          && draft.enabled()
          && forwards.size() < wanted
          && taken.add(draft.content())) {
        forwards.add(new Forward(draft.content(), draft.name() + "." + zone));
      }
    }
  }

  List<Pointer> pointers() {
    List<Pointer> pointers = new ArrayList<>(wanted);
    int next = 0;
    int fresh = 0;
    for (int i = 0; i < wanted; i++) {
      boolean confirmed = (i % 10 < 6 || zones.isEmpty()) && next < forwards.size();
      if (confirmed) {
        Forward forward = forwards.get(next++);
        pointers.add(new Pointer(forward.ip(), forward.name(), description(i, forward.name())));
      } else {
        pointers.add(new Pointer(freshAddress(fresh++), strangeName(i), description(i, "")));
      }
    }
    return pointers;
  }

  private String strangeName(int i) {
    if (zones.isEmpty() || i % 10 == 9) {
      return "host-" + i + ".partner-network.test";
    }
    String zone = zones.get(i % zones.size());
    return switch (i % 3) {
      case 0 -> "mail." + zone;
      case 1 -> "retired-" + i + "." + zone;
      default -> zone;
    };
  }

  private static String freshAddress(int number) {
    if (number < 50) {
      return "192.0.2." + (FIRST_FREE_ADDRESS + number);
    }
    return "10.255." + ((number >> 8) & 255) + "." + (number & 255);
  }

  private static String description(int i, String name) {
    return switch (i % 4) {
      case 0 -> name.startsWith("mail.") ? "Outgoing mail" : "Rack " + (1 + i % 12);
      case 1 -> "Ticket " + (4100 + i);
      default -> "";
    };
  }
}
