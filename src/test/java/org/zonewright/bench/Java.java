package org.zonewright.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines of processes with this process's Java and class path, and the image's options. */
final class Java {

  /** What the launcher of the image gives to Java, too. */
  private static final List<String> OPTIONS =
      List.of(
          "--enable-native-access=ALL-UNNAMED",
          "-XX:+UseG1GC",
          "-XX:G1HeapRegionSize=1m",
          "-Xmn32m",
          "-XX:GCTimeRatio=1",
          "-XX:G1PeriodicGCInterval=60000",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "-Dfile.encoding=UTF-8",
          "-Duser.language=en",
          "-Duser.country=US");

  private Java() {}

  /** Runs a class of these. */
  static List<String> running(Class<?> main, List<String> options, String... arguments) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(OPTIONS);
    line.addAll(options);
    for (String inherited : List.of("glass.platform", "prism.order")) {
      if (System.getProperty(inherited) != null) {
        line.add("-D" + inherited + "=" + System.getProperty(inherited));
      }
    }
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    line.add(main.getName());
    line.addAll(List.of(arguments));
    return line;
  }
}
