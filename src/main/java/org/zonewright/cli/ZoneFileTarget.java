package org.zonewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.zonewright.dns.ReverseZoneFile;

/** Where exported zone files go: one file, a directory for several, or standard output. */
final class ZoneFileTarget {

  private final Output output;
  private final TextFile target;

  ZoneFileTarget(Output output, TextFile target) {
    this.output = output;
    this.target = target;
  }

  /** Writes them; what is a directory, or has to hold several, gets a file for each. */
  void write(List<ReverseZoneFile> files) {
    if (files.size() == 1 && !target.isDirectory()) {
      target.write(files.getFirst().text());
      return;
    }
    if (target.isStandardOutput()) {
      target.write(files.stream().map(this::withHeading).collect(Collectors.joining("\n")));
      return;
    }
    Path directory = target.path();
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (ReverseZoneFile file : files) {
      new TextFile(output, directory.resolve(file.fileName()).toString()).write(file.text());
    }
  }

  private String withHeading(ReverseZoneFile file) {
    String key =
        switch (file.part()) {
          case ZONE -> "cli.export.zone";
          case DELEGATION -> "cli.export.delegation";
        };
    return "; " + output.text(key, file.zone().text()) + "\n" + file.text();
  }
}
