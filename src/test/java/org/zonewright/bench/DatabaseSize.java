package org.zonewright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zonewright.store.Database;

/** How large the database file is, without its log of what was written last. */
final class DatabaseSize {

  private static final double BYTES_PER_MB = 1e6;

  private DatabaseSize() {}

  static Line line(Path directory) throws IOException {
    return Line.of(
        "  database file",
        "MB",
        Spread.once(Files.size(directory.resolve(Database.FILE_NAME)) / BYTES_PER_MB),
        "");
  }
}
