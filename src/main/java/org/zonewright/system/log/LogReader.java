package org.zonewright.system.log;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the end of the log.
 *
 * @param directory where its files are
 */
public record LogReader(Path directory) {

  private static final Pattern HEAD = Pattern.compile("(\\S+Z) ([A-Z]+) (\\S+): (.*)");

  /**
   * The newest entries of all files together, oldest first; none where there is no log.
   *
   * @param most how many at most
   * @param bytesOfFile how much of the end of each file is read
   * @throws IOException if a file cannot be read
   */
  public List<LogEntry> newest(int most, int bytesOfFile) throws IOException {
    List<LogEntry> all = new ArrayList<>();
    for (Path file : files()) {
      all.addAll(entries(tail(file, bytesOfFile)));
    }
    all.sort(Comparator.comparing(LogEntry::at));
    return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".log")).sorted().toList();
    }
  }

  private static String tail(Path file, int bytes) throws IOException {
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
      long length = open.length();
      long start = Math.max(0, length - bytes);
      byte[] end = new byte[(int) (length - start)];
      open.seek(start);
      open.readFully(end);
      String text = new String(end, StandardCharsets.UTF_8);
      // what stands before the first line end has lost its beginning
      return start == 0 ? text : text.substring(Math.max(0, text.indexOf('\n')));
    }
  }

  private static List<LogEntry> entries(String text) {
    List<LogEntry> entries = new ArrayList<>();
    text.lines()
        .forEach(
            line -> {
              Optional<LogEntry> begun = begun(line);
              if (begun.isPresent()) {
                entries.add(begun.get());
              } else if (!entries.isEmpty()) {
                LogEntry before = entries.removeLast();
                entries.add(
                    new LogEntry(
                        before.at(),
                        before.level(),
                        before.source(),
                        before.text() + "\n" + line.replaceFirst("^ ", "")));
              }
            });
    return entries;
  }

  private static Optional<LogEntry> begun(String line) {
    Matcher head = HEAD.matcher(line);
    if (!head.matches()) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.parse(head.group(1));
      return LogLevel.written(head.group(2))
          .map(level -> new LogEntry(at, level, head.group(3), head.group(4)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
