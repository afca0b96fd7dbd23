package org.zonewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.zonewright.dns.ImportProblem;
import org.zonewright.dns.ZoneFile;
import org.zonewright.dns.ZoneFileContent;
import org.zonewright.model.DnsName;

/** Reads zone files; one that is not understood to the last line is not used at all. */
final class ZoneFileSource {

  private final Output output;

  ZoneFileSource(Output output) {
    this.output = output;
  }

  ZoneFileContent read(Path file, DnsName origin, long defaultTtl) {
    ZoneFileContent content = ZoneFile.read(text(file), origin, defaultTtl);
    for (ImportProblem problem : content.problems()) {
      output.message(problem.code().messageKey(), problem.line(), problem.text());
    }
    if (!content.problems().isEmpty()) {
      throw failure("cli.file.notUnderstood", file, content.problems().size());
    }
    return content;
  }

  private String text(Path file) {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException _) {
      throw failure("cli.file.missing", file, 0);
    } catch (CharacterCodingException _) {
      throw failure("cli.file.encoding", file, 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CommandFailure failure(String key, Path file, int count) {
    return new CommandFailure(FailureKind.IO, output.text(key, file.toString(), count));
  }
}
