package org.zonewright.system.diagnostics;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file with diagnostics.
 *
 * @param path where it is to be
 */
public record DiagnosticArchive(Path path) {

  /**
   * Writes it, in place of what is there only once it is whole.
   *
   * @throws IOException if that cannot be done
   */
  public void write(List<DiagnosticFile> files) throws IOException {
    Path target = path.toAbsolutePath();
    if (!Files.isDirectory(target.resolveSibling(""))) {
      throw new NoSuchFileException(target.toString());
    }
    Path part = Files.createTempFile(target.resolveSibling(""), "zonewright", ".part");
    try {
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(part))) {
        for (DiagnosticFile file : files) {
          zip.putNextEntry(new ZipEntry(file.name()));
          zip.write(file.text().getBytes(StandardCharsets.UTF_8));
          zip.closeEntry();
        }
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
