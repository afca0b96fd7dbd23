package org.zonewright.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.zonewright.dns.ImportProblem;
import org.zonewright.dns.ZoneFile;
import org.zonewright.dns.ZoneFileContent;
import org.zonewright.model.DnsName;

/** Reads zone files that a command names. */
final class ZoneFileSource {

  private static final long LARGEST = 64L * 1024 * 1024;

  private final Session session;

  ZoneFileSource(Session session) {
    this.session = session;
  }

  /**
   * The content of that file.
   *
   * @throws CommandFailure if it cannot be read or a line is not understood: nothing is created by
   *     halves
   */
  ZoneFileContent read(String path, DnsName zone, long defaultTtl) {
    ZoneFileContent content = ZoneFile.read(text(path), zone, defaultTtl);
    if (!content.problems().isEmpty()) {
      for (ImportProblem problem : content.problems()) {
        session.note("cli.zoneFile.line", path, text(problem));
      }
      throw session.failure("zoneFile", "cli.zoneFile.problems", content.problems().size());
    }
    return content;
  }

  private String text(ImportProblem problem) {
    return session.messages().text(problem.code().messageKey(), problem.line(), problem.text());
  }

  private String text(String path) {
    try {
      Path file = Path.of(path);
      if (Files.size(file) > LARGEST) {
        throw session.failure("zoneFile", "cli.zoneFile.large", path);
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException | InvalidPathException e) {
      throw session.failure("zoneFile", "cli.zoneFile.unreadable", path);
    }
  }
}
